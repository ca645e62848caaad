// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deliver/bundle/bundle.h"
#include "serve/gather/gathered.h"
#include "serve/gather/node_address.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nonn {

struct GatherOptions {
    std::chrono::milliseconds deadline{1000};        ///< until which an answer must be there
    std::optional<std::filesystem::path> authority;  ///< PEM; connections are by TLS
    std::optional<std::filesystem::path> token;      ///< what is in this file is shown to the nodes
    bool insecure = false;                           ///< nodes on other machines without TLS or token
    std::optional<Precision> precision;              ///< at which nodes must serve; nothing: at any
    std::uint64_t seed = 1;                          ///< of the chance in waiting
};

/// Asks the students of a bundle that nodes serve by the Open Inference Protocol over gRPC, as nonn-node does, and adds
/// up what they say. One connection a node, any number of questions at once; see Dispatch for who is asked when. A node
/// is asked only after it has said that it serves students of this very bundle, or where it does not say which, that
/// they say of a golden image what they must. May be used from any thread.
class Gatherer {
public:
    /// Begins to meet the nodes. Throws Error(usage) where a node is on another machine and there is no TLS or no
    /// token, Error(badInput) naming the file that is wrong, or where there is no such student.
    Gatherer(const Bundle& bundle, const std::vector<NodeAddress>& nodes, const GatherOptions& options);
    /// Questions that are open end with what is there.
    ~Gatherer();
    Gatherer(const Gatherer&) = delete;
    Gatherer& operator=(const Gatherer&) = delete;

    /// Waits until each node was met or could not be: not longer than 2 seconds.
    void acquaint(const Progress& progress) const;

    /// `pixels`: of whole images, channels x height x width; as many as a node takes at once at most, see
    /// mostImagesAtOnce(). `done` is called once, on another thread or this one, and must not wait.
    void ask(std::vector<std::uint8_t> pixels, std::function<void(Gathered)> done);
    /// The same, waiting for it.
    Gathered ask(std::vector<std::uint8_t> pixels);

    /// Leaves a node out, or takes it in again.
    void setPlugged(int node, bool plugged);

    std::vector<NodeReport> nodes() const;
    /// Of the last thousand questions, what this share of them took at most, in milliseconds.
    std::optional<double> milliseconds(double share) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace nonn
