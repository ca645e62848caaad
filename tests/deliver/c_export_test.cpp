// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c_export.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/names_in.h"
#include "deliver/onnx_export.h"
#include "deliver/sha256.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

ExportTask taskOf(const TinyNetwork& tiny) {
    return {tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images, {}, {{"fused_validation_accuracy", 0.5}}, "1.2"};
}

}  // namespace

class CExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "export";
    }

    void writesWhatBuildsAndRuns() {
        const TinyNetwork tiny = makeTinyNetwork({.channels = 3, .architectures = {"wrn-10-0.5", "mobilenetv2-0.1"}});
        const Export result = exportC(taskOf(tiny), Precision::fp32, m_folder, {});
        QVERIFY2(result.maxAbsDifference <= 1e-5, std::to_string(result.maxAbsDifference).c_str());
        const std::set<std::string> expected{
            "student0.c", "student0.h", "student0_weights.h", "student0_check.c", "student0_golden.h",
            "student1.c", "student1.h", "student1_weights.h", "student1_check.c", "student1_golden.h",
            "fusion.c",   "fusion.h",   "Makefile",           "CMakeLists.txt",   "manifest.json"};
        QVERIFY(namesIn(m_folder) == expected);
        for (const ExportedFile& file : result.files)
            QCOMPARE(sha256(readFile(m_folder / file.path)), file.sha256);
        QCOMPARE(result.students.size(), std::size_t{2});
        const Json manifest = readJson(m_folder / "manifest.json");
        QCOMPARE(manifest.at("format"), "nonn-c");
        for (std::size_t p = 0; p < 2; ++p) {
            QCOMPARE(result.students[p].ram, result.students[p].plannedRam);
            QCOMPARE(manifest.at("students").at(p).at("ram_bytes"), result.students[p].ram);
            QVERIFY(result.students[p].constants >= result.students[p].plannedConstants);
            QCOMPARE(manifest.at("students").at(p).at("deployed_bytes"), result.students[p].plannedConstants);
            QCOMPARE(manifest.at("students").at(p).at("planned_constant_bytes"), result.students[p].plannedConstants);
        }
        if (QStandardPaths::findExecutable("gcc").isEmpty() || QStandardPaths::findExecutable("make").isEmpty())
            QSKIP("there is no gcc or make here");
        QProcess make;
        make.setWorkingDirectory(QString::fromStdString(m_folder.string()));
        make.start("make", {"check", "CC=gcc", "CFLAGS=-O1 -Werror"});
        QVERIFY(make.waitForFinished(120'000));
        QVERIFY2(make.exitCode() == 0, make.readAllStandardError().constData());
        const std::string said = make.readAllStandardOutput().toStdString();
        QVERIFY(said.find("arena " + std::to_string(result.students[0].ram) + " bytes") != std::string::npos);
    }

    void quantisesAndSaysWhatItCosts() {
        const TinyNetwork tiny = makeTinyNetwork({.channels = 3, .architectures = {"wrn-10-0.5", "mobilenetv2-0.1"}});
        const Export result = exportC(taskOf(tiny), Precision::int8, m_folder, {});
        QVERIFY(result == exportC(taskOf(tiny), Precision::int8, m_folder, {}));
        const QuantisationReport& report = result.quantisation.value();
        QCOMPARE(report.images, std::int64_t{40});
        QVERIFY(std::abs(report.fusedAfter - report.fusedBefore) < 0.1);
        for (std::size_t p = 0; p < 2; ++p) {
            QCOMPARE(result.students[p].ram, result.students[p].plannedRam);
            QVERIFY(report.students[p].layers.size() > 10);
            const std::vector<LayerNoise>& layers = report.students[p].layers;
            std::size_t first = 0;
            for (std::size_t i = 0; i < layers.size(); ++i) {
                QVERIFY2(layers[i].decibels > 15, layers[i].name.c_str());
                first += layers[i].inputs.empty() ? 1 : 0;
                for (const int input : layers[i].inputs)
                    QVERIFY2(input >= 0 && input < static_cast<int>(i), layers[i].name.c_str());
            }
            QVERIFY(first == 1);
            // Of a sum both parts.
            QVERIFY(std::ranges::any_of(layers, [](const LayerNoise& layer) { return layer.inputs.size() == 2; }));
        }
        const Json manifest = readJson(m_folder / "manifest.json");
        QCOMPARE(manifest.at("precision"), "int8");
        QCOMPARE(manifest.at("quantisation").at("students").at(1).at("file"), "student1.c");
        const Json& layers = manifest.at("quantisation").at("students").at(1).at("layers");
        QVERIFY(layers.at(0).at("lost_db").is_null() && layers.at(0).at("inputs").empty());
        QCOMPARE(layers.at(1).at("inputs").at(0), layers.at(0).at("name"));
        QCOMPARE(layers.at(1).at("lost_db").get<double>(), layers.at(0).at("signal_to_noise_db").get<double>() -
                                                               layers.at(1).at("signal_to_noise_db").get<double>());
        QCOMPARE(layers.at(0).at("output").size(), 3);
        if (QStandardPaths::findExecutable("gcc").isEmpty() || QStandardPaths::findExecutable("make").isEmpty())
            QSKIP("there is no gcc or make here");
        QProcess make;
        make.setWorkingDirectory(QString::fromStdString(m_folder.string()));
        make.start("make", {"check", "CC=gcc", "CFLAGS=-O1 -Werror"});
        QVERIFY(make.waitForFinished(120'000));
        QVERIFY2(make.exitCode() == 0, make.readAllStandardError().constData());
    }

    void writesTheSameBytesAgain() {
        const Export first = exportC(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {});
        const Export again = exportC(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {});
        QVERIFY(first == again);
    }

    void takesThePlaceOfAnotherFormatAndGivesIt() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        const std::set<std::string> onnx = namesIn(m_folder);
        exportC(taskOf(tiny), Precision::fp32, m_folder, {});
        QVERIFY(!namesIn(m_folder).contains("student0.onnx"));
        exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        QVERIFY(namesIn(m_folder) == onnx);
    }

    void leavesOthersFilesAlone() {
        makeFolder(m_folder);
        writeFile(m_folder / "Makefile", "all:\n");
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        COMPARE_ERROR(exportC(taskOf(tiny), Precision::fp32, m_folder, {}), ErrorCode::badInput, m_folder / "Makefile",
                      "was not written by an export");
        QCOMPARE(readFile(m_folder / "Makefile"), std::string("all:\n"));
        QCOMPARE(namesIn(m_folder).size(), std::size_t{1});
    }

    void saysWhichPrecisionsThereAre() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        COMPARE_ERROR(exportC(taskOf(tiny), Precision::fp16, m_folder, {}), ErrorCode::usage, fs::path(), "fp16");
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(CExportTest)
#include "c_export_test.moc"
