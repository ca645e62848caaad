// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "serve/host_port.h"
#include "serve/node/call_record.h"
#include "serve/node/node_metrics.h"
#include "serve/node/student_workers.h"
#include "serve/protocol.h"
#include "serve/token.h"

#include <QtTest>
#include <atomic>
#include <future>

using namespace nonn;

class NodePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char* text, const char* host, int port, bool loopback) {
            QTest::newRow(text) << text << host << port << loopback;
        };
        row("127.0.0.1:8001", "127.0.0.1", 8001, true);
        row("127.9.9.9:0", "127.9.9.9", 0, true);
        row("localhost:65535", "localhost", 65535, true);
        row("[::1]:8001", "::1", 8001, true);
        row("0.0.0.0:1", "0.0.0.0", 1, false);
        row("[::]:1", "::", 1, false);
        row("[::ffff:127.0.0.1]:1", "::ffff:127.0.0.1", 1, false);
        row("192.168.1.7:1", "192.168.1.7", 1, false);
        row("127.example.org:1", "127.example.org", 1, false);
        row("localhost.example.org:1", "localhost.example.org", 1, false);
    }
    void readsAddresses() {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, loopback);
        const HostPort read = HostPort::parse(text.toStdString());
        QCOMPARE(QString::fromStdString(read.host), host);
        QCOMPARE(read.port, port);
        QCOMPARE(read.isLoopback(), loopback);
        QCOMPARE(QString::fromStdString(read.text()), text);
    }

    void refusesAddresses() {
        for (const char* const text : {"", ":", "8001", ":8001", "host", "host:", "host:65536", "host:-1", "host:80x",
                                       "host: 80", "::1:8001", "[]:1", "[::1:8001", "host:99999999999999999999"})
            COMPARE_ERROR(HostPort::parse(text), ErrorCode::badInput, "", "is no HOST:PORT");
    }

    void tokensAreTheSameOnlyWhereTheyAre() {
        QVERIFY(sameToken("a-secret-of-some-length", "a-secret-of-some-length"));
        for (const char* const other :
             {"", "a", "a-secret-of-some-lengtH", "b-secret-of-some-length", "a-secret-of-some-length-and-more"})
            QVERIFY(!sameToken("a-secret-of-some-length", other));
    }

    void messagesHaveRoomForTheirImages() {
        BundleManifest manifest;
        manifest.classes.resize(10);
        manifest.filters = {std::vector<int>(139), std::vector<int>(117)};
        manifest.preparation.image = {1, 28, 28};
        QCOMPARE(mostImagesAtOnce(manifest), 128);
        QVERIFY(mostMessageBytes(manifest) > 128 * 784 * 10);
        manifest.preparation.image = {3, 224, 224};
        QCOMPARE(mostImagesAtOnce(manifest), 27);
        manifest.preparation.image = {3, 4096, 4096};
        QCOMPARE(mostImagesAtOnce(manifest), 1);
    }

    void recordsAreOneLineOfJson() {
        CallRecord record{"student0", "a\nb\xff", "ipv4:127.0.0.1:4", "FP32", 3, 10, 20,
                          0.001,      0.002,      0.0041234567,       "OK",   ""};
        const std::string line = logLine(record);
        QVERIFY(line.find('\n') == std::string::npos);
        const Json json = Json::parse(line);
        QCOMPARE(json.at("event"), "request");
        QCOMPARE(json.at("model"), "student0");
        QCOMPARE(json.at("images"), 3);
        QCOMPARE(json.at("took_ms"), 4.123);
        QCOMPARE(json.at("time").get<std::string>().size(), std::string("2026-11-29T12:00:00.000Z").size());
    }

    void takesOnlySoMuchWork() {
        std::atomic<int> done = 0;
        std::promise<void> begun;
        std::promise<void> goOn;
        {
            StudentWorkers workers({}, 1);
            QVERIFY(workers.add(
                [&](std::vector<BundleStudent>&) {
                    begun.set_value();
                    goOn.get_future().wait();
                    ++done;
                },
                1));
            begun.get_future().wait();
            const auto count = [&](std::vector<BundleStudent>&) { ++done; };
            constexpr std::size_t large = std::size_t{1} << 30;
            QVERIFY(workers.add(count, large));  // alone it is taken
            QVERIFY(!workers.add(count, 1));
            goOn.set_value();
        }
        QCOMPARE(done.load(), 2);
    }

    void countsWhatWasDone() {
        NodeMetrics metrics({"student0"});
        metrics.count({"student0", "", "", "FP32", 3, 10, 20, 0, 0.002, 0.003, "OK", ""});
        metrics.count({"student0", "", "", "FP32", 2, 10, 20, 0, 0.002, 9, "OK", ""});
        metrics.count({"", "", "", "", 0, 5, 0, 0, 0, 0, "NOT_FOUND", "no"});
        const std::string text = metrics.text();
        for (const char* const line :
             {"nonn_requests_total{model=\"student0\",status=\"OK\"} 2\n",
              "nonn_requests_total{model=\"\",status=\"NOT_FOUND\"} 1\n", "nonn_images_total{model=\"student0\"} 5\n",
              "nonn_request_seconds_bucket{model=\"student0\",le=\"0.0025\"} 0\n",
              "nonn_request_seconds_bucket{model=\"student0\",le=\"0.005\"} 1\n",
              "nonn_request_seconds_bucket{model=\"student0\",le=\"+Inf\"} 2\n",
              "nonn_request_seconds_count{model=\"student0\"} 2\n", "nonn_received_bytes_total 25\n",
              "# TYPE nonn_request_seconds histogram\n"})
            QVERIFY2(text.find(line) != std::string::npos, (line + text).c_str());
    }
};

QTEST_GUILESS_MAIN(NodePartsTest)
#include "node_parts_test.moc"
