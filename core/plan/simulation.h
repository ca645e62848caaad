// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/text.h"
#include "plan/fleet.h"
#include "plan/layer_split.h"
#include "plan/plan.h"
#include "plan/profiles.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

struct SimulationSettings {
    Plan plan;
    std::optional<Architecture> teacher;  ///< where its operations are known
    Fleet fleet;                          ///< a node or more for each student of the plan
    Profiles profiles;
    InputPlace input = InputPlace::local;
    MessageChoice message = MessageChoice::automatic;
    std::vector<double> subsetAccuracy;  ///< by mask of students alive, see expectedAccuracy(); empty where not known
    std::vector<std::string> families = {"wrn"};  ///< from which the baseline comes
};

/// What one device does for one image.
struct NodeFigures {
    int student = 0;
    std::string device;
    std::string radio;
    Message message = Message::features;
    std::int64_t messageBytes = 0;
    std::int64_t frames = 0;
    double expectedBytes = 0;                 ///< on the air with headers and repetitions, when it is alive
    double failure = 0;                       ///< probability that its message does not arrive
    std::optional<double> latencyMs;          ///< until its message has arrived; not set without a rate
    std::optional<double> energyMillijoules;  ///< not set without a figure a MAC or a bit

    bool operator==(const NodeFigures&) const = default;
};

/// What a network of students costs beside one network split by layers over as many devices.
struct Simulation {
    InputPlace input = InputPlace::local;
    std::int64_t inputBytes = 0;                      ///< of one image
    std::int64_t bytesPerImage = 0;                   ///< messages of all devices, and the images sent to them
    double expectedBytesPerImage = 0;                 ///< of all devices that are alive, with headers and repetitions
    LayerSplit baseline;                              ///< one student of equal total size
    std::optional<LayerSplit> teacher;                ///< the teacher itself, split the same way
    std::int64_t baselineBytesPerImage = 0;           ///< in unicast, with the gather and the images sent
    std::int64_t baselineBroadcastBytesPerImage = 0;  ///< where one transmission reaches all
    double expectedBaselineBytesPerImage = 0;         ///< in unicast with headers and repetitions
    std::optional<double> latencyMs;
    std::optional<double> fusionMs;  ///< of which the fusion layer, on the first node's device
    std::optional<double> baselineLatencyMs;
    std::optional<double> energyMillijoules;  ///< of all devices together
    double allArrive = 1;                     ///< probability that every student's message arrives
    std::optional<double> expectedAccuracy;
    std::vector<NodeFigures> nodes;
    std::vector<Text> notes;  ///< what had to be assumed

    bool operator==(const Simulation&) const = default;
};

/// Latency of an image: the maximum over students of the minimum over replicas of t0 + input transfer + MACs / rate
/// + 8 bytes / link + link latency; then the fusion layer on the first node's device (where messages are features).
/// Of the layer-split: see splitByChannels().
/// Energy: MACs x J/MAC + bits on the air x J/bit, the received image included.
/// Throws Error(badInput) where the fleet does not match the plan, or a profile is not known.
Simulation simulate(const SimulationSettings& settings);

/// The plan's students, each costed with the message asked for.
std::vector<PlannedStudent> studentsSending(const SimulationSettings& settings);

/// {"bytes_per_image", "baseline_bytes_per_image", "baseline": {"architecture", "layers": [...]}, "latency_ms",
/// "baseline_latency_ms", "energy_mj", "expected_accuracy", ...}; what is not known is null.
Json toJson(const Simulation& simulation);
Simulation simulationFromJson(const std::filesystem::path& path, const Json& json);

}  // namespace nonn
