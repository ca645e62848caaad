// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/emulate/emulation.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

ExportTask taskOf(const TinyNetwork& tiny) {
    return {tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images, {}, {}, "1.2"};
}

}  // namespace

class EmulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void runsOnEveryBoard_data() {
        QTest::addColumn<QString>("precision");
        QTest::newRow("fp32") << "fp32";
        QTest::newRow("int8") << "int8";
    }
    void runsOnEveryBoard() {
        QFETCH(QString, precision);
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .architectures = {"wrn-10-0.5", "mobilenetv2-0.1"}});
        std::vector<std::string> names;
        for (const EmulatedBoard& board : emulatedBoards())
            names.push_back(board.name);
        const Emulation emulation = emulate(taskOf(tiny), parsePrecision(precision.toStdString()), names, 2, {}, {});
        if (emulation.boards.empty())
            QSKIP(emulation.skipped.front().reason.english().c_str());
        QCOMPARE(emulation.boards.size() / 2 + emulation.skipped.size(), names.size());
        for (const BoardRun& run : emulation.boards) {
            QVERIFY2(run.equal, (run.board + " " + run.student).c_str());
            QCOMPARE(run.agreement, 1.0);
            QCOMPARE(run.ram, run.plannedRam);
            QVERIFY(run.stack > 100 && run.stack < 4096);
            QVERIFY(run.flash > 1000);
            QVERIFY(run.instructions > 100'000);
        }
        QCOMPARE(toJson(emulation).at("boards").size(), emulation.boards.size());
    }

    void eightBitsTakeHalfTheInstructions() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1, .architectures = {"wrn-10-1"}});
        const Emulation exact = emulate(taskOf(tiny), Precision::fp32, {"mps2-an386"}, 1, {}, {});
        const Emulation small = emulate(taskOf(tiny), Precision::int8, {"mps2-an386"}, 1, {}, {});
        if (!small.skipped.empty())
            QSKIP(small.skipped.front().reason.english().c_str());
        const double share =
            static_cast<double>(small.boards.at(0).instructions) / static_cast<double>(exact.boards.at(0).instructions);
        QVERIFY2(share < 0.55, std::to_string(share).c_str());
    }

    void saysWhatIsMissing() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1});
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Emulation emulation = emulate(taskOf(tiny), Precision::int8, {"mps2-an386"}, 1, {}, {});
        const Emulation other = emulate(taskOf(tiny), Precision::int8, {"virt"}, 1, {}, {});
        qputenv("PATH", path);
        QCOMPARE(other.skipped.at(0).reason.english(),
                 std::string("the package gcc-riscv64-unknown-elf is not installed"));
        QVERIFY(emulation.boards.empty());
        QCOMPARE(emulation.skipped.at(0).board, std::string("mps2-an386"));
        QCOMPARE(emulation.skipped.at(0).reason.english(),
                 std::string("the package gcc-arm-none-eabi is not installed"));
    }

    void oneFamilyIsTriedWithoutTheOther() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1});
        const BoardTools& tools = *findBoard("mps2-an386").tools;
        const QTemporaryDir folder;
        for (const std::string& program : {tools.compiler, tools.sizer, tools.emulator}) {
            const QString found = QStandardPaths::findExecutable(QString::fromStdString(program));
            if (found.isEmpty())
                QSKIP("there is no emulated Cortex-M here");
            QVERIFY(QFile::link(found, folder.filePath(QString::fromStdString(program))));
        }
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8());
        const Emulation emulation = emulate(taskOf(tiny), Precision::int8, {"virt", "mps2-an386"}, 1, {}, {});
        qputenv("PATH", path);
        QCOMPARE(emulation.skipped.size(), 1);
        QCOMPARE(emulation.skipped[0].board, std::string("virt"));
        QCOMPARE(emulation.boards.at(0).board, std::string("mps2-an386"));
        QVERIFY(emulation.boards[0].equal);
    }

    void timesAreEstimated() {
        Profiles profiles;
        DeviceProfile& device = profiles.devices.emplace_back();
        device.name = "stm32l4r5";
        device.macsPerSecond = {{Precision::int8, 50e6}};
        device.startSeconds = 0.01;
        const EmulatedBoard& board = findBoard("mps2-an386");
        const BoardTime time = boardTime(board, Precision::int8, 12'000'000, {10'000'000, 0}, profiles);
        QCOMPARE(time.seconds.value(), 12e6 * 1.33 / 120e6);
        QCOMPARE(time.device, std::string("stm32l4r5"));
        QCOMPARE(time.deviceSeconds.value(), 0.01 + 0.2);
        QCOMPARE(toJson(time).at("latency_ms").get<double>(), 133.0);
        QVERIFY(!boardTime(board, Precision::fp32, 1, {1, 0}, profiles).deviceSeconds);
        const BoardTime none = boardTime(findBoard("virt"), Precision::int8, 12'000'000, {1, 0}, profiles);
        QVERIFY(!none.seconds && !none.deviceSeconds && none.device.empty());
        QVERIFY(toJson(none).at("latency_ms").is_null() && toJson(none).at("device").is_null());
    }

    void boardsGoWithTheShippedProfiles() {
        const Profiles profiles = readProfiles(NONN_PROFILES);
        for (const EmulatedBoard& board : emulatedBoards())
            if (!board.speed.device.empty())
                QVERIFY2(!profiles.device(board.speed.device).title.empty(), board.name.c_str());
    }

    void knowsItsBoards() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1});
        COMPARE_ERROR(emulate(taskOf(tiny), Precision::int8, {"arduino"}, 1, {}, {}), ErrorCode::badInput, "",
                      "mps2-an386");
    }
};

QTEST_GUILESS_MAIN(EmulationTest)
#include "emulation_test.moc"
