// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "data/dataset.h"
#include "model/teacher.h"
#include "train/nonn_network.h"

#include <string>
#include <vector>

/// A teacher, a network of students beside it and images, all small and untrained but answering every class: what the
/// tests of evaluation and export measure.
struct TinyNetwork {
    nonn::Images images;
    nonn::Teacher teacher;
    nonn::NonnNetwork network;
};

struct TinySettings {
    int students = 2;
    int images = 40;
    int classes = 3;
    int channels = 1;
    int side = 8;                                             ///< of the images
    std::vector<std::string> architectures = {"wrn-10-0.5"};  ///< of the students in turn
    std::uint64_t seed = 1;
};

/// Labels are the fused network's answers, but for a third of the images, so that every part of it matters. Filter f of
/// the teacher belongs to student f mod (students + 1), the last of which does not exist: those filters are dropped.
TinyNetwork makeTinyNetwork(const TinySettings& settings);

/// All images as a normalised batch, computed one pixel after the other.
at::Tensor normalisedBatch(const nonn::Images& images, const nonn::Normalisation& normalisation);
