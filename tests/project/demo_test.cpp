// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "data/made_pictures.h"
#include "infer/picture.h"
#include "model/runtime.h"
#include "model/teacher.h"
#include "model/zoo.h"
#include "project/resources.h"
#include "project/steps_ask.h"
#include "project/steps_demo.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// Two passes of 200 images: enough to go the whole way.
constexpr steps::DemoScale tinyScale{100, 200, 2, 50, 0.05, 20, 2, 1'000'000};

void requireFashionMnist() {
    if (!fs::exists(DataSource::parse("fashion-mnist").folder))
        QSKIP("Debian's package dataset-fashion-mnist is not installed");
}

/// Whether the demo ends as cancelled when it is asked to stop at this report.
bool stopsAt(const steps::DemoRequest& request, const std::function<bool(const ProgressReport&)>& moment) {
    const CancelToken token;
    const Progress progress(
        [&](const ProgressReport& report) {
            if (moment(report))
                token.request();
        },
        token);
    const auto error = caughtError([&] { steps::demo(request, progress); });
    return error && error->code() == ErrorCode::cancelled;
}

}  // namespace

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A small teacher with random weights in place of the one that is shipped.
    void initTestCase() {
        const fs::path resources = path() / "resources";
        makeFolder(resources / "teachers");
        fs::copy(resource("profiles"), resources / "profiles");
        const Teacher teacher{Network(makeClassifier("wrn-10-2", {1, 28, 28}, 10), Generator(1)), {{0.28f}, {0.35f}}};
        writeTeacher(resources / "teachers" / "fashion-mnist-wrn-16-4.pt", teacher, true);
        qputenv("NONN_RESOURCES", QByteArray::fromStdString(resources.string()));
        initialiseRuntime(1);
    }

    void goesTheWholeWayOnce() {
        requireFashionMnist();
        const steps::DemoRequest request{path() / "demo", tinyScale, 1, {"cpu", 1}};
        const steps::DemoOutcome outcome = steps::demo(request, {});
        const Json json = toJson(outcome);
        for (const char* const key :
             {"new", "graph", "partition", "plan", "distill", "evaluate", "simulate", "export", "seconds"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(outcome.partition.partition.students.size(), std::size_t{2});
        QVERIFY(outcome.plan.plan.fits());
        for (const PlannedStudent& student : outcome.plan.plan.students)
            QVERIFY(student.deployedBytes * steps::demoCompression <= outcome.teacherBytes);
        QCOMPARE(outcome.distil.result.epochs, 2);
        QCOMPARE(outcome.evaluate.evaluation.images, 10'000);
        QVERIFY(outcome.simulate.simulation.expectedAccuracy.has_value());
        for (const ExportedFile& file : outcome.exported.written.files)
            QCOMPARE(static_cast<std::int64_t>(fs::file_size(path() / "demo" / "export" / file.path)), file.bytes);

        const steps::DemoOutcome again = steps::demo(request, {});
        QCOMPARE(again.distil.run, outcome.distil.run);
        QCOMPARE(again.evaluate.testLooks, std::int64_t{1});
        QVERIFY(again.evaluate.evaluation == outcome.evaluate.evaluation);
    }

    /// What the window does with pictures that are dropped on it; nothing is left behind.
    void asksAboutPictures() {
        requireFashionMnist();
        const fs::path temporary = path() / "temporary";
        makeFolder(temporary);
        const fs::path picture = path() / "picture.png";
        writePicture(picture, pngOf(madePicture(40, 50)));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QByteArray::fromStdString(temporary.string()));
        const ProjectFolder project(path() / "demo" / "demo.nonn");
        const Inference asked = steps::askStudents(project, {{picture, picture}, {}}, {});
        AskedStudents students = steps::readyStudents(project, {}, {});
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QCOMPARE(asked.pictures.size(), std::size_t{2});
        QCOMPARE(asked.pictures[0].students.size(), std::size_t{2});
        QVERIFY(asked.pictures[0].fused == asked.pictures[1].fused);
        QVERIFY(asked.accuracy.has_value());
        QVERIFY(fs::is_empty(temporary));
        const PictureVerdict live = students.ask(readPicture(picture, students.manifest().preparation));
        QVERIFY(live.fused == asked.pictures[0].fused && live.students == asked.pictures[0].students);
    }

    void goesOnWhereItWasStopped() {
        requireFashionMnist();
        const steps::DemoRequest request{path() / "stopped", tinyScale, 2, {"cpu", 1}};
        QVERIFY(stopsAt(request,
                        [](const ProgressReport& report) { return report.message.english().starts_with("epoch 1"); }));
        const ProjectFolder folder(request.folder / "demo.nonn");
        QCOMPARE(listRuns(folder).size(), std::size_t{1});
        QVERIFY(!listRuns(folder).front().read().result);
        QVERIFY(stopsAt(request,
                        [](const ProgressReport& report) { return report.stage.english() == "asking the students"; }));
        QCOMPARE(listRuns(folder).size(), std::size_t{1});
        QCOMPARE(listRuns(folder).front().read().result->epochs, 2);
        QVERIFY(!listRuns(folder).front().evaluated());
        QCOMPARE(folder.read().testLooks, std::int64_t{0});
    }

    void leavesOtherProjectsAlone() {
        requireFashionMnist();
        const fs::path project = path() / "other" / "demo.nonn";
        steps::createProject({project, DataSource::parse("fashion-mnist")}, {});
        COMPARE_ERROR(steps::demo({path() / "other", tinyScale, 1, {"cpu", 1}}, {}), ErrorCode::badInput, project,
                      "another teacher");
    }

private:
    fs::path path() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
