// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "plan/reading.h"
#include "plan/simulation.h"

namespace nonn {

namespace {

constexpr std::int64_t anyCount = std::int64_t{1} << 62;
constexpr double anyFigure = 1e300;

Json orNull(const std::optional<double>& figure) {
    return figure ? Json(*figure) : Json(nullptr);
}

Json toJson(const LayerSplit& split) {
    Json layers = Json::array();
    for (const LayerExchange& exchange : split.layers)
        layers.push_back({{"layer", exchange.layer},
                          {"gather", exchange.gather},
                          {"shape", {exchange.shape.channels, exchange.shape.height, exchange.shape.width}},
                          {"unicast_bytes", exchange.unicastBytes},
                          {"broadcast_bytes", exchange.broadcastBytes}});
    return {{"architecture", split.architecture},
            {"parameters", split.parameters},
            {"macs", split.macs},
            {"unicast_bytes", split.unicastBytes()},
            {"broadcast_bytes", split.broadcastBytes()},
            {"layers", layers}};
}

Json toJson(const NodeFigures& node) {
    return {{"student", node.student},
            {"device", node.device},
            {"radio", node.radio},
            {"message", name(node.message)},
            {"message_bytes", node.messageBytes},
            {"frames", node.frames},
            {"expected_bytes", node.expectedBytes},
            {"failure", node.failure},
            {"latency_ms", orNull(node.latencyMs)},
            {"energy_mj", orNull(node.energyMillijoules)}};
}

/// Reads members of one object; what is out of range is an Error(badInput) naming the key.
class Members {
public:
    explicit Members(const Json& object) : m_object(object) {}

    const Json& at(const char* key) const { return m_object.at(key); }
    std::string text(const char* key) const { return at(key).get<std::string>(); }
    std::int64_t count(const char* key) const { return wholeNumber(at(key), key, 0, anyCount); }
    int small(const char* key) const { return static_cast<int>(wholeNumber(at(key), key, 0, 1 << 30)); }
    double figure(const char* key) const { return realNumber(at(key), key, 0, anyFigure); }
    double share(const char* key) const { return realNumber(at(key), key, 0, 1); }
    std::optional<double> figureOrNull(const char* key) const { return optionalNumber(m_object, key, 0, anyFigure); }

private:
    const Json& m_object;
};

Shape shapeFromJson(const Json& json) {
    const auto side = [&](std::size_t i) { return static_cast<int>(wholeNumber(json.at(i), "shape", 0, 1 << 20)); };
    return {side(0), side(1), side(2)};
}

LayerSplit splitFromJson(const Json& json) {
    const Members members(json);
    LayerSplit split{members.text("architecture"), members.count("parameters"), members.count("macs"), {}};
    for (const Json& entry : members.at("layers")) {
        const Members layer(entry);
        split.layers.push_back({layer.text("layer"), layer.at("gather").get<bool>(), shapeFromJson(layer.at("shape")),
                                layer.count("unicast_bytes"), layer.count("broadcast_bytes")});
    }
    return split;
}

NodeFigures nodeFromJson(const Json& json) {
    const Members members(json);
    NodeFigures node;
    node.student = members.small("student");
    node.device = members.text("device");
    node.radio = members.text("radio");
    node.message = parseMessage(members.text("message"));
    node.messageBytes = members.count("message_bytes");
    node.frames = members.count("frames");
    node.expectedBytes = members.figure("expected_bytes");
    node.failure = members.share("failure");
    node.latencyMs = members.figureOrNull("latency_ms");
    node.energyMillijoules = members.figureOrNull("energy_mj");
    return node;
}

}  // namespace

Json toJson(const Simulation& simulation) {
    Json nodes = Json::array();
    for (const NodeFigures& node : simulation.nodes)
        nodes.push_back(toJson(node));
    return {{"bytes_per_image", simulation.bytesPerImage},
            {"expected_bytes_per_image", simulation.expectedBytesPerImage},
            {"input", name(simulation.input)},
            {"input_bytes", simulation.inputBytes},
            {"baseline_bytes_per_image", simulation.baselineBytesPerImage},
            {"baseline_broadcast_bytes_per_image", simulation.baselineBroadcastBytesPerImage},
            {"expected_baseline_bytes_per_image", simulation.expectedBaselineBytesPerImage},
            {"baseline", toJson(simulation.baseline)},
            {"teacher", simulation.teacher ? toJson(*simulation.teacher) : Json(nullptr)},
            {"latency_ms", orNull(simulation.latencyMs)},
            {"fusion_ms", orNull(simulation.fusionMs)},
            {"baseline_latency_ms", orNull(simulation.baselineLatencyMs)},
            {"energy_mj", orNull(simulation.energyMillijoules)},
            {"all_arrive", simulation.allArrive},
            {"expected_accuracy", orNull(simulation.expectedAccuracy)},
            {"nodes", nodes},
            {"notes", nonn::toJson(simulation.notes)}};
}

Simulation simulationFromJson(const std::filesystem::path& path, const Json& json) {
    return readFrom(path, json, [](const Json& object) {
        const Members members(object);
        Simulation simulation;
        simulation.input = parseInputPlace(members.text("input"));
        simulation.inputBytes = members.count("input_bytes");
        simulation.bytesPerImage = members.count("bytes_per_image");
        simulation.expectedBytesPerImage = members.figure("expected_bytes_per_image");
        simulation.baseline = splitFromJson(members.at("baseline"));
        if (!members.at("teacher").is_null())
            simulation.teacher = splitFromJson(members.at("teacher"));
        simulation.baselineBytesPerImage = members.count("baseline_bytes_per_image");
        simulation.baselineBroadcastBytesPerImage = members.count("baseline_broadcast_bytes_per_image");
        simulation.expectedBaselineBytesPerImage = members.figure("expected_baseline_bytes_per_image");
        simulation.latencyMs = members.figureOrNull("latency_ms");
        simulation.fusionMs = members.figureOrNull("fusion_ms");
        simulation.baselineLatencyMs = members.figureOrNull("baseline_latency_ms");
        simulation.energyMillijoules = members.figureOrNull("energy_mj");
        simulation.allArrive = members.share("all_arrive");
        simulation.expectedAccuracy = members.figureOrNull("expected_accuracy");
        for (const Json& node : members.at("nodes"))
            simulation.nodes.push_back(nodeFromJson(node));
        simulation.notes = textsFromJson(members.at("notes"));
        return simulation;
    });
}

}  // namespace nonn
