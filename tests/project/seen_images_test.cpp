// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/python_pickle.h"
#include "model/zoo.h"
#include "project/made_script.h"
#include "project/made_steps.h"
#include "project/project_teacher.h"
#include "project/shape_choice.h"
#include "project/steps_data.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "project/steps_plan.h"
#include "project/steps_teacher.h"

#include <ATen/ATen.h>
#include <ATen/core/Dict.h>
#include <ATen/core/ivalue.h>

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

std::vector<int> shapeOf(const DatasetFacts& facts) {
    return {facts.channels, facts.height, facts.width};
}

/// A network of the zoo for images of this shape, in three classes.
void writeZooTeacher(const fs::path& file, const Shape& image) {
    const std::vector<float> mean(static_cast<std::size_t>(image.channels), 0.5f);
    writeTeacher(file, {Network(makeClassifier("wrn-10-0.5", image, 3), Generator(1)), {mean, mean}}, true);
}

bool contains(const std::vector<Text>& notes, const std::string& part) {
    return std::ranges::any_of(notes, [&](const Text& note) { return note.english().find(part) != std::string::npos; });
}

}  // namespace

/// Projects whose networks see images of another size or colour than that of the files, which is 1 x 8 x 8.
class SeenImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath("state").toUtf8());
        m_place = m_home->filePath("place").toStdString();
        m_file = m_place / "other.pt";
        makeFolder(m_place);
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(m_place));
    }

    void aScriptThatWantsAnotherSizeIsGivenIt_data() {
        QTest::addColumn<int>("channels");
        QTest::newRow("of coloured images") << 3;
        QTest::newRow("of grey ones") << 1;
    }
    void aScriptThatWantsAnotherSizeIsGivenIt() {
        QFETCH(int, channels);
        writeFlatScript(m_file, channels, 32);
        steps::buildGraph(*m_folder, {}, machine, {});
        const steps::TeacherOutcome outcome = steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        QVERIFY(contains(
            outcome.description.notes,
            "It takes no images of 1 x 8 x 8, but of 1 x 32 x 32: networks see the images with 32 x 32 instead "
            "of 8 x 8 pixels, scaled bilinearly."));
        const Project project = m_folder->read();
        QCOMPARE(project.images.side, 32);
        QCOMPARE(project.images.channels, 0);  // the script is given grey images as such
        QCOMPARE(shapeOf(project.dataset), (std::vector<int>{1, 32, 32}));
        QVERIFY(project.state(Stage::teacher) == StageState::current);
        QVERIFY(project.state(Stage::graph) == StageState::stale);
        const Json json = toJson(outcome);
        QCOMPARE(json.at("image").at("height").get<int>(), 32);
        QVERIFY(json.at("image").at("changed").get<bool>());
        QVERIFY(json.at("sizes").is_null());
        QCOMPARE(m_folder->dataset(project, {})->validation.image(0).size(), std::size_t{1024});
        QCOMPARE(ProjectFolder(m_folder->path()).dataset(project, {})->height(), 32);
    }

    void oneThatTakesThemAsTheyAreIsLeftAlone() {
        writeSmallScript(m_file);
        const Json json = toJson(steps::importTeacher(*m_folder, {m_file.string()}, machine, {}));
        QVERIFY(!json.at("image").at("changed").get<bool>());
        QVERIFY(json.at("image").at("preparation").is_null());
        QCOMPARE(m_folder->read().images.side, 0);
    }

    /// Of the usual sizes from 32 on.
    void ofSeveralSizesTheOneThatAnswersBestIsTaken() {
        writeLeastSizeScript(m_file, 32);
        const steps::TeacherOutcome outcome = steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        QCOMPARE(outcome.sizes.size(), std::size_t{5});
        std::vector<int> sides;
        std::int64_t most = 0;
        for (const TriedSize& size : outcome.sizes) {
            QCOMPARE(size.images, std::int64_t{30});
            sides.push_back(size.shape.height);
            most = std::max(most, size.right);
        }
        QCOMPARE(sides, (std::vector<int>{32, 64, 96, 128, 224}));
        const auto taken = std::ranges::find(outcome.sizes, true, &TriedSize::taken);
        QCOMPARE(m_folder->read().images.side, taken->shape.height);
        QVERIFY(taken->right == most || taken == outcome.sizes.begin());
        QVERIFY(contains(outcome.description.notes, "Several sizes suit it; of 30 validation images it has right: "));
        QCOMPARE(toJson(outcome).at("sizes").size(), std::size_t{5});
    }

    void whatFitsNowhereIsRefusedWithWhatWasTried() {
        writeFlatScript(m_file, 1, 20);
        COMPARE_ERROR(steps::importTeacher(*m_folder, {m_file.string()}, machine, {}), ErrorCode::badInput, m_file,
                      "cannot answer images of 1 x 8 x 8");
        COMPARE_ERROR(steps::importTeacher(*m_folder, {m_file.string()}, machine, {}), ErrorCode::badInput, m_file,
                      ". Tried besides: images of 32, 28, 64, 224, 96");
        QVERIFY(m_folder->read().state(Stage::teacher) == StageState::current);
        QCOMPARE(m_folder->read().images.side, 0);
        TeacherRequest request{m_file.string()};
        request.side = 20;
        steps::importTeacher(*m_folder, request, machine, {});
        QCOMPARE(m_folder->read().images.side, 20);
    }

    void whatIsAskedForIsKept_data() {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QString>("reason");
        QTest::newRow("side") << 16 << 0 << "takes images of 3 x 12 x 12, the data set has 1 x 16 x 16";
        QTest::newRow("channels") << 0 << 1 << "takes images of 3 x 12 x 12, the data set has 1 x 8 x 8";
    }
    void whatIsAskedForIsKept() {
        QFETCH(int, side);
        QFETCH(int, channels);
        QFETCH(QString, reason);
        writeZooTeacher(m_file, {3, 12, 12});
        TeacherRequest request{m_file.string()};
        request.side = side;
        request.channels = channels;
        COMPARE_ERROR(steps::importTeacher(*m_folder, request, machine, {}), ErrorCode::badInput, m_file,
                      reason.toStdString());
        steps::NewRequest create{m_place / "b.nonn", m_folder->read().source, {0.25, 7}};
        create.teacher = TeacherRequest{m_file.string()};
        create.images.side = side;
        create.images.channels = channels;
        COMPARE_ERROR(steps::createProject(create, {}), ErrorCode::badInput, m_file, reason.toStdString());
        QVERIFY(!fs::exists(m_place / "b.nonn"));
    }

    void aProjectIsMadeForATeacherOfOtherImages() {
        writeZooTeacher(m_file, {3, 12, 12});
        steps::NewRequest request{m_place / "b.nonn", m_folder->read().source, {0.25, 7}};
        request.teacher = TeacherRequest{m_file.string()};
        const steps::NewOutcome outcome = steps::createProject(request, {});
        QCOMPARE(shapeOf(outcome.dataset), (std::vector<int>{3, 12, 12}));
        QVERIFY(contains(outcome.teacherNotes, "It takes no images of 1 x 8 x 8"));
        const ProjectFolder folder(request.folder);
        QCOMPARE(folder.read().images.side, 12);
        QCOMPARE(folder.read().images.channels, 3);
        QCOMPARE(readTeacher(folder, folder.read()).network.description().image.height, 12);
        writeZooTeacher(m_file, {1, 8, 8});
        steps::importTeacher(folder, {m_file.string()}, machine, {});
        QCOMPARE(folder.read().images.side, 0);  // as in the files again
        QCOMPARE(folder.read().images.channels, 0);
    }

    void weightsOfANetworkForColoursAreGivenColours() {
        c10::Dict<std::string, at::Tensor> weights;
        for (const auto& [name, tensor] : Network(makeClassifier("wrn-10-0.5", {3, 8, 8}, 3), Generator(1)).state())
            weights.insert(name, tensor);
        writeFile(m_file, pickleForPython(weights));
        const steps::TeacherOutcome outcome =
            steps::importTeacher(*m_folder, {m_file.string(), {}, "wrn-10-0.5"}, machine, {});
        QVERIFY(contains(outcome.description.notes,
                         "but of 3 x 8 x 8: networks see the images with 3 instead of 1 "
                         "channels, their one channel repeated"));
        QVERIFY(outcome.sizes.empty());
        QCOMPARE(shapeOf(m_folder->read().dataset), (std::vector<int>{3, 8, 8}));
        COMPARE_ERROR(steps::importTeacher(*m_folder, {m_file.string(), {}, "wrn-10-1"}, machine, {}),
                      ErrorCode::badInput, m_file, "do not fit wrn-10-1");
    }

    void whatImagesCanBeGiven_data() {
        QTest::addColumn<std::vector<int>>("shape");
        QTest::addColumn<int>("fixedSide");
        QTest::addColumn<int>("fixedChannels");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, std::vector<int> shape, int side, int channels, bool allowed) {
            QTest::newRow(name) << std::move(shape) << side << channels << allowed;
        };
        row("as they are", {1, 6, 5}, 0, 0, true);
        row("a square", {1, 32, 32}, 0, 0, true);
        row("coloured", {3, 6, 5}, 0, 0, true);
        row("no square", {1, 32, 31}, 0, 0, false);
        row("two channels", {2, 32, 32}, 0, 0, false);
        row("too small", {1, 4, 4}, 0, 0, false);
        row("too large", {1, 4096, 4096}, 0, 0, false);
        row("another side than that fixed", {1, 32, 32}, 6, 0, false);
        row("other channels than those fixed", {3, 6, 5}, 0, 1, false);
        row("only the side is fixed", {3, 6, 5}, 6, 0, true);
        row("only the channels are fixed", {1, 32, 32}, 0, 1, true);
    }
    void whatImagesCanBeGiven() {
        QFETCH(std::vector<int>, shape);
        QFETCH(int, fixedSide);
        QFETCH(int, fixedChannels);
        QFETCH(bool, allowed);
        Dataset dataset;
        dataset.training = Images(1, 6, 5, std::vector<std::uint8_t>(30), {0});
        dataset.given = {1, 6, 5};
        const ShapeChoice choice(dataset, fixedSide, fixedChannels);
        QCOMPARE(choice.allows({shape[0], shape[1], shape[2]}), allowed);
        for (const Shape& other : choice.others())
            QVERIFY(choice.allows(other) && other != choice.own());
        QCOMPARE(choice.others().empty(), fixedSide > 0 && fixedChannels > 0);
    }

    /// From the graph to the files that are taken away.
    void suchAProjectIsWorkedThrough() {
        writeZooTeacher(m_file, {3, 12, 12});
        steps::importTeacher(*m_folder, {m_file.string()}, machine, {});
        makePartitionOf(*m_folder);
        steps::distil(*m_folder, madeDistilOptions(1), "cpu", {});
        steps::evaluate(*m_folder, {}, machine, {});
        const fs::path out = m_place / "export";
        steps::exportStudents(*m_folder, {out, Precision::fp32, {}}, {});
        const Json manifest = readJson(out / "manifest.json");
        const Json& image = manifest.at("image");
        QCOMPARE(image.at("channels").get<int>(), 3);
        QCOMPARE(image.at("width").get<int>(), 12);
        const Json& preparation = manifest.at("preparation");
        QCOMPARE(preparation.at("given").at("height").get<int>(), 8);
        QCOMPARE(preparation.at("resize").at("filter").get<std::string>(), std::string("bilinear"));
        QCOMPARE(preparation.at("channels").get<std::string>(), std::string("repeated"));
    }

    void anotherSizeMakesTheTeacherStaleUntilItIsBack() {
        steps::buildGraph(*m_folder, madeGraphOptions(), machine, {});
        steps::seeImages(*m_folder, {.side = 16, .channels = {}}, {});
        QCOMPARE(shapeOf(m_folder->read().dataset), (std::vector<int>{1, 16, 16}));
        QVERIFY(m_folder->read().state(Stage::teacher) == StageState::stale);
        QVERIFY(m_folder->read().state(Stage::graph) == StageState::stale);
        COMPARE_ERROR(readTeacher(*m_folder, m_folder->read()), ErrorCode::badInput, m_folder->file(Stage::teacher),
                      "out of date");
        steps::seeImages(*m_folder, {.side = {}, .channels = 3}, {});
        QCOMPARE(shapeOf(m_folder->read().dataset), (std::vector<int>{3, 16, 16}));
        steps::seeImages(*m_folder, {.side = 8, .channels = 0}, {});
        QVERIFY(m_folder->read().images.side == 0 && m_folder->read().images.channels == 0);
        QVERIFY(m_folder->read().state(Stage::graph) == StageState::current);
        readTeacher(*m_folder, m_folder->read());
        m_folder->dataset(m_folder->read(), {});
    }

    void changedDataAreStillFoundOut() {
        steps::seeImages(*m_folder, {.side = 16, .channels = {}}, {});
        writeMadeImages(m_place / "images", 123, 60);
        const ProjectFolder folder(m_folder->path());
        COMPARE_ERROR(folder.dataset(folder.read(), {}), ErrorCode::badInput, m_place / "images", "it had");
        COMPARE_ERROR(steps::seeImages(folder, {.side = 24, .channels = {}}, {}), ErrorCode::badInput,
                      m_place / "images", "it had");
        QCOMPARE(folder.read().images.side, 16);
    }

    void aTrainingOfATeacherForOtherImagesIsNotGoneOnWith() {
        TeacherTrainingSettings settings;
        settings.architecture = "wrn-10-0.5";
        settings.loop.epochs = 2;
        settings.loop.batchSize = 30;
        const CancelToken token;
        const auto afterOne = [&](const TeacherEpoch&) { token.request(); };
        COMPARE_ERROR(steps::trainTeacher(*m_folder, settings, machine, Progress({}, token), afterOne),
                      ErrorCode::cancelled, "", "");
        steps::seeImages(*m_folder, {.side = 16, .channels = {}}, {});
        COMPARE_ERROR(steps::trainTeacher(*m_folder, settings, machine, {}), ErrorCode::badInput,
                      m_folder->path() / "teacher-checkpoint.pt", "images of another size or colour");
    }

private:
    const Machine machine{"cpu", 1};
    std::unique_ptr<QTemporaryDir> m_home;
    fs::path m_place;
    fs::path m_file;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(SeenImagesTest)
#include "seen_images_test.moc"
