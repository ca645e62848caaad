// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "project/metrics.h"
#include "project/shell_script.h"

#include <QRegularExpression>
#include <QtTest>
#include <algorithm>
#include <csignal>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// An option of `nonn compare`, and where what it says is kept of what was asked.
struct KeptOption {
    const char* option;
    const char* value;  ///< none: a flag
    const char* pointer;
    const char* kept;  ///< as JSON
};

constexpr std::array keptOptions{KeptOption{"--students", "2,3", "/students", "[2,3]"},
                                 KeptOption{"--rows", "teach*", "/rows", R"(["teach*"])"},
                                 KeptOption{"--seeds", "4", "/seeds", "4"},
                                 KeptOption{"--seed", "7", "/first_seed", "7"},
                                 KeptOption{"--memory", "41KB", "/memory", "41000"},
                                 KeptOption{"--images", "60", "/training/images", "60"},
                                 KeptOption{"--beta", "7.5", "/training/settings/beta", "7.5"},
                                 KeptOption{"--fail", "0.25", "/failure", "0.25"},
                                 KeptOption{"--reference", "teacher", "/reference", R"("teacher")"},
                                 KeptOption{"--epochs", "3", "/training/settings/epochs", "3"},
                                 KeptOption{"--batch", "16", "/training/settings/batch_size", "16"},
                                 KeptOption{"--lr", "0.05", "/training/settings/learning_rate", "0.05"},
                                 KeptOption{"--schedule", "step", "/training/settings/schedule", R"("step")"},
                                 KeptOption{"--padding", "2", "/training/settings/padding", "2"},
                                 KeptOption{"--no-flip", nullptr, "/training/settings/flip", "false"},
                                 KeptOption{"--crop-area", "0.5", "/training/settings/crop_area", "0.5"},
                                 KeptOption{"--jitter", "0.125", "/training/settings/jitter", "0.125"},
                                 KeptOption{"--erasing", "0.25", "/training/settings/erasing", "0.25"},
                                 KeptOption{"--arithmetic", "bf16", "/training/settings/arithmetic", R"("bf16")"}};

/// What is not kept, each with a test of its own.
const QStringList otherOptions{"--resume", "--show", "--open", "--csv", "--markdown", "--help"};

}  // namespace

/// `nonn compare` as a shell calls it: each option reaches what runs, and what came of it is written.
class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        const Outcome graph = runNonn({"graph", text(m_folder / "a.nonn"), "--percentile", "90"});
        QVERIFY2(graph.status == 0, graph.text().c_str());
    }

    void nothingIsAskedForBefore() {
        const Outcome outcome = runNonn({"compare", copy("nothing"), "--resume", "--json"});
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.error("reason").find("no comparison to go on with") != std::string::npos,
                 outcome.text().c_str());
    }

    /// The teacher alone is not trained.
    void everyOptionIsKept() {
        const QString project = copy("kept");
        QStringList arguments{"compare", project, "--json"};
        for (const KeptOption& kept : keptOptions) {
            arguments << kept.option;
            if (kept.value)
                arguments << kept.value;
        }
        const Outcome outcome = runNonn(arguments);
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        const auto isKept = [&](const KeptOption& kept) {
            const Json::json_pointer pointer(kept.pointer);
            const Json asked = request(project);
            return asked.contains(pointer) && asked.at(pointer) == Json::parse(kept.kept);
        };
        for (const KeptOption& kept : keptOptions)
            QVERIFY2(isKept(kept), kept.option);
        // What goes on asks for the same but for what it is told otherwise.
        const Outcome resumed = runNonn({"compare", project, "--resume", "--epochs", "9", "--json"});
        QVERIFY2(resumed.status == 0, resumed.text().c_str());
        for (const KeptOption& kept : keptOptions)
            QCOMPARE(isKept(kept), kept.option != std::string("--epochs"));
        // A new one asks for nothing that the last one did.
        QCOMPARE(runNonn({"compare", project, "--rows", "teacher", "--memory", "40KB", "--json"}).status, 0);
        for (const KeptOption& kept : keptOptions)
            if (kept.option != std::string("--arithmetic"))  // chosen by the processor
                QVERIFY2(!isKept(kept), kept.option);
    }

    void everyOptionIsTested() {
        const std::string help = runNonn({"compare", "--help"}).out;
        QStringList untested;
        const QRegularExpression option(QStringLiteral("^ +(?:-\\w, )?(--[a-z-]+)"),
                                        QRegularExpression::MultilineOption);
        int found = 0;
        for (const QRegularExpressionMatch& match : option.globalMatch(QString::fromStdString(help))) {
            ++found;
            const std::string name = match.captured(1).toStdString();
            if (!otherOptions.contains(match.captured(1)) &&
                std::ranges::none_of(keptOptions, [&](const KeptOption& kept) { return name == kept.option; }))
                untested << match.captured(1);
        }
        QVERIFY2(untested.isEmpty(), qPrintable(untested.join(QLatin1Char(' '))));
        QVERIFY(found >= 23);
    }

    void whatIsAskedForIsWhatRuns() {
        const QString project = copy("runs");
        const Outcome outcome =
            runNonn({"compare",   project, "--students", "2",         "--rows",   "nonn-k2,nonn-k2-dropout",
                     "--seeds",   "1",     "--seed",     "5",         "--memory", "40KB",
                     "--images",  "60",    "--epochs",   "2",         "--batch",  "20",
                     "--lr",      "0.05",  "--schedule", "step",      "--beta",   "7",
                     "--padding", "1",     "--no-flip",  "--erasing", "0.25",     "--arithmetic",
                     "fp32",      "--json"});
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        QCOMPARE(outcome.json().at("finished"), 2);
        const Json config = configOf(project, "nonn-k2");
        const Json settings = config.at("training").at("settings");
        const Json wanted = {{"epochs", 2}, {"batch_size", 20}, {"learning_rate", 0.05}, {"schedule", "step"},
                             {"beta", 7.0}, {"padding", 1},     {"flip", false},         {"erasing", 0.25},
                             {"seed", 5},   {"threads", 1},     {"arithmetic", "fp32"},  {"device_dropout", 0.0}};
        for (const auto& [key, value] : wanted.items())
            QCOMPARE(settings.at(key), value);
        QCOMPARE(config.at("training").at("images"), 60);
        QCOMPARE(config.at("seed"), 5);
        QCOMPARE(configOf(project, "nonn-k2-dropout").at("training").at("settings").at("device_dropout"), 0.1);
        QCOMPARE(readMetrics(cell(project, "nonn-k2") / "metrics.csv").size(), std::size_t{2});
        for (const Json& row : outcome.json().at("rows")) {
            QVERIFY(row.at("memory_per_device") <= 20'000);
            QCOMPARE(row.at("seeds").dump(), std::string("[5]"));
        }
    }

    void rowsThatCannotBeAreInfeasible() {
        const Outcome none = runNonn({"compare", text(m_folder / "a.nonn"), "--students", "100", "--rows", "nonn-k100",
                                      "--memory", "40KB", "--seeds", "1", "--epochs", "1", "--json"});
        QCOMPARE(none.status, 3);
        QCOMPARE(none.json().at("wished"), 0);
        QVERIFY(!none.json().at("rows").at(0).at("reason").is_null());
    }

    void whatWasStoppedGoesOn() {
        const QString project = copy("stopped");
        const QStringList wish{"compare",  project, "--students", "2",  "--rows",  "nonn-k2", "--seeds",   "1",
                               "--memory", "40KB",  "--epochs",   "60", "--batch", "32",      "--no-flip", "--json"};
        QProcess process;
        process.start(nonnProgram(), wish + QStringList{"--threads", "1"});
        const auto hasBegun = [&] {
            const fs::path row = fs::path(project.toStdString()) / "compare" / "nonn-k2";
            std::error_code notYet;
            return std::ranges::any_of(fs::directory_iterator(row, notYet), [](const fs::directory_entry& cell) {
                return fs::exists(cell.path() / "metrics.csv");
            });
        };
        while (!hasBegun() && !process.waitForFinished(5) && process.state() != QProcess::NotRunning) {
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Outcome stopped = finished(process);
        QVERIFY2(stopped.status == 130 && stopped.error("code") == "cancelled", stopped.text().c_str());
        const Outcome shown = runNonn({"compare", project, "--show", "--json"});
        QCOMPARE(shown.json().at("finished"), 0);
        const Outcome resumed = runNonn({"compare", project, "--resume", "--json"});
        QVERIFY2(resumed.status == 0, resumed.text().c_str());
        QCOMPARE(resumed.json().at("finished"), 1);
        QCOMPARE(readMetrics(cell(project, "nonn-k2") / "metrics.csv").size(), std::size_t{60});
        // And with more of it, what is there stays.
        const auto before = fs::last_write_time(cell(project, "nonn-k2") / "result.json");
        const Outcome more =
            runNonn({"compare", project, "--resume", "--rows", "nonn-k2,teacher", "--fail", "0.5", "--json"});
        QCOMPARE(more.json().at("finished"), 2);
        QCOMPARE(more.json().at("failure"), 0.5);
        QCOMPARE(fs::last_write_time(cell(project, "nonn-k2") / "result.json"), before);
    }

    void theTableIsWritten() {
        const QString project = copy("written");
        const fs::path csv = m_folder / "table.csv";
        const fs::path markdown = m_folder / "table.md";
        const Outcome outcome =
            runNonn({"compare", project, "--students", "2", "--rows", "teacher,nonn-k2,nonn-k2-random", "--seeds", "2",
                     "--memory", "40KB", "--images", "60", "--epochs", "1", "--csv", text(csv), "--markdown",
                     text(markdown), "--json"});
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        const Json rows = outcome.json().at("rows");
        const QStringList lines = QString::fromStdString(readFile(csv)).trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), qsizetype(rows.size() + 1));
        const QStringList names = lines[0].split(QLatin1Char(','));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QStringList fields = lines[static_cast<qsizetype>(i) + 1].split(QLatin1Char(','));
            QCOMPARE(fields.size(), names.size());
            for (const char* const key : {"accuracy", "one_gone_accuracy", "expected_accuracy", "memory_per_device"}) {
                const QString field = fields[names.indexOf(QLatin1String(key))];
                QCOMPARE(field.toDouble(), rows[i].at(key).get<double>());
            }
            QCOMPARE(fields[0].toStdString(), rows[i].at("name").get<std::string>());
            QVERIFY(readFile(markdown).find("| " + fields[0].toStdString() + " | ") != std::string::npos);
        }
        QCOMPARE(rows[1].at("difference").at("pairs"), 2);
        // Shown later, it is the same, and nothing is trained.
        const fs::path again = m_folder / "again.csv";
        QCOMPARE(runNonn({"compare", project, "--show", "--csv", text(again)}).status, 0);
        QCOMPARE(readFile(again), readFile(csv));

        const Outcome opened = runNonn({"compare", project, "--open", "nonn-k2", "--seed", "2", "--json"});
        QCOMPARE(opened.json().at("run"), "001");
        QCOMPARE(runNonn({"compare", project, "--open", "nonn-k2", "--resume", "--json"}).status, 2);
        QCOMPARE(runNonn({"compare", project, "--show", "--resume", "--json"}).status, 2);
    }

    /// Copied from the window: what it asks for is found again under the same settings.
    void theScriptAsksForTheSame() {
        const QString project = copy("script");
        QCOMPARE(runNonn({"partition", project, "--students", "2"}).status, 0);
        QCOMPARE(runNonn({"plan", project, "--memory", "20KB"}).status, 0);
        CompareRequest wish;
        wish.students = {2};
        wish.rows = {"teacher", "nonn-k2"};
        wish.seeds = 1;
        wish.firstSeed = 3;
        wish.failure = 0.2;
        wish.reference = "teacher";
        wish.training.images = 60;
        DistillationSettings& settings = wish.training.settings;
        settings.loop = {2, 20, 0.05, Schedule::step};
        settings.loss.beta = 7;
        settings.augmentation.padding = 1;
        settings.augmentation.flip = false;
        settings.augmentation.erasing = 0.25;
        const ProjectFolder folder(project.toStdString());
        const QString script = QString::fromStdString(compareScript(folder, wish));
        QProcess shell;
        shell.setWorkingDirectory(QString::fromStdString((m_folder / "made").string()));
        fs::create_directories(m_folder / "made");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QFileInfo(nonnProgram()).path() + QStringLiteral(":/usr/bin:/bin"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
        const Outcome outcome = finished(shell);
        QVERIFY2(outcome.status == 0, (script.toStdString() + outcome.text()).c_str());
        Json asked = request(text(m_folder / "made" / "script.nonn"));
        Json wanted = toJson(wish);
        for (Json* const json : {&asked, &wanted})
            json->at("training").at("settings").erase("threads");
        QCOMPARE(asked.dump(1), wanted.dump(1));
    }

private:
    QString copy(const std::string& name) {
        const fs::path place = m_folder / (name + ".nonn");
        fs::copy(m_folder / "a.nonn", place, fs::copy_options::recursive);
        return text(place);
    }
    static Json request(const QString& project) {
        return readJson(fs::path(project.toStdString()) / "compare" / "request.json");
    }
    static fs::path cell(const QString& project, const std::string& row) {
        return fs::directory_iterator(fs::path(project.toStdString()) / "compare" / row)->path();
    }
    static Json configOf(const QString& project, const std::string& row) {
        return readJson(cell(project, row) / "config.json");
    }

    QTemporaryDir m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
