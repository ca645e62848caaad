// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "deliver/bundle/bundle.h"
#include "project/made_steps.h"
#include "project/steps_export.h"

#include <QTemporaryDir>
#include <QtTest>
#include <map>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> contents(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            all[entry.path().string()] = readFile(entry.path());
    return all;
}

}  // namespace

/// Students that are fine-tuned in 8-bit integers on their way out of a project.
class FineTunedExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        const ProjectFolder folder(makeStepsProject(path()));
        makePartitionOf(folder);
        steps::distil(folder, madeDistilOptions(2), "cpu", {});
    }

    void belongToTheExportAlone() {
        const std::map<std::string, std::string> before = contents(folder().path());
        const steps::ExportRequest request{
            .out = path() / "out", .precision = Precision::int8, .kind = ExportKind::onnx, .fineTune = 2};
        const steps::ExportOutcome outcome = steps::exportStudents(folder(), request, {});
        const FineTuningReport report = outcome.written.quantisation->fineTuning.value();
        QCOMPARE(report.epochs, 2);
        QCOMPARE(report.seed, madeDistilOptions(2).settings.seed);
        QCOMPARE(report.trainingImages, 90);
        QCOMPARE(report.students.size(), std::size_t{2});
        QVERIFY(contents(folder().path()) == before);
        const Json json = toJson(outcome).at("quantisation");
        QCOMPARE(json.at("fine_tuning").at("kept"), report.kept());
        QCOMPARE(json.at("fused_accuracy_after"), report.kept() ? report.fusedWith : report.fusedWithout);
        QVERIFY(steps::exportStudents(folder(), request, {}).written == outcome.written);
    }

    void leaveInABundle() {
        const steps::ExportRequest request{.out = path() / "made" / "bundle",
                                           .kind = ExportKind::bundle,
                                           .parts = {{ExportKind::onnx, Precision::int8}},
                                           .fineTune = 1};
        const steps::ExportOutcome outcome = steps::exportStudents(folder(), request, {});
        QVERIFY(outcome.written.quantisation->fineTuning.has_value());
        Bundle::read(request.out, {});
        QCOMPARE(readJson(request.out / manifestFile).at("quantisation").at("fine_tuning").at("epochs"), 1);
    }

    void areOfInt8Alone_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("precision");
        QTest::newRow("ONNX") << static_cast<int>(ExportKind::onnx) << static_cast<int>(Precision::fp32);
        QTest::newRow("C") << static_cast<int>(ExportKind::c) << static_cast<int>(Precision::fp32);
        QTest::newRow("bundle") << static_cast<int>(ExportKind::bundle) << static_cast<int>(Precision::fp16);
        QTest::newRow("TorchScript") << static_cast<int>(ExportKind::torchScript) << static_cast<int>(Precision::int8);
    }
    void areOfInt8Alone() {
        QFETCH(int, kind);
        QFETCH(int, precision);
        const steps::ExportRequest request{.out = path() / "none",
                                           .precision = static_cast<Precision>(precision),
                                           .kind = static_cast<ExportKind>(kind),
                                           .parts = {{ExportKind::onnx, Precision::fp32}},
                                           .fineTune = 1};
        COMPARE_ERROR(steps::exportStudents(folder(), request, {}), ErrorCode::usage, fs::path(), "fine-tuned");
        QVERIFY(!fs::exists(request.out));
    }

private:
    fs::path path() const { return m_temporary.path().toStdString(); }
    ProjectFolder folder() const { return ProjectFolder(path() / "a.nonn"); }

    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(FineTunedExportTest)
#include "fine_tuned_export_test.moc"
