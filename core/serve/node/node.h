// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/precision.h"
#include "serve/host_port.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

struct NodeOptions {
    std::string version;  ///< of the program, for who asks
    std::filesystem::path bundle;
    std::vector<int> students;
    std::optional<Precision> precision;  ///< nothing: the bundle's own choice
    HostPort listen;                     ///< port 0: one that is free
    std::optional<std::filesystem::path>
        certificate;                             ///< PEM, with what leads to its authority; with a key or not at all
    std::optional<std::filesystem::path> key;    ///< PEM
    std::optional<std::filesystem::path> token;  ///< clients must know what is in this file
    bool insecure = false;            ///< without certificate or token though others than this machine can reach it
    std::optional<HostPort> metrics;  ///< HTTP, for Prometheus
    std::function<void(const std::string&)> log;  ///< is given one JSON object for each request, from any thread
    int threads = 1;                              ///< requests that are worked on at once
};

/// Serves students of a bundle by the Open Inference Protocol over gRPC, each as a model of its own that takes images
/// and gives its share of the logits and its features; see protocol.h.
class NodeServer {
public:
    /// Reads and checks everything, then listens: who can connect is answered. Throws Error(usage) where options do not
    /// go together or the address is open to others without certificate and token, Error(badInput) naming the file that
    /// is wrong, Error(failed) where the address cannot be had.
    explicit NodeServer(NodeOptions options, const Progress& progress = {});
    /// Stops at once.
    ~NodeServer();
    NodeServer(const NodeServer&) = delete;
    NodeServer& operator=(const NodeServer&) = delete;

    /// With the ports that it got.
    HostPort listens() const;
    std::optional<HostPort> tellsMetrics() const;

    /// Takes no more requests and waits for those that it has, `patience` at most.
    void stop(std::chrono::milliseconds patience);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace nonn
