// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/infer.h"
#include "serve/gather/gatherer.h"

#include <optional>
#include <vector>

namespace nonn {

/// What the students that answered say of one of the images; nobody where none did.
PictureVerdict verdictOf(const BundleManifest& manifest, const BundleFusion& fusion, const Gathered& gathered,
                         std::size_t image);

struct NodesRequest {
    std::filesystem::path bundle;
    std::vector<std::filesystem::path> pictures;  ///< files, or folders whose files are all taken
    std::vector<NodeAddress> nodes;
    GatherOptions options;
    int batch = 1;     ///< pictures in one question
    int inFlight = 1;  ///< questions that are open at once
};

/// What the students on several devices say of pictures.
struct NodesInference {
    Inference inference;
    MessageBytes bytes;
    double median = 0;           ///< milliseconds until a question was answered
    double slowest = 0;          ///< the same, of 99 in 100
    double imagesPerSecond = 0;  ///< from the first question to the last answer
    std::vector<NodeReport> nodes;
    std::optional<Precision> precision;  ///< of all nodes that answered; not set where they differ or do not say
    std::vector<Text> reasons;           ///< why students were missing, each once
};

/// Meets the nodes, reads the pictures, and asks. Throws Error(badInput) naming the bundle's file or the picture that
/// is wrong, Error(usage) as Gatherer does, Error(failed) where no student answered for any picture.
NodesInference inferOverNodes(const NodesRequest& request, const Progress& progress);

/// As of an Inference, with {"bytes", "bytes_sent", "bytes_received", "latency_ms", "latency_p99_ms",
/// "images_per_second", "reasons", "nodes": [{"address", "state", "reason", "students", "precision", "answers",
/// "hedges", "latency_ms", "latency_p99_ms", "bytes"}]}; the precision is that of all nodes that answered, or null.
Json toJson(const NodesInference& inference);

}  // namespace nonn
