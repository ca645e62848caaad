// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "plan/device_costs.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// How one network is divided among devices.
enum class SplitScheme {
    channels,  ///< each device computes 1/K of every layer's channels, see splitByLayers()
    pipeline,  ///< each device computes some layers in a row and sends the tensors that later ones read to the next
    tiles,     ///< each device computes some rows of the last feature map, and of all before it what they need
};

std::string name(SplitScheme scheme);  ///< "channels", "pipeline", "tiles"

struct SplitDevice {
    const DeviceProfile* profile = nullptr;
    const RadioProfile* radio = nullptr;
    std::optional<std::int64_t> memory = {};  ///< bytes for weights; not set where nothing limits them
};

/// What a scheme costs for one image that every device sees by itself.
struct SplitFigures {
    SplitScheme scheme = SplitScheme::channels;
    std::int64_t bytes = 0;           ///< sent one to one, with the gather of the pooled features
    std::int64_t deployedBytes = 0;   ///< of weights on the device that holds most
    std::int64_t macs = 0;            ///< of all devices, those computed more than once as often
    std::optional<double> latencyMs;  ///< not set where a rate is not known
    bool fits = true;                 ///< whether every device would hold what the fullest one does
};

/// The three schemes of a network over these devices, in their order.
/// channels: every device 1/K of weights and MACs (rounded up); the exchanges of splitByLayers(), each on the slowest
/// link.
/// pipeline: of all ways to cut the list of operations into at most K runs the one whose fullest device holds the
/// fewest weights, then with the fewest bytes sent. Devices work one after the other.
/// tiles: rows of the last feature map are divided evenly; a device computes what they depend on, neighbours the rows
/// between them both (fused tiles: nothing is exchanged before the end), and sends its sums of the pooled features.
/// All weights are on every device; the classifier runs on the first.
std::vector<SplitFigures> splitSchemes(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                                       Precision precision);

/// Of those that fit, or of all where none does, the one of the least latency; where latencies are not known, of the
/// fewest bytes.
const SplitFigures& bestSplit(const std::vector<SplitFigures>& schemes);

}  // namespace nonn
