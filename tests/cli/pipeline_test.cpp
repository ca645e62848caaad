// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "data/made_pictures.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "project/made_project.h"

#include <QtTest>
#include <algorithm>

using namespace nonn;
namespace fs = std::filesystem;

/// Within a test: the command ends with this status and prints one object with these keys.
#define COMPARE_KEYS(command, expected, ...)                                                          \
    do {                                                                                              \
        const Outcome& compared = command;                                                            \
        QVERIFY2(compared.status == (expected), compared.text().c_str());                             \
        const std::string absent = missingKey(compared.json(), std::vector<std::string> __VA_ARGS__); \
        QVERIFY2(absent.empty(), (absent + " is missing in\n" + compared.text()).c_str());            \
    } while (false)

/// Every command, in the order in which they are used; a later test builds on what an earlier one made.
class PipelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        writeMadeImages(m_folder / "images", 360, 90);
        m_project = text(m_folder / "a.nonn");
    }

    void makesAProject() {
        const Outcome made = runNonn({"new", m_project, "--data", "idx:" + text(m_folder / "images"), "--json"});
        COMPARE_KEYS(made, 0, {"seconds", "teacher"});
        const Json expected = {
            {"name", "images"},     {"classes", 3}, {"channels", 1},
            {"height", 8},          {"width", 8},   {"train", 330},
            {"validation", 30},     {"test", 90},   {"validation_from", "training images"},
            {"test_from", "given"}, {"skipped", 0}, {"given", {{"channels", 1}, {"height", 8}, {"width", 8}}}};
        QCOMPARE(made.json().at("dataset").dump(), expected.dump());
        QCOMPARE(missing(runNonn({"graph", m_project, "--json"})), std::string("nonn teacher train"));
    }

    void trainsATeacher() {
        const Outcome trained = runNonn({"teacher", "train", m_project, "--arch", "wrn-10-1", "--epochs", "4",
                                         "--batch", "32", "--lr", "0.05", "--padding", "1", "--no-flip", "--json"});
        COMPARE_KEYS(trained, 0,
                     {"parameters", "macs", "convolutions.0.channels", "features", "best_epoch", "seconds"});
        QCOMPARE(trained.json().at("parameters"), countParameters(makeClassifier("wrn-10-1", {1, 8, 8}, 3)));
        QVERIFY(trained.json().at("validation_accuracy") > 0.8);
        QVERIFY(trained.json().at("test_accuracy") > 0.8);
        QVERIFY(fs::exists(m_folder / "a.nonn" / "teacher.pt"));
        QVERIFY(!fs::exists(m_folder / "a.nonn" / "teacher-checkpoint.pt"));
        QCOMPARE(info().at("test_set_looks"), 1);
    }

    void importsATeacher() {
        const QString other = text(m_folder / "other.nonn");
        const QString file = text(m_folder / "a.nonn" / "teacher.pt");
        const QString data = "idx:" + text(m_folder / "images");
        QCOMPARE(runNonn({"new", other, "--data", data}).status, 0);
        const Outcome imported = runNonn({"teacher", "import", other, file, "--json"});
        COMPARE_KEYS(imported, 0, {"convolutions.0.name", "convolutions.0.height", "convolutions.0.width", "features"});
        QVERIFY(imported.json().at("epochs").is_null());
        QVERIFY(imported.json().at("validation_accuracy") > 0.8);
        QCOMPARE(runNonn({"new", text(m_folder / "third.nonn"), "--data", data, "--teacher", file}).status, 0);
    }

    void buildsAGraph() {
        QCOMPARE(missing(runNonn({"partition", m_project, "--students", "2", "--json"})), std::string("nonn graph"));
        const Outcome built = runNonn({"graph", m_project, "--percentile", "90", "--json"});
        COMPARE_KEYS(built, 0, {"filters", "edges", "isolated", "threshold", "seconds"});
        QCOMPARE(built.json().at("filters"), 64);
        QCOMPARE(built.json().at("images"), 30);
        QVERIFY(built.json().at("edges") > 10);
        QCOMPARE(state("activity"), std::string("current"));
        const Outcome fewer = runNonn({"graph", text(m_folder / "third.nonn"), "--images", "12", "--json"});
        QCOMPARE(fewer.json().at("images"), 12);
    }

    void writesTheGraphForOthers() {
        for (const char* const ending : {"dot", "graphml", "csv", "json", "svg"}) {
            const QString file = text(m_folder / "graph.") + ending;
            const Outcome written = runNonn({"graph", m_project, "--percentile", "90", "--out", file});
            QVERIFY2(written.status == 0, written.text().c_str());
            QVERIFY(fs::file_size(file.toStdString()) > 100);
        }
    }

    void importsActivitiesAndWeights() {
        const QString other = text(m_folder / "other.nonn");
        std::string activity;
        std::string weights;
        for (int row = 0; row < 64; ++row) {
            for (int column = 0; column < 64; ++column) {
                activity += std::to_string((row * 31 + column * 17) % 23) + (column < 63 ? "," : "\n");
                weights += std::to_string((row + 1) * (column + 1) % 19) + (column < 63 ? "," : "\n");
            }
        }
        writeFile(m_folder / "activity.csv", activity);
        writeFile(m_folder / "weights.csv", weights);
        const Outcome first = runNonn({"graph", other, "--activity", text(m_folder / "activity.csv"), "--json"});
        COMPARE_KEYS(first, 0, {"filters"});
        QCOMPARE(first.json().at("images"), 64);
        const Outcome second = runNonn({"graph", other, "--matrix", text(m_folder / "weights.csv"), "--json"});
        COMPARE_KEYS(second, 0, {"filters"});
        QCOMPARE(second.json().at("rule"), "imported");
        const Outcome parted = runNonn({"partition", other, "--students", "3", "--json"});
        COMPARE_KEYS(parted, 0, {"students.2.filters"});
        QVERIFY(parted.json().at("masked_teacher_accuracy").is_null());
    }

    void partitionsIt() {
        const Outcome parted = runNonn({"partition", m_project, "--students", "2", "--json"});
        COMPARE_KEYS(parted, 0,
                     {"students.1.filters", "students.1.size", "communities", "modularity", "resolution", "kept",
                      "discarded", "activity_kept", "masked_teacher_accuracy", "stability", "seconds"});
        QCOMPARE(parted.json().at("kept"), 64);
        QVERIFY(parted.json().at("masked_teacher_accuracy") > 0.8);
    }

    void plansStudents() {
        QCOMPARE(missing(runNonn({"distill", m_project, "--json"})), std::string("nonn plan"));
        const Outcome planned = runNonn({"plan", m_project, "--memory", "60KB", "--ram", "100KiB", "--json"});
        COMPARE_KEYS(planned, 0,
                     {"students.1.architecture", "students.1.parameters", "students.1.deployed_bytes",
                      "students.1.peak_activation_bytes", "students.1.macs", "students.1.message_bytes",
                      "students.1.fits", "students.1.limits.0.binds", "seconds"});
        QCOMPARE(planned.json().at("fits"), true);
        const Json students = planned.json().at("students");
        for (const Json& student : students)
            QVERIFY(student.at("deployed_bytes") <= 60'000);
    }

    void keepsNoPlanThatDoesNotFit() {
        const std::string before = listing(m_folder / "a.nonn");
        const Outcome planned = runNonn({"plan", m_project, "--memory", "100", "--json"});
        COMPARE_KEYS(planned, 3, {"students.1.architecture", "students.1.limits.0.needed"});
        QCOMPARE(planned.json().at("fits"), false);
        QCOMPARE(listing(m_folder / "a.nonn"), before);
    }

    void plansFromAListOfDevices() {
        const QString other = text(m_folder / "other.nonn");
        writeFile(
            m_folder / "devices.json",
            R"({"devices": [{"memory": "30KB", "radio": "ble"}, {"memory": "60KB"}, {"memory": "60KB", "watts": 3}]})");
        const Outcome planned = runNonn({"plan", other, "--devices", text(m_folder / "devices.json"), "--json"});
        COMPARE_KEYS(planned, 0, {"students.2.architecture"});
        const Outcome simulated = runNonn({"simulate", other, "--fail", "0.5", "--json"});
        COMPARE_KEYS(simulated, 0, {"nodes.2.radio"});
        QVERIFY(!simulated.json().at("notes").empty());
        for (const Json& note : simulated.json().at("notes"))
            QVERIFY(note.is_string());
        QCOMPARE(simulated.json().at("nodes").at(0).at("radio"), "ble");
        QCOMPARE(simulated.json().at("all_arrive"), 0.125);
        QVERIFY(simulated.json().at("expected_accuracy").is_null());
        const Json listed =
            runNonn({"simulate", other, "--fail", "0.5", "--devices", text(m_folder / "devices.json"), "--json"})
                .json();
        QCOMPARE(listed.at("nodes"), simulated.json().at("nodes"));
        QCOMPARE(listed.at("latency_ms"), simulated.json().at("latency_ms"));
        QVERIFY(simulated.json().at("run").is_null());
    }

    void distils() {
        QCOMPARE(missing(runNonn({"evaluate", m_project, "--json"})), std::string("nonn distill"));
        const Outcome distilled = runNonn({"distill", m_project, "--epochs", "4", "--batch", "32", "--lr", "0.05",
                                           "--padding", "1", "--no-flip", "--json"});
        COMPARE_KEYS(distilled, 0,
                     {"run", "epochs", "images_per_second", "validation_accuracy", "best_epoch", "seconds"});
        QCOMPARE(distilled.json().at("run"), "001");
        QCOMPARE(distilled.json().at("epochs"), 4);
        const fs::path run = m_folder / "a.nonn" / "runs" / "001";
        for (const char* const file :
             {"config.json", "metrics.csv", "checkpoint.pt", "students/0.pt", "students/1.pt", "students/fusion.pt"})
            QVERIFY2(fs::exists(run / file), file);
        QVERIFY(distilled.err.find("epoch 4") != std::string::npos);
    }

    void distilsIndependentlyWithOtherStudents() {
        const Outcome distilled =
            runNonn({"distill", m_project, "--epochs", "1", "--mode", "independent", "--arch",
                     "wrn-10-0.5,vgg-11-0.0625", "--feature-loss", "concatenated", "--device-dropout", "0.1",
                     "--cache-mb", "0", "--images", "120", "--quiet", "--json"});
        COMPARE_KEYS(distilled, 0, {"run"});
        QCOMPARE(distilled.err, std::string());
        const Json config = readJson(m_folder / "a.nonn" / "runs" / "002" / "config.json");
        QCOMPARE(config.at("architectures").dump(), "[\"wrn-10-0.5\",\"vgg-11-0.0625\"]");
        QCOMPARE(config.at("distillation").at("settings").at("beta"), 10'000);
        const Outcome simulated = runNonn({"simulate", m_project, "--json"});
        COMPARE_KEYS(simulated, 0, {"run"});
        QCOMPARE(simulated.json().at("run"), "002");
    }

    void evaluates() {
        const Outcome evaluated = runNonn({"evaluate", m_project, "--run", "001", "--json"});
        COMPARE_KEYS(evaluated, 0,
                     {"teacher_accuracy", "fused_accuracy", "students.1.solo_accuracy", "students.1.drop_one_accuracy",
                      "students.1.fidelity", "students.1.fidelity_shuffled", "subsets.3.alive", "subsets.3.accuracy"});
        QCOMPARE(evaluated.json().at("split"), "test");
        QCOMPARE(evaluated.json().at("images"), 90);
        QCOMPARE(evaluated.json().at("test_set_looks"), 2);
        QCOMPARE(evaluated.json().at("subsets").at(0).at("accuracy"), 1.0 / 3);
        QVERIFY(evaluated.json().at("fused_accuracy") > 0.6);
        QVERIFY(fs::exists(m_folder / "a.nonn" / "runs" / "001" / "evaluation.json"));
    }

    void simulates() {
        const Outcome simulated = runNonn({"simulate", m_project, "--run", "001", "--fail", "0.25", "--input", "sent",
                                           "--radio", "ble", "--message", "features", "--json"});
        COMPARE_KEYS(simulated, 0,
                     {"bytes_per_image", "baseline_bytes_per_image", "baseline.architecture", "baseline.layers.0",
                      "latency_ms", "baseline_latency_ms", "energy_mj", "expected_accuracy"});
        // Both images of 64 bytes, and 64 filters of 4 bytes.
        QCOMPARE(simulated.json().at("bytes_per_image"), 2 * 64 + 64 * 4);
        QVERIFY(simulated.json().at("expected_accuracy") > 1.0 / 3);
        // What is counted once is told twice.
        QCOMPARE(simulated.json().at("baseline_latency_ms"), simulated.json().at("splits").at(0).at("latency_ms"));
        QCOMPARE(simulated.json().at("baseline_bytes_per_image"), simulated.json().at("splits").at(0).at("bytes"));
        const Json curve = simulated.json().at("failure_curve");
        QCOMPARE(curve.size(), std::size_t{51});
        QCOMPARE(curve.at(25).at("fail"), 0.25);
        QCOMPARE(curve.at(25).at("expected_accuracy"), simulated.json().at("expected_accuracy"));
        QCOMPARE(curve.at(25).at("without_replicas"), simulated.json().at("expected_accuracy"));
    }

    void writesTheTimeline() {
        const fs::path csv = m_folder / "timeline.csv";
        const Outcome simulated = runNonn({"simulate", m_project, "--run", "001", "--csv", text(csv), "--json"});
        COMPARE_KEYS(simulated, 0, {"timeline.1.activities.0", "splits.2.timeline.0.activities.0.kind"});
        const std::string lines = readFile(csv);
        QVERIFY(
            lines.starts_with("scheme,device,student,activity,from_ms,to_ms\nstudents,\"Raspberry Pi 4\",0,compute,0"));
        for (const char* const scheme : {"\nchannels,", "\npipeline,", "\ntiles,"})
            QVERIFY2(lines.find(scheme) != std::string::npos, scheme);
        const Json told = simulated.json();
        std::size_t activities = 0;
        const auto count = [&](const Json& timeline) {
            for (const Json& lane : timeline)
                activities += lane.at("activities").size();
        };
        count(told.at("timeline"));
        for (const Json& split : told.at("splits"))
            count(split.at("timeline"));
        QCOMPARE(static_cast<std::size_t>(std::ranges::count(lines, '\n')), activities + 1);
    }

    void sweepsOverNumbersOfStudents() {
        const fs::path file = m_folder / "a.nonn" / "project.json";
        const std::string before = readFile(file);
        const fs::path csv = m_folder / "sweep.csv";
        const Outcome swept =
            runNonn({"plan", m_project, "--sweep", "3", "--memory", "60KB", "--csv", text(csv), "--json"});
        COMPARE_KEYS(swept, 0, {"sweep.2.deployed_bytes", "sweep.2.bytes_per_image", "sweep.2.latency_ms", "seconds"});
        const Json points = swept.json().at("sweep");
        QCOMPARE(points.size(), std::size_t{3});
        for (std::size_t i = 0; i < points.size(); ++i) {
            QCOMPARE(points.at(i).at("students"), i + 1);
            QVERIFY(points.at(i).at("fits") && points.at(i).at("deployed_bytes") <= 60'000);
        }
        QVERIFY(points.at(0).at("validation_accuracy").is_null());
        const Json runs = runNonn({"info", m_project, "--json"}).json().at("runs");
        const auto shown =
            std::ranges::find(runs, points.at(1).at("run"), [](const Json& run) { return run.at("run"); });
        QVERIFY(shown != runs.end());  // two were trained
        QCOMPARE(points.at(1).at("validation_accuracy"), shown->at("validation_accuracy"));
        const std::string lines = readFile(csv);
        QVERIFY(
            lines.starts_with("students,fits,deployed_bytes,all_deployed_bytes,bytes_per_image,latency_ms,"
                              "energy_mj,validation_accuracy,run\n1,true,"));
        QCOMPARE(std::ranges::count(lines, '\n'), 4);
        const Outcome same =
            runNonn({"plan", m_project, "--sweep", "3", "--memory", "60KB", "--same-memory", "--json"});
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(same.json().at("sweep").at(i).at("all_deployed_bytes") <= 120'000);
        QVERIFY(same.json().at("sweep").at(0).at("deployed_bytes") > 60'000);
        QCOMPARE(readFile(file), before);  // nothing is saved
        QCOMPARE(runNonn({"plan", m_project, "--memory", "60KB", "--csv", text(csv), "--json"}).status, 2);
        QCOMPARE(runNonn({"plan", m_project, "--sweep", "100000", "--json"}).status, 2);
    }

    void exports() {
        const fs::path out = m_folder / "export";
        const Outcome exported = runNonn({"export", m_project, "--format", "torchscript", "--precision", "fp16",
                                          "--run", "001", "--out", text(out), "--json"});
        COMPARE_KEYS(exported, 0, {"files.0.path", "files.0.bytes", "files.0.sha256", "max_abs_difference"});
        const Json files = exported.json().at("files");
        for (const Json& file : files)
            QCOMPARE(fs::file_size(out / file.at("path").get<std::string>()), file.at("bytes"));
        QVERIFY(fs::exists(out / "manifest.json"));
    }

    void exportsForOtherEngines() {
        const QString out = text(m_folder / "onnx");
        const Outcome exported =
            runNonn({"export", m_project, "--format", "onnx", "--teacher", "--run", "001", "--out", out, "--json"});
        COMPARE_KEYS(exported, 0, {"files.0.path", "files.0.bytes", "files.0.sha256", "max_abs_difference"});
        QVERIFY(exported.json().at("max_abs_difference") < 1e-3);
        for (const char* const name : {"student0.onnx", "student1.onnx", "fusion.onnx", "network.onnx", "teacher.onnx"})
            QVERIFY2(fs::exists(m_folder / "onnx" / name), name);
        const Json manifest = readJson(m_folder / "onnx" / "manifest.json");
        QVERIFY(manifest.at("accuracies").at("fused_test_accuracy") > 0.6);
        const Outcome refused = runNonn({"export", m_project, "--teacher", "--run", "001", "--out", out, "--json"});
        QCOMPARE(refused.status, 2);
        QVERIFY(fs::exists(m_folder / "onnx" / "teacher.onnx"));
    }

    void bundlesAndAsks() {
        const QString out = text(m_folder / "bundle");
        const Outcome exported = runNonn(
            {"export", m_project, "--format", "bundle", "--parts", "c-fp32", "--run", "001", "--out", out, "--json"});
        COMPARE_KEYS(exported, 0, {"files.0.path", "max_abs_difference", "parts.1.name", "archive.sha256"});
        const Json manifest = readJson(m_folder / "bundle" / "manifest.json");
        QCOMPARE(manifest.at("made").at("run").at("distillation").at("settings").at("seed"), 1);
        QVERIFY(manifest.at("made").contains("partition") && manifest.at("made").contains("plan"));
        QCOMPARE(manifest.at("subsets").size(), std::size_t{4});
        const fs::path picture = m_folder / "picture.png";
        writePicture(picture, pngOf(madePicture(20, 30)));
        for (const QString& bundle : {out, out + QStringLiteral(".zip")}) {
            const Outcome asked = runNonn({"infer", bundle, text(picture), "--without", "1", "--json"});
            COMPARE_KEYS(asked, 0,
                         {"predictions.0.image", "predictions.0.class", "predictions.0.probability",
                          "predictions.0.missing.0", "predictions.0.students.0.class", "bytes", "latency_ms"});
            QCOMPARE(asked.json().at("accuracy"), manifest.at("subsets").at(1).at("test_accuracy"));
        }
        const Outcome refused = runNonn({"infer", out, text(m_folder / "images"), "--json"});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.error("path").starts_with((m_folder / "images").string()));
        QCOMPARE(runNonn({"infer", out}).status, 2);
    }

    void survivorsAnswerByTheirLayer() {
        const Outcome evaluated = runNonn({"evaluate", m_project, "--run", "001", "--survivors", "features", "--json"});
        COMPARE_KEYS(evaluated, 0,
                     {"survivors.message", "survivors.layers", "survivors.bytes", "survivors.images",
                      "survivors.bytes_per_image", "subsets.1.fitted_accuracy", "survivors_sha256"});
        QCOMPARE(evaluated.json().at("survivors").at("message"), "features");
        QVERIFY(fs::exists(m_folder / "a.nonn" / "runs" / "001" / "survivors.json"));
        QCOMPARE(info().at("runs").at(0).at("survivors").dump(), evaluated.json().at("survivors").dump());
        QVERIFY(info().at("runs").at(1).at("survivors").is_null());
        const std::string shown = runNonn({"info", m_project}).out;
        QVERIFY(shown.find("layers for survivors\n") != std::string::npos);
        QVERIFY(shown.find(", features\n") != std::string::npos);
        const QString out = text(m_folder / "survivors");
        QCOMPARE(runNonn({"export", m_project, "--format", "bundle", "--parts", "onnx-fp32", "--run", "001", "--out",
                          out, "--json"})
                     .status,
                 0);
        const Outcome asked = runNonn({"infer", out, text(m_folder / "picture.png"), "--without", "1", "--json"});
        COMPARE_KEYS(asked, 0, {"accuracy", "survivor_layers"});
        QCOMPARE(asked.json().at("accuracy"), evaluated.json().at("subsets").at(1).at("fitted_accuracy"));
        QCOMPARE(asked.json().at("survivor_layers"), true);
        const Outcome simulated =
            runNonn({"simulate", m_project, "--run", "001", "--fail", "0.25", "--rounds", "0", "--json"});
        COMPARE_KEYS(simulated, 0,
                     {"survivors.message", "survivors.bytes_per_image", "survivors.expected_accuracy",
                      "survivors.failure_curve.50.expected_accuracy"});
        const Outcome plain = runNonn({"evaluate", m_project, "--run", "001", "--survivors", "none", "--json"});
        QVERIFY(plain.json().at("survivors").is_null());
        QVERIFY(plain.json().at("subsets").at(1).at("fitted_accuracy").is_null());
        QVERIFY(!fs::exists(m_folder / "a.nonn" / "runs" / "001" / "survivors.json"));
        QVERIFY(info().at("runs").at(0).at("survivors").is_null());
        QVERIFY(runNonn({"info", m_project}).out.find("survivors") == std::string::npos);
        QCOMPARE(runNonn({"evaluate", m_project, "--survivors", "smoke", "--json"}).status, 2);
    }

    void tellsWhatIsThere() {
        const Json json = info();
        QCOMPARE(
            json.at("stages").dump(),
            R"({"teacher":"current","activity":"current","graph":"current","partition":"current","plan":"current"})");
        QCOMPARE(json.at("runs").size(), std::size_t{2});
        QVERIFY(json.at("runs").at(0).at("fused_accuracy") > 0.6);
        QVERIFY(json.at("runs").at(1).at("fused_accuracy").is_null());
    }

    void speaksToPeopleToo() {
        for (const QStringList& arguments :
             {QStringList{"info", m_project}, QStringList{"graph", m_project, "--percentile", "90"},
              QStringList{"partition", m_project, "--students", "2"}, QStringList{"simulate", m_project},
              QStringList{"plan", m_project, "--memory", "60KB", "--ram", "100KiB"}, QStringList{"--help"},
              QStringList{"teacher", "train", "--help"}, QStringList{"--version"}}) {
            const Outcome told = runNonn(arguments);
            QVERIFY2(told.status == 0 && told.out.size() > 5 && told.json().is_null(), told.text().c_str());
        }
    }

    void theSameAgainMakesNothingStale() {
        QCOMPARE(info().at("stages").at("plan"), "current");
        QVERIFY(latest().starts_with("002"));
    }

    void oneDamagedRunKeepsNobodyFromTheOthers() {
        const fs::path run = m_folder / "a.nonn" / "runs" / "001";
        for (const auto& [file, helps] :
             {std::pair(run / "evaluation.json", "nonn evaluate " + m_project + " --run 001"),
              std::pair(run / "config.json", "nonn run " + m_project + " 001 --remove")}) {
            const std::string written = readFile(file);
            writeFile(file, "{");
            const Json damaged = info().at("damaged");
            QCOMPARE(damaged.size(), std::size_t{1});
            QCOMPARE(damaged.at(0).at("path").get<std::string>(), file.string());
            QVERIFY(QString::fromStdString(damaged.at(0).at("reason")).contains(helps));
            QCOMPARE(info().at("runs").back().at("run"), "002");
            QCOMPARE(runNonn({"variant", m_project}).status, 0);
            const Outcome named = runNonn({"simulate", m_project, "--run", "001", "--json"});
            QVERIFY2(QString::fromStdString(named.error("reason")).contains(helps), named.text().c_str());
            writeFile(file, written);
        }
    }

    void aPartitionChangedByHandIsStale() {
        const std::filesystem::path file = m_folder / "a.nonn" / "partition.json";
        const std::string written = readFile(file);
        writeFile(file, written + "\n");
        QCOMPARE(info().at("stages").dump(),
                 R"({"teacher":"current","activity":"current","graph":"current","partition":"stale","plan":"stale"})");
        QCOMPARE(info().at("damaged").at(0).at("path").get<std::string>(), file.string());
        QCOMPARE(info().at("runs").at(0).at("state"), "stale");
        QVERIFY(runNonn({"info", m_project}).out.find("was changed by something else") != std::string::npos);
        QCOMPARE(runNonn({"plan", m_project, "--memory", "60KB", "--json"}).status, 3);
        writeFile(file, written);
        QVERIFY(info().at("damaged").empty());
    }

    void aChangeMakesLaterStagesStale() {
        QCOMPARE(runNonn({"graph", m_project, "--rule", "ca"}).status, 0);
        QCOMPARE(info().at("stages").dump(),
                 R"({"teacher":"current","activity":"current","graph":"current","partition":"stale","plan":"stale"})");
        QCOMPARE(info().at("runs").at(0).at("state"), "stale");
        QCOMPARE(missing(runNonn({"distill", m_project, "--json"})), std::string("nonn partition"));
        QCOMPARE(missing(runNonn({"plan", m_project, "--memory", "1MB", "--json"})), std::string("nonn partition"));
        QCOMPARE(missing(runNonn({"simulate", m_project, "--json"})), std::string("nonn plan"));
        QCOMPARE(missing(runNonn({"export", m_project, "--out", "x", "--json"})), std::string("nonn distill"));
        COMPARE_KEYS(runNonn({"evaluate", m_project, "--run", "001", "--json"}), 0, {"fused_accuracy"});
    }

    void aMovedProjectWorks() {
        const fs::path moved = m_folder / "elsewhere" / "b.nonn";
        makeFolder(moved.parent_path());
        fs::rename(m_folder / "a.nonn", moved);
        const Outcome evaluated = runNonn({"evaluate", text(moved), "--run", "001", "--json"});
        COMPARE_KEYS(evaluated, 0, {"fused_accuracy"});
        QCOMPARE(evaluated.json().at("test_set_looks"), 6);
    }

private:
    Json info() const { return runNonn({"--json", "info", m_project}).json(); }
    std::string state(const char* stage) const { return info().at("stages").at(stage); }
    std::string latest() const { return info().at("runs").back().at("run"); }

    /// The command that a refusal says must come first.
    static std::string missing(const Outcome& outcome) {
        const std::string reason = outcome.error("reason");
        const auto start = reason.find("run nonn ");
        if (outcome.status != 3 || outcome.error("code") != "bad_input" || start == std::string::npos)
            return outcome.text();
        const auto end = std::min(reason.find(" (", start), reason.find(" first", start));
        return reason.substr(start + 4, end - start - 4);
    }

    QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipeline_test.moc"
