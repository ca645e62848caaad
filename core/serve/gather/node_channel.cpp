// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_channel.h"

#include "base/error.h"
#include "base/file.h"
#include "serve/protocol.h"
#include "serve/quiet_grpc.h"
#include "serve/token.h"

#include <grpcpp/grpcpp.h>

namespace nonn {

namespace {

/// gRPC 1.51 does not close a connection that takes longer, as to a program that is stopped.
constexpr int longestConnecting = 300'000;  // ms
/// One that broke is not built up again by itself: before, it is met anew.
constexpr int untilConnectingAgain = 10'000;  // ms
constexpr std::int64_t longestAuthority = std::int64_t{1} << 20;

std::string readAuthority(const std::filesystem::path& path) {
    std::string pem = readFile(path, longestAuthority);
    if (pem.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        throw badInput(path, Text::tr("holds no certificate in PEM"));
    return pem;
}

}  // namespace

NodeChannels::NodeChannels(const std::optional<std::filesystem::path>& authority,
                           const std::optional<std::filesystem::path>& token, std::int64_t mostMessageBytes)
    : m_authority(authority ? readAuthority(*authority) : std::string()),
      m_token(token ? tokenStart + readToken(*token) : std::string()),
      m_mostMessageBytes(mostMessageBytes) {
    quietGrpc();
}

std::shared_ptr<grpc::Channel> NodeChannels::open(const HostPort& at) const {
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(static_cast<int>(m_mostMessageBytes));
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
    arguments.SetInt(GRPC_ARG_SERVICE_CONFIG_DISABLE_RESOLUTION, 1);
    arguments.SetInt(GRPC_ARG_ENABLE_RETRIES, 0);
    arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, longestConnecting);
    arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, untilConnectingAgain);
    arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, untilConnectingAgain);
    if (m_authority.empty())
        return grpc::CreateCustomChannel(at.text(), grpc::InsecureChannelCredentials(), arguments);
    grpc::SslCredentialsOptions options;
    options.pem_root_certs = m_authority;
    return grpc::CreateCustomChannel(at.text(), grpc::SslCredentials(options), arguments);
}

void NodeChannels::prepare(grpc::ClientContext& context, Clock::time_point deadline) const {
    context.set_deadline(std::chrono::system_clock::now() +
                         std::chrono::duration_cast<std::chrono::system_clock::duration>(deadline - Clock::now()));
    if (!m_token.empty())
        context.AddMetadata(tokenKey, m_token);
}

CallFailure failureOf(const grpc::Status& status) {
    switch (status.error_code()) {
        case grpc::StatusCode::DEADLINE_EXCEEDED:
            return {NodeState::late, Text::tr("does not answer in time")};
        case grpc::StatusCode::RESOURCE_EXHAUSTED:
            return {NodeState::late, Text::tr("has too much to do: %1", status.error_message())};
        case grpc::StatusCode::UNAVAILABLE:
            return {NodeState::dead, Text::tr("cannot be reached: %1", status.error_message())};
        case grpc::StatusCode::UNAUTHENTICATED:
        case grpc::StatusCode::PERMISSION_DENIED:
            return {NodeState::refused, Text::tr("does not let us in: %1", status.error_message())};
        case grpc::StatusCode::UNIMPLEMENTED:
            return {NodeState::refused, Text::tr("does not speak the Open Inference Protocol")};
        default:
            return {NodeState::refused, Text::tr("cannot answer: %1", status.error_message())};
    }
}

}  // namespace nonn
