// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/python.h"
#include "deliver/bundle_export.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"
#include "node/made_certificates.h"
#include "node/node_process.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

const QString token = QStringLiteral("a-secret-of-some-length");

Json lastJson(const PythonRun& run) {
    const QByteArray line = run.output.trimmed().split('\n').last();
    return Json::parse(line.toStdString(), nullptr, false);
}

/// What Linux says of a process.
QString proc(qint64 id, const char* file) {
    return QString::fromStdString(readFile("/proc/" + std::to_string(id) + "/" + file));
}

}  // namespace

/// The program against a client that shares nothing with it.
class NodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!runPython({"-c", "import grpc"}).succeeded())
            QSKIP("/usr/bin/python3 has no grpc here (package python3-grpcio)");
        initialiseRuntime(1);
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .channels = 3});
        ExportTask task{tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images};
        task.given = {3, tiny.images.height, tiny.images.width};
        exportBundle(task, {{{ExportKind::onnx, Precision::fp16}, {ExportKind::onnx, Precision::int8}}, {}}, {},
                     m_folder.filePath("bundle").toStdString(), {});
        writeFile(path("token").toStdString(), token.toStdString() + "\n");
    }

    void saysWhatTheGoldenVectorsSay_data() {
        QTest::addColumn<double>("rounding");
        QTest::newRow("fp32") << 1e-4;
        QTest::newRow("fp16") << 1e-4;
        QTest::newRow("int8") << 0.0;
    }
    void saysWhatTheGoldenVectorsSay() {
        QFETCH(double, rounding);
        const QString precision = QString::fromLatin1(QTest::currentDataTag());
        const NodeProcess node(arguments({"--precision", precision, "--student", "0,1"}));
        const PythonRun run = ask("answers", node, {path("bundle"), precision});
        QVERIFY2(run.succeeded(), run.errors.constData());
        const Json json = lastJson(run);
        QCOMPARE(json.at("differences").size(), std::size_t{12});
        for (const auto& [way, difference] : json.at("differences").items())
            QVERIFY2(difference.get<double>() <= rounding, (way + " " + difference.dump()).c_str());
        const Json& about = json.at("about");
        for (const char* const state : {"live", "ready", "model_ready"})
            QCOMPARE(about.at(state).at("1"), Json::array({1}));
        QCOMPARE(about.at("other_ready"), Json::object());
        QCOMPARE(about.at("server"), (Json{"nonn-node", NONN_VERSION}));
        QCOMPARE(about.at("tensors").at("logits"), (Json{"FP32", {-1, 3}}));
        QCOMPARE(about.at("tensors").at("image").at(1).at(0), -1);
        QCOMPARE(about.at("parameters").at("max_batch_size"), 128);
        QCOMPARE(about.at("parameters").at("precision"), precision.toStdString());
        QCOMPARE(about.at("parameters").at("image_UINT8"), "value / 255");
        QCOMPARE(about.at("parameters").at("sha256").get<std::string>().size(), std::size_t{64});
    }

    void refusesWrongRequests() {
        NodeProcess node(arguments({"--log-requests"}));
        const PythonRun run = ask("refused", node);
        QVERIFY2(run.succeeded(), run.errors.constData());
        QVERIFY(lastJson(run).at("refused").get<int>() > 25);
        node.terminate();
        QCOMPARE(node.status(), 0);
        int refused = 0;
        for (const QString& line : node.errors().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const Json json = Json::parse(line.toStdString(), nullptr, false);
            QVERIFY2(json.is_object() && json.at("event") == "request", qPrintable(line));
            refused += json.at("status") == "INVALID_ARGUMENT" && !json.at("reason").get<std::string>().empty();
        }
        QVERIFY(refused > 20);
    }

    void wantsTheToken_data() {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("known");
        QTest::newRow("right") << QStringList{"--token", token} << true;
        QTest::newRow("missing") << QStringList() << false;
        QTest::newRow("wrong") << QStringList{"--token", "another-secret-of-length"} << false;
        QTest::newRow("its beginning") << QStringList{"--token", token.chopped(1)} << false;
        QTest::newRow("more") << QStringList{"--token", token + "x"} << false;
    }
    void wantsTheToken() {
        QFETCH(QStringList, given);
        QFETCH(bool, known);
        const NodeProcess node(arguments({"--token-file", path("token")}));
        const Json json = lastJson(ask("live", node, given));
        QCOMPARE(json, known ? (Json{{"live", true}})
                             : (Json{{"status", "UNAUTHENTICATED"}, {"reason", "the token is missing or another"}}));
    }

    void speaksTlsToWhoTrustsIt_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("trusted");
        const QStringList known{"--token", token};
        QTest::newRow("right") << "node" << QStringList{"--ca", "ca.pem"} + known << true;
        QTest::newRow("no token") << "node" << QStringList{"--ca", "ca.pem"} << false;
        QTest::newRow("wrong name") << "node" << QStringList{"--ca", "ca.pem", "--name", "other.example"} + known
                                    << false;
        QTest::newRow("expired") << "expired" << QStringList{"--ca", "ca.pem"} + known << false;
        QTest::newRow("another authority") << "node" << QStringList{"--ca", "other-ca.pem"} + known << false;
        QTest::newRow("in clear") << "node" << known << false;
    }
    void speaksTlsToWhoTrustsIt() {
        QFETCH(QString, certificate);
        QFETCH(QStringList, given);
        QFETCH(bool, trusted);
        if (!makeCertificates(m_folder.path()))
            QSKIP("there is no openssl program here");
        NodeProcess node(arguments({"--tls-cert", path(certificate + ".pem"), "--tls-key", path(certificate + ".key"),
                                    "--token-file", path("token")}));
        QVERIFY2(!node.address().isEmpty(), qPrintable(node.errors()));
        for (QString& word : given)
            if (word.endsWith(QStringLiteral(".pem")))
                word = path(word);
        const Json json = lastJson(ask("live", node, given));
        const std::string status = json.value("status", "OK");
        QCOMPARE(status, std::string(trusted ? "OK" : given.contains("--token") ? "UNAVAILABLE" : "UNAUTHENTICATED"));
        QCOMPARE(node.errors().contains(QStringLiteral("clients refuse it")), certificate == QLatin1String("expired"));
    }

    void refusesToStart_data() {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const QString open = QStringLiteral("can be reached from other machines: give --tls-cert");
        QTest::newRow("open to all") << QStringList{"--listen", "0.0.0.0:0"} << 2 << "0.0.0.0:0 " + open;
        QTest::newRow("open by IPv6") << QStringList{"--listen", "[::]:0"} << 2 << "[::]:0 " + open;
        QTest::newRow("open by name") << QStringList{"--listen", "example.org:0"} << 2 << "example.org:0 " + open;
        QTest::newRow("open with a token only")
            << QStringList{"--listen", "0.0.0.0:0", "--token-file", path("token")} << 2 << open;
        QTest::newRow("certificate without key") << QStringList{"--tls-cert", path("token")} << 2
                                                 << "a certificate and its key are given both or not at all";
        QTest::newRow("no certificate") << QStringList{"--tls-cert", path("token"), "--tls-key", path("token")} << 3
                                        << path("token") + ": holds no certificate in PEM";
        QTest::newRow("short token") << QStringList{"--token-file", path("short")} << 3
                                     << path("short") + ": a token is one line of 16 to 1024";
        QTest::newRow("no token file") << QStringList{"--token-file", path("none")} << 3 << path("none");
        QTest::newRow("empty token file name") << QStringList{"--token-file", ""} << 2 << "is empty";
        QTest::newRow("unknown student") << QStringList{"--student", "2"} << 3 << "there is no student 2 among 2";
        QTest::newRow("student twice") << QStringList{"--student", "0,0"} << 2 << "name each student once";
        QTest::newRow("no address") << QStringList{"--listen", "8001"} << 3 << "'8001' is no HOST:PORT";
        QTest::newRow("no port") << QStringList{"--listen", "127.0.0.1:80010"} << 3 << "is no HOST:PORT";
        QTest::newRow("not its precision") << QStringList{"--precision", "int4"} << 2 << "int4";
        QTest::newRow("changed bundle") << QStringList{"CHANGED"} << 3 << "student0.onnx";
    }
    void refusesToStart() {
        QFETCH(QStringList, given);
        QFETCH(int, status);
        QFETCH(QString, said);
        writeFile(path("short").toStdString(), "secret\n");
        QStringList all = arguments(given);
        if (given.contains(QStringLiteral("CHANGED"))) {
            all = arguments({});
            all.front() = changedBundle();
        }
        NodeProcess node(all);
        QCOMPARE(node.status(), status);
        QVERIFY2(node.errors().startsWith("nonn-node: ") && node.errors().contains(said), qPrintable(node.errors()));
        QCOMPARE(node.address(), QString());
    }

    void sharesNoPort() {
        const NodeProcess first(arguments({}));
        NodeProcess second(arguments({"--listen", first.address()}));
        QCOMPARE(second.status(), 1);
        QCOMPARE(second.errors().trimmed(), "nonn-node: cannot listen on " + first.address());
    }

    void isOpenWhereThatIsSaid() {
        const NodeProcess node(arguments({"--listen", "0.0.0.0:0", "--insecure"}));
        QVERIFY(node.address().startsWith("0.0.0.0:"));
    }

    void endsAfterTheRequestsThatItHas() {
        NodeProcess node(arguments({"--log-requests"}));
        QProcess client;
        client.start(QStringLiteral("/usr/bin/python3"), {NONN_NODE_CLIENT, "busy", node.address(), "300"});
        QVERIFY(client.waitForReadyRead(120'000));
        QCOMPARE(client.readLine().trimmed(), QByteArray("asking"));
        node.terminate();
        QCOMPARE(node.status(), 0);
        QVERIFY(client.waitForFinished(120'000));
        const Json json = Json::parse(client.readAllStandardOutput().toStdString());
        QVERIFY(json.at("answered").get<int>() >= 3);
        // What comes while the node ends is refused by gRPC itself; all that the node began was answered.
        const std::string failed = json.at("failed").at("status");
        QVERIFY2(failed == "UNAVAILABLE" || failed == "CANCELLED", failed.c_str());
        const QStringList records = node.errors().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(records.size(), json.at("answered").get<int>());
        for (const QString& record : records)
            QVERIFY2(record.contains(QStringLiteral("\"status\":\"OK\"")), qPrintable(record));
    }

    void tellsPrometheus() {
        NodeProcess node(arguments({"--metrics", "127.0.0.1:0", "--student", "0,1"}));
        QVERIFY(ask("refused", node).succeeded());
        QTRY_VERIFY_WITH_TIMEOUT(node.errors().contains("/metrics\n"), 30'000);
        const QString said = node.errors();
        const QString page = said.mid(said.indexOf("http://")).trimmed();
        const PythonRun run = runPython(
            {"-c", "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())", page});
        QVERIFY2(run.succeeded(), run.errors.constData());
        for (const char* const line :
             {"nonn_requests_total{model=\"student0\",status=\"OK\"} 1\n",
              "nonn_requests_total{model=\"student1\",status=\"OK\"} 0\n",
              "nonn_requests_total{model=\"\",status=\"NOT_FOUND\"} 3\n", "nonn_images_total{model=\"student0\"} 1\n",
              "nonn_request_seconds_bucket{model=\"student0\",le=\"+Inf\"} 1\n", "process_resident_memory_bytes "})
            QVERIFY2(run.output.contains(line), (line + run.output).constData());
        QVERIFY(!runPython({"-c", "import sys, urllib.request; urllib.request.urlopen(sys.argv[1])", page + "x"})
                     .succeeded());
    }

    void isSmall() {
        const NodeProcess node(arguments({"--student", "0,1"}));
        QVERIFY(!proc(node.id(), "maps").contains(QStringLiteral("torch")));
        const QString status = proc(node.id(), "status");
        const QString resident = status.mid(status.indexOf("VmRSS:") + 6).trimmed().section(QLatin1Char(' '), 0, 0);
        QVERIFY(resident.toInt() > 0);
#ifndef NONN_SANITIZED
        QVERIFY2(resident.toInt() < 60'000, qPrintable(resident));
#endif
    }

private:
    QString path(const QString& name) const {
        return m_folder.filePath(name);
    }

    /// Student 0 at a free port of this machine, where nothing else is said.
    QStringList arguments(const QStringList& given) const {
        QStringList all{path("bundle")};
        if (!given.contains(QStringLiteral("--student")))
            all += {"--student", "0"};
        if (!given.contains(QStringLiteral("--listen")))
            all += {"--listen", "127.0.0.1:0"};
        return all + given;
    }

    static PythonRun ask(const QString& what, const NodeProcess& node, const QStringList& more = {}) {
        return runPython(QStringList{NONN_NODE_CLIENT, what, node.address()} + more);
    }

    /// A copy with another byte in a student's file.
    QString changedBundle() const {
        const std::filesystem::path copy = path("changed").toStdString();
        std::filesystem::copy(path("bundle").toStdString(), copy, std::filesystem::copy_options::recursive);
        const std::filesystem::path file = copy / "onnx-fp32" / "student0.onnx";
        std::string content = readFile(file);
        content.back() = static_cast<char>(content.back() ^ 1);
        writeFile(file, content);
        return QString::fromStdString(copy.string());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NodeTest)
#include "node_test.moc"
