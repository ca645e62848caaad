// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/precision.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// One exchange between the devices that share a network.
struct LayerExchange {
    std::string layer;    ///< the convolution before which it takes place (the first of several), or "gather"
    bool gather = false;  ///< whether it is the pooled features' way to the classifier, which ends the list
    Shape shape;          ///< of the tensor exchanged
    std::int64_t unicastBytes = 0;
    std::int64_t broadcastBytes = 0;

    bool operator==(const LayerExchange&) const = default;
};

/// Bytes of an exchanged tensor that the device at a place among several holds: its share of the channels, which differ
/// by one at most.
std::int64_t partBytes(const LayerExchange& exchange, std::size_t place, std::size_t devices, Precision precision);

/// A network of which each of K devices computes 1/K of every layer's channels.
struct LayerSplit {
    std::string architecture;
    std::int64_t parameters = 0;
    std::int64_t macs = 0;
    std::vector<LayerExchange> layers;  ///< in order; the last one is the gather of the pooled features

    std::int64_t unicastBytes() const;
    std::int64_t broadcastBytes() const;
    bool operator==(const LayerSplit&) const = default;
};

/// What K devices say to each other for one image when they split every layer by channels. A convolution that mixes
/// channels needs its whole input on every device, which holds 1/K of it: (K - 1) x C x H x W elements are sent in
/// unicast, C x H x W where one transmission reaches all (nothing for K = 1). A tensor is exchanged once, however many
/// convolutions read it or what batch norms and ReLUs make of it, which need no other channels. Depthwise convolutions
/// and pooling need nothing. The input image is on every device. At the end the pooled features are sent to where the
/// classifier is: C elements.
/// Baseline of Bhardwaj et al. 2019 (arXiv 1907.11804); their WRN-16-1 on 32 x 32 x 3 at K = 2 and fp32 exchanges
/// 655,360 bytes before the gather.
LayerSplit splitByLayers(const Architecture& architecture, int devices, Precision precision);

/// One student of equal total size: a classifier of `parameters` parameters. Of the first family and depth that comes
/// within 5 % of them the nearest: a shallow network has the fewest exchanges, so the comparison is with the better
/// baseline. Where none comes as near, the nearest of all. Throws Error(badInput) for an unknown family.
Architecture classifierOfSize(std::int64_t parameters, Shape image, int classes,
                              const std::vector<std::string>& families);

}  // namespace nonn
