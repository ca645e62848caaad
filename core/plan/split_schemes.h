// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "plan/device_costs.h"
#include "plan/timeline.h"

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
    std::string title = {};                   ///< what it is called for people
};

/// What a scheme costs for one image.
struct SplitFigures {
    SplitScheme scheme = SplitScheme::channels;
    std::int64_t bytes = 0;           ///< sent one to one, with the images and the gather of the pooled features
    std::int64_t deployedBytes = 0;   ///< of weights on the device that holds most
    std::int64_t macs = 0;            ///< of all devices, those computed more than once as often
    std::optional<double> latencyMs;  ///< as if no radio were shared; not set where a rate is not known
    bool fits = true;                 ///< whether every device would hold what the fullest one does
    /// What each device does; where a radio is shared, one after the other. Empty where a rate is not known.
    std::vector<DeviceLane> lanes = {};
};

/// Every device holds 1/K of the weights (rounded up) and does 1/K of every operation, then waits for the slowest at
/// each exchange of splitByLayers(), in which it sends its part of the tensor to each of the others over its own link;
/// all go on when the slowest has sent. `inputBytes`: of the image where it is sent to each device, else 0.
SplitFigures splitByChannels(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                             Precision precision, std::int64_t inputBytes = 0);

/// The three schemes of a network over these devices, in their order.
/// channels: splitByChannels().
/// pipeline: of all ways to cut the list of operations into at most K runs the one whose fullest device holds the
/// fewest weights, then with the fewest bytes sent. Devices work one after the other; only the first sees the image.
/// tiles: rows of the last feature map are divided evenly; a device computes what they depend on, neighbours the rows
/// between them both (fused tiles: nothing is exchanged before the end), and sends its sums of the pooled features.
/// All weights are on every device that has rows; the classifier runs on the first.
std::vector<SplitFigures> splitSchemes(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                                       Precision precision, std::int64_t inputBytes = 0);

/// Of those that fit, or of all where none does, the one of the least latency; where latencies are not known, of the
/// fewest bytes.
const SplitFigures& bestSplit(const std::vector<SplitFigures>& schemes);

}  // namespace nonn
