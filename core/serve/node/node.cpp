// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/node.h"

#include "base/error.h"
#include "serve/node/certificate.h"
#include "serve/node/metrics_page.h"
#include "serve/node/node_metrics.h"
#include "serve/node/node_service.h"
#include "serve/quiet_grpc.h"
#include "serve/token.h"

#include <grpcpp/grpcpp.h>
#include <grpcpp/resource_quota.h>

#include <algorithm>
#include <set>

namespace nonn {

namespace {

/// Of one connection.
constexpr int mostCallsAtOnce = 128;
/// For the bytes of all calls that are on their way.
constexpr std::size_t mostBytesOnTheWay = std::size_t{256} << 20;

void expectSafe(const NodeOptions& options) {
    if (options.certificate.has_value() != options.key.has_value())
        throw Error(ErrorCode::usage, {}, Text::tr("a certificate and its key are given both or not at all"));
    if (options.insecure || options.listen.isLoopback() || (options.certificate && options.token))
        return;
    throw Error(ErrorCode::usage, {},
                Text::tr("%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say "
                         "--insecure where everybody may know and use the students",
                         options.listen.text()));
}

void expectStudents(const NodeOptions& options, const BundleManifest& manifest) {
    const std::set<int> different(options.students.begin(), options.students.end());
    if (different.empty() || different.size() != options.students.size())
        throw Error(ErrorCode::usage, {}, Text::tr("name each student once, and one at least"));
    for (const int student : different)
        if (student < 0 || student >= manifest.students())
            throw badInput(options.bundle, Text::tr("there is no student %1 among %2", student, manifest.students()));
}

std::shared_ptr<grpc::ServerCredentials> credentialsOf(const NodeOptions& options) {
    if (!options.certificate)
        return grpc::InsecureServerCredentials();
    const Certificate certificate = readCertificate(*options.certificate, *options.key);
    grpc::SslServerCredentialsOptions tls;
    tls.pem_key_cert_pairs.push_back({certificate.key, certificate.chain});
    return grpc::SslServerCredentials(tls);
}

}  // namespace

class NodeServer::Impl {
public:
    Impl(NodeOptions options, const Progress& progress) : m_options(std::move(options)), m_listens(m_options.listen) {
        expectSafe(m_options);
        quietGrpc();
        if (m_options.token)
            m_service.token = readToken(*m_options.token);
        const std::shared_ptr<grpc::ServerCredentials> credentials = credentialsOf(m_options);
        const Bundle bundle = Bundle::read(m_options.bundle, progress);
        load(bundle);
        listen(credentials, mostMessageBytes(bundle.manifest()));
        if (m_options.metrics)
            m_page.emplace(*m_options.metrics, [this] { return m_metrics->text(); });
        m_service.ready = true;
    }
    ~Impl() { stop(std::chrono::milliseconds(0)); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    HostPort listens() const { return m_listens; }
    std::optional<HostPort> tellsMetrics() const { return m_page ? std::optional(m_page->listens()) : std::nullopt; }

    void stop(std::chrono::milliseconds patience) {
        m_service.ready = false;
        if (m_server)
            m_server->Shutdown(std::chrono::system_clock::now() + patience);
    }

private:
    void load(const Bundle& bundle) {
        const BundleManifest& manifest = bundle.manifest();
        expectStudents(m_options, manifest);
        m_service.version = m_options.version;
        m_service.dataset = manifest.dataset;
        m_service.precision = m_options.precision.value_or(manifest.precision);
        std::vector<BundleStudent> students;
        std::vector<std::string> names;
        for (const int student : m_options.students) {
            students.emplace_back(bundle, student, m_service.precision);
            m_service.models.push_back(servedModel(manifest, student, m_service.precision));
            names.push_back(m_service.models.back().name);
        }
        m_metrics.emplace(names);
        m_service.record = [this](const CallRecord& record) {
            m_metrics->count(record);
            if (m_options.log)
                m_options.log(logLine(record));
        };
        m_workers.emplace(students, std::max(1, m_options.threads));
        m_service.workers = &*m_workers;
    }

    void listen(const std::shared_ptr<grpc::ServerCredentials>& credentials, std::int64_t mostBytes) {
        m_calls = makeInferenceService(m_service);
        grpc::ServerBuilder builder;
        builder.SetMaxReceiveMessageSize(static_cast<int>(mostBytes));
        // What is compressed could become larger than its size says.
        builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_DEFLATE, false);
        builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_GZIP, false);
        // Two nodes would share a port, and clients meet one or the other.
        builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
        builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, mostCallsAtOnce);
        // Clients may look every second whether the node is still there.
        builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
        builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 1000);
        grpc::ResourceQuota quota("node");
        quota.Resize(mostBytesOnTheWay);
        builder.SetResourceQuota(quota);
        int port = 0;
        builder.AddListeningPort(m_options.listen.text(), credentials, &port);
        builder.RegisterService(m_calls.get());
        m_server = builder.BuildAndStart();
        if (!m_server || port == 0)
            throw Error(ErrorCode::failed, {}, Text::tr("cannot listen on %1", m_options.listen.text()));
        m_listens.port = port;
    }

    NodeOptions m_options;
    HostPort m_listens;
    std::optional<NodeMetrics> m_metrics;
    NodeService m_service;
    std::shared_ptr<grpc::Service> m_calls;
    std::optional<StudentWorkers> m_workers;  ///< ends after the server, which waits for its calls
    std::unique_ptr<grpc::Server> m_server;
    std::optional<MetricsPage> m_page;
};

NodeServer::NodeServer(NodeOptions options, const Progress& progress)
    : m_impl(std::make_unique<Impl>(std::move(options), progress)) {}

NodeServer::~NodeServer() = default;

HostPort NodeServer::listens() const {
    return m_impl->listens();
}

std::optional<HostPort> NodeServer::tellsMetrics() const {
    return m_impl->tellsMetrics();
}

void NodeServer::stop(std::chrono::milliseconds patience) {
    m_impl->stop(patience);
}

}  // namespace nonn
