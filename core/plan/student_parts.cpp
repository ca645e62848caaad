// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/student_parts.h"

#include "base/json.h"
#include "model/counts.h"
#include "plan/candidates.h"
#include "plan/student_costs.h"

namespace nonn {

namespace {

/// The largest candidate of its family and depth with at most half the parameters; empty where there is none.
std::string halfAsLarge(const PlannedStudent& student, Shape image, int classes) {
    const std::string kind = student.architecture.substr(0, student.architecture.rfind('-') + 1);
    StudentCosts costs(image, classes);
    std::string largest;
    std::int64_t most = 0;
    for (const char* const family : {"wrn", "vgg", "mobilenetv2", "mobilenet_v2"})
        for (const Ladder& ladder : ladders(family))
            for (const Ladder::Rung& rung : ladder.rungs) {
                if (kind.empty() || !rung.name.starts_with(kind))
                    continue;
                const std::int64_t parameters =
                    costs.cost(rung.name, student.filters, student.message, student.budget.precision).parameters;
                if (parameters > student.parameters / 2)
                    break;
                if (parameters > most) {
                    most = parameters;
                    largest = rung.name;
                }
            }
    return largest;
}

Json shapeJson(const Shape& shape) {
    return {shape.channels, shape.height, shape.width};
}

}  // namespace

std::int64_t RamUse::bytes() const {
    std::int64_t bytes = inputBytes + scratchBytes;
    for (const RamTensor& tensor : tensors)
        bytes += tensor.bytes;
    return bytes;
}

std::vector<StudentLayer> layersOf(const PlannedStudent& student, Shape image, int classes) {
    const Architecture network =
        buildStudent(student.architecture, image, student.filters, classes, student.message).deployed;
    const std::vector<std::int64_t> weights = deployedBytesByOperation(network, student.budget.precision);
    const std::vector<std::int64_t> live = liveBytesByOperation(network, student.budget.precision);
    std::vector<StudentLayer> layers;
    for (std::size_t i = 0; i < network.operations.size(); ++i)
        layers.push_back({describeOperation(network, static_cast<int>(i)), network.operations[i].output, weights[i],
                          countMacs(network, network.operations[i]), live[i]});
    return layers;
}

RamUse ramUse(const PlannedStudent& student, Shape image, int classes) {
    const Precision precision = student.budget.precision;
    const auto build = [&](const std::string& architecture, Shape seen) {
        return buildStudent(architecture, seen, student.filters, classes, student.message).deployed;
    };
    const Architecture network = build(student.architecture, image);
    const PeakActivation peak = peakActivation(network, precision);
    RamUse use;
    use.operation = describeOperation(network, peak.operation);
    for (const LiveTensor& tensor : peak.live) {
        if (tensor.operation == 0)
            use.inputBytes = tensor.bytes;
        else
            use.tensors.push_back(
                {describeOperation(network, tensor.operation), network.at(tensor.operation).output, tensor.bytes});
    }
    const auto consider = [&](const Text& what, const Architecture& other, Precision used) {
        if (const std::int64_t bytes = peakActivation(other, used).bytes; bytes < peak.bytes)
            use.changes.push_back({what, bytes});
    };
    if (precision == Precision::fp32)
        consider(Text::tr("at %1", name(Precision::fp16)), network, Precision::fp16);
    if (precision != Precision::int8)
        consider(Text::tr("at %1", name(Precision::int8)), network, Precision::int8);
    const Shape half{image.channels, (image.height + 1) / 2, (image.width + 1) / 2};
    consider(Text::tr("with images of %1 x %2", half.height, half.width), build(student.architecture, half), precision);
    if (const std::string smaller = halfAsLarge(student, image, classes); !smaller.empty())
        consider(Text::tr("as %1", smaller), build(smaller, image), precision);
    return use;
}

Json toJson(const RamUse& use) {
    Json tensors = Json::array();
    for (const RamTensor& tensor : use.tensors)
        tensors.push_back(
            {{"operation", tensor.operation}, {"shape", shapeJson(tensor.shape)}, {"bytes", tensor.bytes}});
    Json lower = Json::array();
    for (const RamChange& change : use.changes)
        lower.push_back({{"change", change.what.english()}, {"bytes", change.bytes}});
    return {{"operation", use.operation},
            {"input_bytes", use.inputBytes},
            {"tensors", tensors},
            {"scratch_bytes", use.scratchBytes},
            {"lower", lower}};
}

Json toJson(const std::vector<StudentLayer>& layers) {
    Json json = Json::array();
    for (const StudentLayer& layer : layers)
        json.push_back({{"operation", layer.operation},
                        {"output", shapeJson(layer.output)},
                        {"weight_bytes", layer.weightBytes},
                        {"macs", layer.macs},
                        {"live_bytes", layer.liveBytes}});
    return json;
}

}  // namespace nonn
