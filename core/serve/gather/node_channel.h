// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "serve/gather/node_health.h"
#include "serve/host_port.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace grpc {
class Channel;
class ClientContext;
class Status;
}  // namespace grpc

namespace nonn {

/// How nodes are reached.
class NodeChannels {
public:
    /// `authority`: PEM of who has signed the nodes' certificates; nothing: no TLS. Throws Error(badInput) naming the
    /// file that is wrong.
    NodeChannels(const std::optional<std::filesystem::path>& authority,
                 const std::optional<std::filesystem::path>& token, std::int64_t mostMessageBytes);

    /// A connection of its own, which nobody shares; where the system's settings name a proxy it is not used.
    std::shared_ptr<grpc::Channel> open(const HostPort& at) const;
    /// What each call says of who calls, and until when it is worth answering.
    void prepare(grpc::ClientContext& context, Clock::time_point deadline) const;

private:
    std::string m_authority;
    std::string m_token;
    std::int64_t m_mostMessageBytes;
};

/// What a call that failed says of its node.
struct CallFailure {
    NodeState state = NodeState::dead;
    Text why;
};
CallFailure failureOf(const grpc::Status& status);

}  // namespace nonn
