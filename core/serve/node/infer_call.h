// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/node/node_service.h"

#include <string>

namespace grpc {
class ByteBuffer;
class CallbackServerContext;
class ServerUnaryReactor;
class Status;
}  // namespace grpc

namespace nonn {

/// Of the node's models, or nullptr; an empty version is any.
const ServedModel* findModel(const NodeService& node, std::string_view name, std::string_view version);
/// NOT_FOUND
grpc::Status notServed(std::string_view name, std::string_view version);

/// Answers a ModelInfer call, whose bytes these are, on one of the node's threads. `known`: the client has the token.
grpc::ServerUnaryReactor* beginInferCall(const NodeService& node, grpc::CallbackServerContext& context,
                                         const grpc::ByteBuffer& request, grpc::ByteBuffer& response, bool known);
grpc::Status notKnown();

}  // namespace nonn
