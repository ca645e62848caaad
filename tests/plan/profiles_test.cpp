// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/profiles.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "plan/device_costs.h"
#include "plan/fleet.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const fs::path shipped = fs::path(NONN_SOURCE_TREE) / "resources/profiles";

FleetDefaults int8Defaults() {
    FleetDefaults defaults;
    defaults.budget = {.precision = Precision::int8, .memory = 500'000};
    defaults.failure = 0.1;
    return defaults;
}

}  // namespace

class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        m_fleet = m_folder / "fleet.json";
    }

    void readsWhatIsShipped() {
        const Profiles profiles = readProfiles(shipped);
        QCOMPARE(profiles.devices.size(), std::size_t{13});
        QCOMPARE(profiles.radios.size(), std::size_t{5});
        for (const DeviceProfile& device : profiles.devices) {
            QVERIFY2(!device.source.empty() && !device.title.empty(), device.name.c_str());
            QVERIFY2(device.macsPerSecond.contains(Precision::int8), device.name.c_str());
        }
        for (const RadioProfile& radio : profiles.radios)
            QVERIFY2(!radio.source.empty() && !radio.title.empty(), radio.name.c_str());
        const DeviceProfile& pi = profiles.device("raspberry-pi-4");
        const DeviceProfile& board = profiles.device("stm32u3c5");  // ResNet-8 in 50.1 ms: MLPerf Tiny v1.3
        QVERIFY(std::abs(*computeSeconds(board, Precision::int8, {12'500'000, 0}) - 0.0501) < 1e-4);
        QVERIFY(std::abs(*computeSeconds(board, Precision::int8, {7'489'152, 798'336}) - 0.03718) < 1e-4);
        QVERIFY(!computeSeconds(board, Precision::fp32, {12'500'000, 0}));
        QVERIFY(!computeJoules(board, Precision::int8, {12'500'000, 0}));
        const DeviceProfile& older = profiles.device("stm32l4r5");  // 165.7 ms, 5,494 uJ; within what the fit leaves
        QVERIFY(std::abs(*computeJoules(older, Precision::int8, {12'500'000, 0}) / 5494e-6 - 1) < 0.1);
        QVERIFY(profiles.radio("wifi").shared && !profiles.radio("ethernet").shared);
        QCOMPARE(pi.macsPerSecond, (std::map<Precision, double>{{Precision::fp32, 9.3e9}, {Precision::int8, 16.6e9}}));
        QVERIFY(!pi.memory);
        QCOMPARE(profiles.device("stm32h743").joulesPerMac.at(Precision::int8), 0.61 * 1e-9);
        QVERIFY(!profiles.device("stm32h743").macsPerSecond.contains(Precision::fp32));
        QCOMPARE(*profiles.device("esp32-s3").ram, std::int64_t{183'900});
        QCOMPARE(*profiles.device("stm32f746").ram, std::int64_t{320'000});
        QCOMPARE(profiles.radio("thread").framePayload, std::int64_t{63});
        QCOMPARE(*profiles.radio("ble").latencySeconds, 0.0075);
        QVERIFY(!profiles.radio("wifi").latencySeconds);
        QVERIFY(!profiles.radio("ethernet").joulesPerBit);
        QCOMPARE(profiles.device(FleetDefaults().device).name, FleetDefaults().device);
        QCOMPARE(profiles.radio(FleetDefaults().radio).name, FleetDefaults().radio);
    }

    void listsTheNamesKnown() {
        const Profiles profiles = readProfiles(shipped);
        COMPARE_ERROR(profiles.device("abacus"), ErrorCode::badInput, "", "known are raspberry-pi-3b-plus, ");
        COMPARE_ERROR(profiles.radio("drum"), ErrorCode::badInput, "", "known are wifi, ble, thread, ");
    }

    void refusesOtherProfiles_data() {
        QTest::addColumn<bool>("radio");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("reason");
        const auto device = [](const char* caption, const char* entry, const char* reason) {
            QTest::newRow(caption) << false << QByteArray(entry) << QByteArray(reason);
        };
        const auto radio = [](const char* caption, const char* entry, const char* reason) {
            QTest::newRow(caption) << true << QByteArray(entry) << QByteArray(reason);
        };
        device("no name", R"({"source": ""})", "key 'name' not found");
        device("no source", R"({"name": "a"})", "key 'source' not found");
        device("precision", R"({"name": "a", "source": "", "macs_per_second": {"fp64": 1}})",
               "in 'a': 'fp64' is no precision");
        device("rate of nothing", R"({"name": "a", "source": "", "macs_per_second": {"fp32": 0}})",
               "in 'a': macs_per_second must be a number");
        device("rate in words", R"({"name": "a", "source": "", "macs_per_second": {"fp32": "fast"}})",
               "in 'a': macs_per_second must be a number");
        device("memory", R"({"name": "a", "source": "", "memory": "much"})", "in 'a': 'much' is not a size");
        device("negative ram", R"({"name": "a", "source": "", "ram": -1})", "in 'a': ram must be a whole number");
        device("start", R"({"name": "a", "source": "", "start_ms": -1})", "in 'a': start_ms must be a number");
        device("twice", R"({"name": "a", "source": ""}, {"name": "a", "source": ""})", "has two entries 'a'");
        device("no key", R"({"name": "a", "source": "", "cores": 4})", "in 'a': 'cores' is not known");
        device("power", R"({"name": "a", "source": "", "watts": 0})", "in 'a': watts must be a number");
        device("depthwise", R"({"name": "a", "source": "", "depthwise_macs_per_second": {"int8": -1}})",
               "in 'a': depthwise_macs_per_second must be a number");
        radio("negative loss",
              R"({"name": "a", "source": "", "bits_per_second": 1, "frame_payload": 9, "frame_header": 0, "loss": -1})",
              "in 'a': loss must be a number");
        radio("jitter",
              R"({"name": "a", "source": "", "bits_per_second": 1, "frame_payload": 9, "frame_header": 0,
                  "jitter_ms": -1})",
              "in 'a': jitter_ms must be a number");
        radio("zero rate", R"({"name": "a", "source": "", "bits_per_second": 0})",
              "in 'a': bits_per_second must be a number");
        radio("no rate", R"({"name": "a", "source": ""})", "key 'bits_per_second' not found");
        radio("frame of nothing",
              R"({"name": "a", "source": "", "bits_per_second": 1, "frame_payload": 0, "frame_header": 0})",
              "in 'a': frame_payload must be a whole number from 1");
        radio("loss",
              R"({"name": "a", "source": "", "bits_per_second": 1, "frame_payload": 9, "frame_header": 0, "loss": 2})",
              "in 'a': loss must be a number");
        radio("retries",
              R"({"name": "a", "source": "", "bits_per_second": 1, "frame_payload": 9, "frame_header": 0,
                  "retries": 1e9})",
              "in 'a': retries must be a whole number from 0 to 1000");
    }
    void refusesOtherProfiles() {
        QFETCH(bool, radio);
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, reason);
        const std::string list = "[" + entry.toStdString() + "]";
        writeFile(m_folder / "devices.json", "{\"devices\": " + (radio ? "[]" : list) + "}");
        writeFile(m_folder / "radios.json", "{\"radios\": " + (radio ? list : "[]") + "}");
        COMPARE_ERROR(readProfiles(m_folder), ErrorCode::badInput, m_folder / (radio ? "radios.json" : "devices.json"),
                      reason.toStdString());
    }

    void makesAUniformFleet() {
        const Fleet fleet = uniformFleet(3, int8Defaults());
        QCOMPARE(fleet.nodes.size(), std::size_t{3});
        for (int i = 0; i < 3; ++i)
            QVERIFY((fleet.nodes[static_cast<std::size_t>(i)] ==
                     Node{i, "raspberry-pi-4", "wifi", int8Defaults().budget, 0.1}));
        QCOMPARE(budgets(fleet, 3), std::vector<Budget>(3, int8Defaults().budget));
    }

    void readsAFleet() {
        writeFile(m_fleet, R"({"devices": [
            {"device": "stm32h743", "radio": "ble", "memory": "1.5MB", "macs": "50M", "ram": "320KiB", "fail": 0.25},
            {"device": "esp32-s3", "precision": "fp16", "memory": 1000},
            {"student": 0, "device": "stm32f746"},
            {"student": 2, "fail": 0}]})");
        const Fleet fleet = readFleet(m_fleet, 3, int8Defaults(), readProfiles(shipped));
        const Precision int8 = Precision::int8;
        QVERIFY((fleet.nodes[0] == Node{0, "stm32h743", "ble", {int8, 1'500'000, 50'000'000, 327'680}, 0.25, ""}));
        QVERIFY((fleet.nodes[1] == Node{1, "esp32-s3", "wifi", {Precision::fp16, 1000, {}, 183'900}, 0.1}));
        QVERIFY((fleet.nodes[2] == Node{0, "stm32f746", "wifi", {int8, 500'000, {}, 320'000}, 0.1}));
        QVERIFY((fleet.nodes[3] == Node{2, "raspberry-pi-4", "wifi", {int8, 500'000, {}, 1'000'000'000}, 0}));
        const std::vector<Budget> tightest = budgets(fleet, 3);
        QVERIFY((tightest[0] == Budget{int8, 500'000, 50'000'000, 320'000}));
        QVERIFY((tightest[1] == fleet.nodes[1].budget));
    }

    void bringsProfilesAlong() {
        writeFile(m_fleet, R"({"profiles": {
            "devices": [{"name": "abacus", "source": "counted", "memory": "1KB", "macs_per_second": {"int8": 2}}],
            "radios": [{"name": "wifi", "source": "shouted", "bits_per_second": 8, "frame_payload": 1,
                        "frame_header": 0}]},
          "devices": [{"device": "abacus", "name": "kitchen", "student": 0},
                      {"device": "stm32h743", "name": "attic", "watts": 2, "macs_per_second": {"int8": 5e6},
                       "start_ms": 3}]})");
        const Profiles known = readProfiles(shipped);
        const Fleet fleet = readFleet(m_fleet, 2, int8Defaults(), known);
        QCOMPARE(fleet.nodes[0].name, std::string("kitchen"));
        QCOMPARE(fleet.nodes[1].device, std::string("attic"));
        const Profiles profiles = known.overlaidBy(fleet.own);
        QCOMPARE(profiles.radio("wifi").bitsPerSecond, 8.0);
        QCOMPARE(profiles.device("abacus").macsPerSecond.at(Precision::int8), 2.0);
        const DeviceProfile& attic = profiles.device("attic");
        QCOMPARE(*attic.watts, 2.0);
        QCOMPARE(*attic.startSeconds, 0.003);
        QCOMPARE(attic.macsPerSecond, (std::map<Precision, double>{{Precision::int8, 5e6}}));
        QVERIFY(attic.memory == profiles.device("stm32h743").memory);
        checkFleet(fleet, 2, known);
        QVERIFY(profilesFromJson("p.json", Json::parse(toJson(profiles).dump())) == profiles);
    }

    void leavesStudentsToTheirDevicesWhereNoneIsNamed() {
        writeFile(m_fleet, R"({"devices": [{}, {}, {"device": "stm32h743"}]})");
        const Fleet fleet = readFleet(m_fleet, 2, int8Defaults(), readProfiles(shipped));
        QCOMPARE(fleet.nodes.size(), std::size_t{3});
        QVERIFY(fleet.running().nodes.empty());
    }

    void takesLimitsOfTheProfileLast() {
        writeFile(m_fleet, R"({"devices": [{"device": "stm32h743"}]})");
        const Fleet fleet = readFleet(m_fleet, 1, FleetDefaults(), readProfiles(shipped));
        QVERIFY((fleet.nodes[0].budget == Budget{Precision::fp32, 2'000'000, {}, 1'000'000}));
    }

    void refusesOtherFleets_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* caption, const char* text, const char* reason) {
            QTest::newRow(caption) << QByteArray(text) << QByteArray(reason);
        };
        row("no list", R"({})", "is no list of devices");
        row("a list only", R"([])", "is no list of devices");
        row("devices that are no list", R"({"devices": {"device": "k1"}})", "is no list of devices");
        row("none", R"({"devices": []})", "0 devices are listed for 2 students");
        row("too few", R"({"devices": [{}]})", "1 devices are listed for 2 students");
        row("no object", R"({"devices": [5]})", "device 0: is no JSON object");
        row("device", R"({"devices": [{}, {"device": "abacus"}]})", "device 1: 'abacus' is no device; known are");
        row("device by number", R"({"devices": [{"device": 7}, {}]})", "device 0: device, radio and precision must be");
        row("radio", R"({"devices": [{"radio": "drum"}, {}]})", "device 0: 'drum' is no radio");
        row("precision", R"({"devices": [{"precision": "fp8"}, {}]})", "device 0: 'fp8' is no precision");
        row("unknown key", R"({"devices": [{"memmory": 5}, {}]})", "device 0: 'memmory' is not known");
        row("rate of nothing", R"({"devices": [{"macs_per_second": {"int8": 0}}, {}]})",
            "device 0: macs_per_second must be a number");
        row("profile", R"({"profiles": {"radios": [{"name": "x", "source": "", "bits_per_second": 1, "frame_payload": 1,
            "frame_header": 0, "loss": -0.1}]}, "devices": [{}, {}]})",
            "in 'x': loss must be a number");
        row("two names", R"({"devices": [{"name": "a"}, {"name": "a"}]})", "two devices are called 'a'");
        row("size", R"({"devices": [{"memory": "5 parsecs"}, {}]})", "device 0: '5 parsecs' is not a size");
        row("too many", R"({"devices": [{"student": 0}, {}, {}]})",
            "device 2: student must be a whole number from 0 to 1");
        row("student", R"({"devices": [{"student": -1}, {}]})", "device 0: student must be a whole number");
        row("probability", R"({"devices": [{"fail": 1.5}, {}]})", "device 0: fail must be a number");
        row("a student without", R"({"devices": [{"student": 0}]})", "student 1 has no device");
        row("two precisions", R"({"devices": [{}, {}, {"student": 0, "precision": "fp32"}]})",
            "the devices of student 0 differ in precision");
    }
    void refusesOtherFleets() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        writeFile(m_fleet, text.toStdString());
        const Profiles profiles = readProfiles(shipped);
        COMPARE_ERROR(readFleet(m_fleet, 2, int8Defaults(), profiles), ErrorCode::badInput, m_fleet,
                      reason.toStdString());
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    fs::path m_fleet;
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
