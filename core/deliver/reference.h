// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/precision.h"
#include "train/nonn_network.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace nonn {

/// What a network in memory says of some images: what its files must say too.
struct Reference {
    at::Tensor image;                       ///< N x channels x height x width, from 0 to 1
    std::vector<at::Tensor> features;       ///< for each student N x |P_p|
    std::vector<at::Tensor> partialLogits;  ///< for each student N x classes
    at::Tensor logits;                      ///< N x classes
};

/// One value a channel, channels x 1 x 1, to go with images.
at::Tensor channelValues(const std::vector<float>& values);

/// `image` is float, from 0 to 1.
Reference makeReference(const NonnNetwork& network, const at::Tensor& image);

/// The first images, at most `limit`, as float from 0 to 1.
at::Tensor firstImages(const Images& images, std::int64_t limit);

/// The network with its weights as they are stored at the precision.
NonnNetwork rounded(const NonnNetwork& network, Precision precision);

}  // namespace nonn
