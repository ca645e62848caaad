// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "evaluate/teacher_pass.h"
#include "model/python_pickle.h"
#include "project/made_script.h"
#include "project/made_steps.h"
#include "project/project_teacher.h"
#include "project/steps_plan.h"
#include "project/steps_simulate.h"
#include "project/steps_teacher.h"
#include "project/teacher_view.h"

#include <ATen/ATen.h>
#include <ATen/core/Dict.h>
#include <ATen/core/ivalue.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace nonn;
namespace fs = std::filesystem;

class ScriptTeacherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath("state").toUtf8());
        m_file = m_home->filePath("script.pt").toStdString();
        const fs::path place = m_home->filePath("place").toStdString();
        makeFolder(place);
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(place));
    }

    void triesNormalisationsAndTellsAll() {
        writeSmallScript(m_file);
        const steps::TeacherOutcome outcome = steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        const Json json = toJson(outcome);
        QCOMPARE(json.at("architecture").get<std::string>(), std::string("script:Small"));
        QCOMPARE(json.at("features").get<std::string>(), std::string("relu of 6 x 4 x 4"));
        QCOMPARE(json.at("convolutions").size(), std::size_t{2});
        QCOMPARE(json.at("normalisations").size(), std::size_t{6});
        double best = 0;
        for (const Json& tried : json.at("normalisations"))
            best = std::max(best, tried.at("validation_accuracy").get<double>());
        for (const Json& tried : json.at("normalisations"))
            if (tried.at("name") == json.at("normalisation").at("name"))
                QCOMPARE(tried.at("validation_accuracy").get<double>(), best);
        QCOMPARE(std::lround(1e6 * json.at("validation_accuracy").get<double>()), std::lround(1e6 * best));
        QCOMPARE(json.at("normalisation_images").get<int>(), 30);
        const TeacherFacts facts = *m_folder->read().teacher;
        QCOMPARE(facts.filters, 6);
        QVERIFY(facts.normalisation == outcome.tried[outcome.best].normalisation);
        QVERIFY(readTeacher(*m_folder, m_folder->read()).normalisation == facts.normalisation);
    }

    void keepsOneThatKnowsNothingAndWarns() {
        writeBlindScript(m_file);
        const Json json = toJson(steps::importTeacher(*m_folder, {m_file.string()}, machine, {}));
        QVERIFY(json.at("near_chance").get<bool>());
        QVERIFY(json.at("notes").back().get<std::string>().starts_with("Warning: it has hardly more"));
        QCOMPARE(std::lround(1e6 * json.at("test_accuracy").get<double>()), 333'333L);
        QVERIFY(m_folder->read().teacher.has_value());
    }

    void aNewProjectIsToldSoToo() {
        writeBlindScript(m_file);
        const Json json = toJson(steps::createProject(asked({m_file.string()}), {}));
        QVERIFY(json.at("near_chance").get<bool>());
        QVERIFY(fs::exists(newFolder() / "teacher.pt"));
    }

    void brokenWeightsMakeNoProject_data() {
        QTest::addColumn<bool>("own");
        QTest::newRow("of Python") << false;
        QTest::newRow("of this program") << true;
    }
    void brokenWeightsMakeNoProject() {
        QFETCH(bool, own);
        Teacher teacher = madeTeacher(1);
        StateDict state = teacher.network.zoo()->state();
        c10::Dict<std::string, at::Tensor> weights;
        for (auto& [name, tensor] : state) {
            tensor = tensor.detach().clone();
            if (name == "fc.weight")
                tensor[0][0] = std::numeric_limits<float>::quiet_NaN();
            weights.insert(name, tensor);
        }
        Network network = teacher.network.zoo()->clone();
        network.load(state);
        teacher.network = network;
        if (own)
            writeTeacher(m_file, teacher, true);
        else
            writeFile(m_file, pickleForPython(weights));
        const TeacherRequest request{m_file.string(), {}, own ? "" : "wrn-10-1"};
        COMPARE_ERROR(steps::createProject(asked(request), {}), ErrorCode::badInput, m_file, "fc.weight (1 of 192)");
        QVERIFY(!fs::exists(newFolder()));
    }

    void takesWhatIsAskedFor() {
        writeSmallScript(m_file);
        TeacherRequest request{m_file.string(), "first"};
        request.normalisation = Normalisation{{0.25f}, {0.5f}};
        const Json json = toJson(steps::importTeacher(*m_folder, request, machine, {}));
        QCOMPARE(json.at("features").get<std::string>(), std::string("relu of 4 x 8 x 8"));
        QCOMPARE(json.at("normalisation").at("name").get<std::string>(), std::string("given"));
        QVERIFY(json.at("normalisation_images").is_null());
        QVERIFY((m_folder->read().teacher->normalisation == Normalisation{{0.25f}, {0.5f}}));
        request.normalisation = Normalisation{{0.25f, 0.5f}, {0.5f, 0.5f}};
        COMPARE_ERROR(steps::importTeacher(*m_folder, request, machine, {}), ErrorCode::badInput, m_file, "1 channels");
        request.normalisation = Normalisation{{0.25f}, {0}};
        COMPARE_ERROR(steps::importTeacher(*m_folder, request, machine, {}), ErrorCode::badInput, m_file, "above 0");
        COMPARE_ERROR(steps::importTeacher(*m_folder, {m_file.string(), {}, "wrn-10-1"}, machine, {}),
                      ErrorCode::badInput, m_file, "TorchScript");
    }

    void runsOnlyWhatThisUserImported() {
        writeSmallScript(m_file);
        steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        const fs::path teacher = m_folder->file(Stage::teacher);
        readTeacher(*m_folder, m_folder->read());
        qputenv("XDG_STATE_HOME", m_home->filePath("of another user").toUtf8());
        COMPARE_ERROR(readTeacher(*m_folder, m_folder->read()), ErrorCode::badInput, teacher, "nonn teacher trust");
        COMPARE_ERROR(steps::buildGraph(*m_folder, {}, machine, {}), ErrorCode::badInput, teacher, "is not run");
        QCOMPARE(steps::trustTeacher(*m_folder, {}).size(), std::size_t{64});
        readTeacher(*m_folder, m_folder->read());
        fs::resize_file(teacher, fs::file_size(teacher) - 1);
        COMPARE_ERROR(readTeacher(*m_folder, m_folder->read()), ErrorCode::badInput, teacher, "");
    }

    /// Nothing is known of how a program could be split layer by layer.
    void isPlannedAndSimulatedFor() {
        writeSmallScript(m_file);
        steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        steps::buildGraph(*m_folder, {}, machine, {});
        PartitionSettings settings;
        settings.students = 2;
        steps::partition(*m_folder, settings, {});
        Budget budget;
        budget.memory = 1'000'000;
        steps::plan(*m_folder, {.budget = budget}, {});
        const Simulation simulation = steps::simulate(*m_folder, {}).simulation;
        QVERIFY(!simulation.teacher);
        QVERIFY(simulation.bytesPerImage > 0);
    }

    /// It is not one of this program's, and says nothing of its network.
    void weightsAloneNeedTheNameOfTheirNetwork() {
        c10::Dict<std::string, at::Tensor> weights;
        weights.insert("fc.weight", at::ones({2}));
        writeFile(m_file, pickleForPython(weights));
        COMPARE_ERROR(steps::importTeacher(*m_folder, {m_file.string()}, machine, {}), ErrorCode::badInput, m_file,
                      "weights alone without the network they belong to");
    }

    void givesTheSameMaskedAccuracyEitherWay_data() {
        QTest::addColumn<bool>("ofMeans");
        QTest::newRow("of means") << true;
        QTest::newRow("of largest values") << false;
    }
    void givesTheSameMaskedAccuracyEitherWay() {
        QFETCH(bool, ofMeans);
        writeSmallScript(m_file, ofMeans);
        steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        steps::buildGraph(*m_folder, {}, machine, {});
        PartitionSettings settings;
        settings.students = 2;
        const Partition partition = steps::partition(*m_folder, settings, {}).partition;
        QVERIFY(partition.maskedTeacherAccuracy.has_value());
        const steps::TeacherView view(*m_folder, machine, {});
        QCOMPARE(view.maskedTeacherAccuracy(partition).has_value(), ofMeans);
        const Teacher teacher = readTeacher(*m_folder, m_folder->read());
        const TeacherPass pass = readTeacherPass(m_folder->file(Stage::activity));
        const std::vector<std::vector<int>> kept{{0, 2}, {5}};
        const at::Tensor mask = at::tensor(std::vector<float>{1, 0, 1, 0, 0, 1});
        Teacher masked = teacher;
        masked.network = teacher.network.script()->withMask(mask);
        const TeacherPass wanted = askTeacher(masked, *view.images(), Split::validation, {}, {});
        const at::Tensor labels = at::tensor(pass.labels, at::kLong);
        QCOMPARE(maskedTeacherAccuracy(teacher, pass, *view.images(), kept, {}, {}),
                 wanted.logits.argmax(1).eq(labels).to(at::kDouble).mean().item<double>());
    }

private:
    fs::path newFolder() const { return m_folder->path().parent_path() / "new.nonn"; }
    steps::NewRequest asked(const TeacherRequest& teacher) const {
        steps::NewRequest request;
        request.folder = newFolder();
        request.source = m_folder->read().source;
        request.split = {0.25, 7};
        request.teacher = teacher;
        return request;
    }

    const Machine machine{"cpu", 1};
    std::unique_ptr<QTemporaryDir> m_home;
    fs::path m_file;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(ScriptTeacherTest)
#include "script_teacher_test.moc"
