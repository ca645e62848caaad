// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_checks.h"

#include "base/error.h"
#include "model/script_passes.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace nonn {

namespace {

using torch::jit::Node;

std::int64_t noNumbers(const at::Tensor& tensor, bool infinitiesToo) {
    if (!tensor.defined() || !tensor.is_floating_point())
        return 0;
    return (infinitiesToo ? tensor.isfinite().logical_not() : tensor.isnan()).sum().item<std::int64_t>();
}

void checkNumbers(const std::string& name, const at::Tensor& tensor, bool infinitiesToo) {
    if (const std::int64_t count = noNumbers(tensor, infinitiesToo))
        throw badInput({}, Text::tr("%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training "
                                    "that failed: import weights saved before that",
                                    count, tensor.numel(), name));
}

bool isStatistic(const std::string& name) {
    return name.ends_with("running_mean") || name.ends_with("running_var");
}

bool isSet(const Node& node, const char* argument) {
    const auto value = constantArgument(node, argument);
    return value && value->isBool() && value->toBool();
}

/// Computes on what the other images of a batch are, or by chance.
bool isInTraining(const Node& node) {
    static constexpr std::array<std::string_view, 5> dropouts{"dropout", "feature dropout", "alpha dropout",
                                                              "feature alpha dropout", "native dropout"};
    const std::string name = operationName(node);
    if (name == "batch norm") {
        const auto tracked = constantArgument(node, "running_mean");
        return isSet(node, "training") && !(tracked && tracked->isNone());
    }
    if (std::find(dropouts.begin(), dropouts.end(), name) == dropouts.end())
        return false;
    const auto share = constantArgument(node, "p");
    return isSet(node, "train") && !(share && share->isDouble() && share->toDouble() == 0);
}

std::optional<c10::Device> otherDevice(const Node& node) {
    if (node.kind() != c10::prim::Constant || node.outputs().empty() || !node.output()->hasUses())
        return std::nullopt;
    const auto value = torch::jit::toIValue(node.output());
    if (!value || !value->isDevice() || value->toDevice().is_cpu())
        return std::nullopt;
    return value->toDevice();
}

}  // namespace

void checkWeights(const torch::jit::Module& module) {
    for (const auto& parameter : module.named_parameters())
        checkNumbers(parameter.name, parameter.value, true);
    for (const auto& buffer : module.named_buffers())
        checkNumbers(buffer.name, buffer.value, isStatistic(buffer.name));
}

void checkGraph(const torch::jit::Graph& graph) {
    for (const Node* const node : nodesOf(graph)) {
        if (const auto device = otherDevice(*node))
            throw badInput({}, Text::tr("has the device %1 written into its code. Save it anew in Python: "
                                        "model.to('cpu'), then trace or script it on images that are on the CPU, too",
                                        device->str()));
        if (isInTraining(*node))
            throw badInput({}, Text::tr("was saved in training mode: its %1 computes as in training, whatever it is "
                                        "told. In Python call model.eval() before torch.jit.trace, and give F.dropout "
                                        "its training=self.training; then save it anew",
                                        operationName(*node)));
        if (node->kind() == c10::prim::Constant)
            checkNumbers("a constant", constantTensor(*node->output()), false);
    }
}

}  // namespace nonn
