// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "infer/bundle_network.h"
#include "model/precision.h"
#include "serve/gather/node_health.h"
#include "serve/host_port.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What was sent and received as gRPC messages, each with the five bytes that gRPC puts before it; HTTP/2, TLS, TCP and
/// IP put their own around it.
struct MessageBytes {
    std::int64_t sent = 0;
    std::int64_t received = 0;

    std::int64_t all() const { return sent + received; }
    bool operator==(const MessageBytes&) const = default;
};

/// What the students of several devices say together of one or more images.
struct Gathered {
    struct Student {
        std::vector<float> share;     ///< of the logits, images x classes; empty where it is missing
        std::vector<float> features;  ///< images x filters, where fusion layers for survivors take these; else empty
        std::optional<int> node;      ///< whose answer it is
        int asked = 0;                ///< nodes; more than one where the first took too long
        Text why;                     ///< it is missing

        bool operator==(const Student&) const = default;
    };

    std::vector<std::vector<float>> logits;  ///< of each image; none where nobody answered
    std::vector<Student> students;
    std::optional<double> accuracy;  ///< of those that answered, on test images, as far as the manifest knows
    double milliseconds = 0;         ///< from the question to the last answer that was waited for
    MessageBytes bytes;

    std::vector<int> missing() const;
    /// What each student says of one of `images`.
    std::vector<StudentMessage> messagesOf(std::size_t image, std::size_t images) const;
    bool operator==(const Gathered&) const = default;
};

/// What is known of a node.
struct NodeReport {
    HostPort at;
    NodeState state = NodeState::unknown;
    Text why;                                 ///< it is not ready
    std::vector<int> students;                ///< that it serves
    std::optional<Precision> precision = {};  ///< of these; not set where it does not say
    std::uint64_t answers = 0;
    std::uint64_t hedges = 0;       ///< times that it was asked since another took too long
    std::optional<double> median;   ///< milliseconds, of the last answers
    std::optional<double> slowest;  ///< the same, of 99 in 100
    MessageBytes bytes;

    bool operator==(const NodeReport&) const = default;
};

}  // namespace nonn
