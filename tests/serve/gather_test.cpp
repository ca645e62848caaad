// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "data/made_pictures.h"
#include "deliver/bundle_export.h"
#include "evaluate/subset_fusion.h"
#include "evaluate/tiny_network.h"
#include "infer/bundle_network.h"
#include "inference.pb.h"
#include "model/runtime.h"
#include "node/endurance.h"
#include "node/made_certificates.h"
#include "node/node_process.h"
#include "serve/gather/nodes_inference.h"
#include "serve/gather/student_calls.h"
#include "serve/node/node_service.h"

#include <grpcpp/grpcpp.h>

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <csignal>

using namespace nonn;

namespace {

const std::vector<std::string> classes{"cat", "dog", "bird"};
constexpr std::chrono::seconds plenty{60};

std::vector<NodeAddress> addressesOf(const std::vector<const NodeProcess*>& nodes) {
    std::vector<NodeAddress> addresses;
    for (const NodeProcess* const node : nodes)
        addresses.push_back({HostPort::parse(node->address().toStdString()), {}});
    return addresses;
}

GatherOptions within(std::chrono::milliseconds deadline) {
    GatherOptions options;
    options.deadline = deadline;
    return options;
}

/// Serves student 0 of a bundle in this process; which bundle that is can change while connections stay.
class ChangingNode {
public:
    explicit ChangingNode(const Bundle& bundle) {
        serve(bundle);
        m_calls = makeInferenceService(m_service);
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &m_port);
        builder.RegisterService(m_calls.get());
        m_server = builder.BuildAndStart();
    }
    ~ChangingNode() { m_server->Shutdown(); }
    ChangingNode(const ChangingNode&) = delete;
    ChangingNode& operator=(const ChangingNode&) = delete;

    /// Not while it is asked.
    void serve(const Bundle& bundle) {
        m_workers.emplace(std::vector<BundleStudent>{BundleStudent(bundle, 0, Precision::fp32)}, 1);
        m_service.dataset = bundle.manifest().dataset;
        m_service.models = {servedModel(bundle.manifest(), 0, Precision::fp32)};
        m_service.workers = &*m_workers;
        m_service.record = [](const CallRecord&) {};
        m_service.ready = true;
    }
    NodeAddress address() const { return {{"127.0.0.1", m_port}, {}}; }

private:
    NodeService m_service;
    std::optional<StudentWorkers> m_workers;
    std::shared_ptr<grpc::Service> m_calls;
    std::unique_ptr<grpc::Server> m_server;
    int m_port = 0;
};

}  // namespace

/// Against nonn-node as it was built.
class GatherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_tiny = std::make_unique<TinyNetwork>(makeTinyNetwork({.students = 2, .channels = 3}));
        write("bundle", *m_tiny);
        m_bundle = std::make_unique<Bundle>(Bundle::read(path("bundle").toStdString(), {}));
        m_images = m_bundle->golden(Precision::fp32, "image").values;
        for (const float value : m_images)
            m_pixels.push_back(static_cast<std::uint8_t>(std::lround(value * 255)));
        m_images.clear();
        for (const std::uint8_t pixel : m_pixels)
            m_images.push_back(static_cast<float>(pixel) / 255.0f);
        for (int p = 0; p < 2; ++p)
            m_shares.push_back(BundleStudent(*m_bundle, p, Precision::fp32).run(m_images).logits);
        writeFile(path("picture.png").toStdString(), pngOf({3, m_tiny->images.height, m_tiny->images.width,
                                                            std::vector<std::uint8_t>(m_pixels.size() / count(), 90)}));
    }

    void addsUpWhatDevicesSay() {
        const NodeProcess first(arguments("0"));
        const NodeProcess second(arguments("1"));
        Gatherer gatherer(*m_bundle, addressesOf({&second, &first}), within(plenty));
        gatherer.acquaint({});
        const Gathered gathered = gatherer.ask(m_pixels);
        QCOMPARE(gathered.missing(), std::vector<int>());
        QCOMPARE(gathered.students[0].node, std::optional(1));
        QVERIFY(isRight(gathered));
        QCOMPARE(gathered.accuracy.value(), 0.75);
        QVERIFY(gathered.bytes.sent > 2 * std::ssize(m_pixels) && gathered.bytes.received > 0);
        QCOMPARE(gathered.logits.size(), count());
    }

    void survivorsAnswerForTheDead() {
        const NodeProcess first(arguments("0"));
        auto second = std::make_unique<NodeProcess>(arguments("1"));
        const QString address = second->address();
        Gatherer gatherer(*m_bundle, addressesOf({&first, second.get()}), within(plenty));
        gatherer.acquaint({});
        QVERIFY(isRight(gatherer.ask(m_pixels)));
        second.reset();
        QTRY_VERIFY_WITH_TIMEOUT(gatherer.nodes()[1].state == NodeState::dead, 60'000);
        const Gathered alone = gatherer.ask(m_pixels);
        QCOMPARE(alone.missing(), std::vector<int>{1});
        QCOMPARE(alone.accuracy.value(), 0.5);
        QVERIFY(isRight(alone));
        QVERIFY2(alone.students[1].why.english().starts_with(address.toStdString()),
                 alone.students[1].why.english().c_str());
        second = std::make_unique<NodeProcess>(arguments("1", {"--listen", address}));
        QTRY_VERIFY_WITH_TIMEOUT(gatherer.nodes()[1].state == NodeState::ready, 60'000);
        QCOMPARE(gatherer.ask(m_pixels).missing(), std::vector<int>());
    }

    /// Features are asked for in place of shares, and a layer of its own answers.
    void survivorsAnswerByTheirLayer() {
        const SurvivorLayers layers =
            fitSurvivorLayers(m_tiny->network, Message::features, m_tiny->images, {}, 1000, {});
        write("survivors", *m_tiny, {}, &layers);
        const NodeProcess first(arguments("0", {}, "survivors"));
        const Bundle bundle = Bundle::read(path("survivors").toStdString(), {});
        const auto features = BundleStudent(bundle, 0, Precision::fp32).run(m_images).features;
        Gatherer gatherer(bundle, addressesOf({&first}), within(plenty));
        gatherer.acquaint({});
        const Gathered gathered = gatherer.ask(m_pixels);
        QCOMPARE(gathered.missing(), std::vector<int>{1});
        QCOMPARE(gathered.accuracy.value(), 0.625);
        QVERIFY(gathered.students[0].features == features);
        QVERIFY(largestShare(m_shares[0], gathered.students[0].share) < 1e-5);
        const auto width = static_cast<std::size_t>(layers.widths[0]);
        QCOMPARE(gathered.logits.size(), count());
        for (std::size_t i = 0; i < count(); ++i)
            QVERIFY(gathered.logits[i] == layers.fuse({std::span(features).subspan(i * width, width), {}}));
        NodesRequest request{
            path("survivors").toStdString(), {path("picture.png").toStdString()}, addressesOf({&first}), {}, 1, 1};
        request.options.deadline = plenty;
        const Inference here = infer({request.bundle, request.pictures, {}, {1}}, {});
        const Inference there = inferOverNodes(request, {}).inference;
        QVERIFY(there.survivorLayers);
        QCOMPARE(there.accuracy.value(), 0.625);
        QCOMPARE(there.pictures[0].fused->index, here.pictures[0].fused->index);
        QVERIFY(std::abs(there.pictures[0].fused->probability - here.pictures[0].fused->probability) < 1e-6);
    }

    void aStoppedNodeIsLate() {
        const NodeProcess first(arguments("0"));
        const NodeProcess second(arguments("1"));
        Gatherer gatherer(*m_bundle, addressesOf({&first, &second}), within(std::chrono::seconds(2)));
        gatherer.acquaint({});
        ::kill(static_cast<pid_t>(second.id()), SIGSTOP);
        const Gathered gathered = gatherer.ask(m_pixels);
        QCOMPARE(gathered.students[1].node, std::optional<int>());
        QVERIFY(gatherer.nodes()[1].state == NodeState::late);
        ::kill(static_cast<pid_t>(second.id()), SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(gatherer.nodes()[1].state == NodeState::ready, 60'000);
    }

    void anUnpluggedNodeIsNotAsked() {
        const NodeProcess both(arguments("0,1"));
        Gatherer gatherer(*m_bundle, addressesOf({&both}), within(plenty));
        gatherer.acquaint({});
        gatherer.setPlugged(0, false);
        QCOMPARE(gatherer.ask(m_pixels).missing(), (std::vector<int>{0, 1}));
        gatherer.setPlugged(0, true);
        QTRY_VERIFY_WITH_TIMEOUT(gatherer.nodes()[0].state == NodeState::ready, 60'000);
        QVERIFY(isRight(gatherer.ask(m_pixels)));
    }

    void aNodeOfAnotherBundleIsRefusedByName() {
        write("other", makeTinyNetwork({.students = 2, .channels = 3, .seed = 2}));
        const NodeProcess node({path("other"), "--student", "0", "--listen", "127.0.0.1:0"});
        Gatherer gatherer(*m_bundle, addressesOf({&node}), within(plenty));
        gatherer.acquaint({});
        const NodeReport report = gatherer.nodes()[0];
        QVERIFY2(report.state == NodeState::refused, report.why.english().c_str());
        QVERIFY2(report.why.english().find("of another bundle") != std::string::npos, report.why.english().c_str());
    }

    /// Over one connection, whose end would be seen otherwise.
    void anExchangedNodeIsNotAddedUp() {
        write("exchanged", makeTinyNetwork({.students = 2, .channels = 3, .seed = 3}));
        ChangingNode node(*m_bundle);
        Gatherer gatherer(*m_bundle, {node.address()}, within(plenty));
        gatherer.acquaint({});
        QCOMPARE(gatherer.ask(m_pixels).missing(), std::vector<int>{1});
        node.serve(Bundle::read(path("exchanged").toStdString(), {}));
        const Gathered gathered = gatherer.ask(m_pixels);
        QCOMPARE(gathered.missing(), (std::vector<int>{0, 1}));
        const std::string why = gathered.students[0].why.english();
        QVERIFY2(why.find("is none for this bundle: it answered as student0 of another") != std::string::npos,
                 why.c_str());
        QTRY_VERIFY(gatherer.nodes()[0].state == NodeState::refused);
        node.serve(*m_bundle);
        QTRY_VERIFY_WITH_TIMEOUT(gatherer.nodes()[0].state == NodeState::ready, 60'000);
        QCOMPARE(gatherer.ask(m_pixels).missing(), std::vector<int>{1});
    }

    void anAnswerSaysWhoseItIs_data() {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<bool>("ours");
        const Bundle bundle = ofTwoPrecisions();
        const auto sumOf = [&](int student, Precision precision) {
            return QString::fromStdString(servedModel(bundle.manifest(), student, precision).sha256);
        };
        QTest::newRow("this one") << sumOf(0, Precision::fp32) << true;
        QTest::newRow("at another precision") << sumOf(0, Precision::int8) << true;
        QTest::newRow("another student") << sumOf(1, Precision::fp32) << false;
        QTest::newRow("of another bundle") << QString(64, QLatin1Char('0')) << false;
        QTest::newRow("empty") << QStringLiteral("") << false;
        QTest::newRow("not said, as by other servers") << QString() << true;
    }
    void anAnswerSaysWhoseItIs() {
        QFETCH(QString, sum);
        QFETCH(bool, ours);
        inference::ModelInferResponse answer;
        if (!sum.isNull())
            (*answer.mutable_parameters())[studentSum].set_string_param(sum.toStdString());
        const StudentCalls calls(ofTwoPrecisions(), std::nullopt);
        if (ours)
            calls.expectOurs(answer, 0);
        else
            COMPARE_ERROR(calls.expectOurs(answer, 0), ErrorCode::badInput, {}, "it answered as student0 of another");
    }

    void ofOnePrecisionOnlyThat() {
        const Bundle bundle = ofTwoPrecisions();
        inference::ModelInferResponse answer;
        const std::string sum = servedModel(bundle.manifest(), 0, Precision::int8).sha256;
        (*answer.mutable_parameters())[studentSum].set_string_param(sum);
        StudentCalls(bundle, Precision::int8).expectOurs(answer, 0);
        COMPARE_ERROR(StudentCalls(bundle, Precision::fp32).expectOurs(answer, 0), ErrorCode::badInput, {},
                      "another bundle");
    }

    /// What this program has started itself is asked without the certificates and tokens of others.
    void anAddressInClearIsAskedInClear() {
        if (!makeCertificates(m_folder.path()))
            QSKIP("there is no openssl program here");
        writeFile(path("token").toStdString(), "a-secret-of-some-length\n");
        const NodeProcess here(arguments("0"));
        const NodeProcess there(arguments(
            "1", {"--tls-cert", path("node.pem"), "--tls-key", path("node.key"), "--token-file", path("token")}));
        std::vector<NodeAddress> addresses = addressesOf({&here, &there});
        addresses[0].inClear = true;
        GatherOptions options;
        options.deadline = plenty;
        options.authority = path("ca.pem").toStdString();
        options.token = path("token").toStdString();
        Gatherer gatherer(*m_bundle, addresses, options);
        gatherer.acquaint({});
        QCOMPARE(gatherer.ask(m_pixels).missing(), std::vector<int>());
        QVERIFY(gatherer.nodes()[0].slowest >= gatherer.nodes()[0].median);
        addresses[0].at.host = "192.0.2.1";
        COMPARE_ERROR(Gatherer(*m_bundle, addresses, options), ErrorCode::usage, {}, "is on another machine");
    }

    void refusesOtherMachinesInClear() {
        const std::vector<NodeAddress> there{{{"192.0.2.1", 1}, {}}};
        COMPARE_ERROR(Gatherer(*m_bundle, there, {}), ErrorCode::usage, {}, "192.0.2.1:1 is on another machine");
        COMPARE_ERROR(Gatherer(*m_bundle, {{{"127.0.0.1", 1}, 2}}, {}), ErrorCode::badInput, {},
                      "no student 2 among 2");
        GatherOptions missing;
        missing.authority = path("none.pem").toStdString();
        COMPARE_ERROR(Gatherer(*m_bundle, {}, missing), ErrorCode::badInput, path("none.pem").toStdString(), "");
    }

    void asksByTls_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("answers");
        QTest::newRow("right") << "node"
                               << "ca.pem"
                               << "token" << true;
        QTest::newRow("another authority") << "node"
                                           << "other-ca.pem"
                                           << "token" << false;
        QTest::newRow("expired") << "expired"
                                 << "ca.pem"
                                 << "token" << false;
        QTest::newRow("another token") << "node"
                                       << "ca.pem"
                                       << "wrong" << false;
        QTest::newRow("in clear") << "node"
                                  << ""
                                  << "token" << false;
    }
    void asksByTls() {
        QFETCH(QString, certificate);
        QFETCH(QString, authority);
        QFETCH(QString, token);
        QFETCH(bool, answers);
        if (!makeCertificates(m_folder.path()))
            QSKIP("there is no openssl program here");
        writeFile(path("token").toStdString(), "a-secret-of-some-length\n");
        writeFile(path("wrong").toStdString(), "another-secret-of-length\n");
        const NodeProcess node(arguments("0,1", {"--tls-cert", path(certificate + ".pem"), "--tls-key",
                                                 path(certificate + ".key"), "--token-file", path("token")}));
        GatherOptions options;
        options.deadline = plenty;
        options.token = path(token).toStdString();
        if (!authority.isEmpty())
            options.authority = path(authority).toStdString();
        Gatherer gatherer(*m_bundle, addressesOf({&node}), options);
        gatherer.acquaint({});
        QCOMPARE(gatherer.ask(m_pixels).missing().empty(), answers);
        QVERIFY(answers == (gatherer.nodes()[0].state == NodeState::ready));
    }

    void theCommandSaysAtWhichPrecisionNodesAnswered() {
        ofTwoPrecisions();
        const NodeProcess first(arguments("0", {}, "precisions"));
        const NodeProcess second(arguments("1", {"--precision", "int8"}, "precisions"));
        NodesRequest request{path("precisions").toStdString(),
                             {path("picture.png").toStdString()},
                             addressesOf({&first, &second}),
                             {},
                             1,
                             1};
        request.options.deadline = plenty;
        const Json both = toJson(inferOverNodes(request, {}));
        QVERIFY(both.at("precision").is_null());
        QCOMPARE(both.at("nodes").at(0).at("precision"), "fp32");
        QCOMPARE(both.at("nodes").at(1).at("precision"), "int8");
        request.nodes = addressesOf({&second});
        QCOMPARE(toJson(inferOverNodes(request, {})).at("precision"), "int8");
    }

    void theCommandSaysWhoWasMissing() {
        const NodeProcess first(arguments("0"));
        NodesRequest request{
            path("bundle").toStdString(), {path("picture.png").toStdString()}, addressesOf({&first}), {}, 1, 1};
        request.options.deadline = plenty;
        const Json json = toJson(inferOverNodes(request, {}));
        QCOMPARE(json.at("predictions").at(0).at("missing"), Json::array({1}));
        QCOMPARE(json.at("predictions").at(0).at("accuracy"), 0.5);
        QCOMPARE(json.at("bytes").get<int>(), json.at("bytes_sent").get<int>() + json.at("bytes_received").get<int>());
        QCOMPARE(json.at("nodes").at(0).at("state"), "ready");
        QVERIFY(json.at("latency_ms").get<double>() > 0 && !json.at("reasons").empty());
        request.nodes = {{{"127.0.0.1", 1}, {}}};  // nobody may listen there
        COMPARE_ERROR(inferOverNodes(request, {}), ErrorCode::failed, {}, "no student answered: 127.0.0.1:1");
    }

    /// Three nodes, two of them of one student: every question ends, whatever answer there is, is the right one, and
    /// nothing is left behind. The long form of this is endurance_bench.
    void anythingMayHappenToNodes() {
        EnduranceTask task;
        task.bundle = path("bundle").toStdString();
        task.students = {0, 1, 1};
        task.seed = 7;
        task.slack = std::chrono::seconds(20);  // how busy the machine is, is nothing to this test
        task.pace = {std::chrono::milliseconds(400), std::chrono::milliseconds(250)};
        const EnduranceReport report = endure(task);
        QVERIFY2(report.faults.empty(), report.faults.empty() ? "" : report.faults.front().c_str());
        QCOMPARE(report.questions(), task.questions);
        QVERIFY(report.complete > 0 && report.partly > 0);
        const FailingNodes::Counts& happened = report.happened;
        QVERIFY(happened.killed > 0 && happened.stopped > 0 && happened.wentOn > 0 && happened.started > 0);
        QCOMPARE(report.samples.back().files, report.samples.front().files);
    }

    void aLateAnswerIsNoticed() {
        EnduranceTask task;
        task.bundle = path("bundle").toStdString();
        task.students = {0, 1};
        task.questions = 1;
        task.deadline = std::chrono::seconds(20);
        task.slack = -task.deadline;  // nothing is so fast
        const EnduranceReport report = endure(task);
        QCOMPARE(report.faults.size(), std::size_t{1});
        QVERIFY2(report.faults[0].starts_with("question 0: took "), report.faults[0].c_str());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList arguments(const QString& student, const QStringList& more = {},
                          const QString& bundle = QStringLiteral("bundle")) const {
        QStringList all{path(bundle), "--student", student, "--threads", "1"};
        if (!more.contains(QStringLiteral("--listen")))
            all << "--listen"
                << "127.0.0.1:0";
        return all + more;
    }
    std::size_t count() const { return m_shares[0].size() / classes.size(); }

    void write(const QString& name, const TinyNetwork& tiny, const std::vector<BundlePart>& parts = {},
               const SurvivorLayers* survivors = nullptr) const {
        ExportTask task{tiny.network, "tiny", classes, tiny.images};
        task.given = {3, tiny.images.height, tiny.images.width};
        task.subsets = {{{0, 1}, 0.75}, {{0}, 0.5}, {{1}, 0.25}};
        task.survivors = survivors;
        task.fittedSubsets = {{{0, 1}, 0.75}, {{0}, 0.625}};
        exportBundle(task, {parts, Precision::fp32}, {}, path(name).toStdString(), {});
    }

    Bundle ofTwoPrecisions() const {
        if (!QFile::exists(path("precisions")))
            write("precisions", *m_tiny, {{ExportKind::onnx, Precision::int8}});
        return Bundle::read(path("precisions").toStdString(), {});
    }

    /// To the bit what the students say in this process, each that answered.
    bool isRight(const Gathered& gathered) const {
        for (std::size_t p = 0; p < 2; ++p)
            if (gathered.students[p].node.has_value() ? gathered.students[p].share != m_shares[p]
                                                      : !gathered.students[p].share.empty())
                return false;
        return true;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TinyNetwork> m_tiny;
    std::unique_ptr<Bundle> m_bundle;
    std::vector<float> m_images;
    std::vector<std::uint8_t> m_pixels;
    std::vector<std::vector<float>> m_shares;
};

QTEST_GUILESS_MAIN(GatherTest)
#include "gather_test.moc"
