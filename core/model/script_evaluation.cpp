// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_evaluation.h"

#include "model/script_passes.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/runtime/operator.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace nonn {

namespace {

using torch::jit::Node;
using torch::jit::Stack;

/// Of constants alone. Others, as aten::zeros, may take as much memory as the number of images that is not known.
bool makesTensorsOfNoSizeOfItsOwn(const Node& node) {
    static constexpr std::array<std::string_view, 32> names{
        "add",   "sub",       "mul",       "div",    "rsub",        "neg",          "reciprocal",
        "sqrt",  "rsqrt",     "pow",       "t",      "view",        "reshape",      "flatten",
        "clone", "transpose", "slice",     "select", "detach",      "permute",      "tensor",
        "exp",   "squeeze",   "unsqueeze", "to",     "numtotensor", "floor divide", "contiguous",
        "alias", "cat",       "stack",     "abs"};
    std::string name = operationName(node);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool holdsTensors(const c10::Type& type) {
    return type.isSubtypeOf(*c10::TensorType::get()) ||
           std::ranges::any_of(type.containedTypes(),
                               [](const c10::TypePtr& contained) { return holdsTensors(*contained); });
}

bool onlyGathers(const Node& node) {
    return node.kind() == c10::prim::ListConstruct || node.kind() == c10::prim::TupleConstruct;
}

c10::IValue gathered(const Node& node, Stack values) {
    if (node.kind() == c10::prim::TupleConstruct)
        return c10::ivalue::Tuple::create(std::move(values));
    c10::impl::GenericList list(node.output()->type()->containedType(0));
    for (const c10::IValue& value : values)
        list.push_back(value);
    return list;
}

bool mayBeRun(const Node& node) {
    return node.outputs().size() == 1 &&
           (!holdsTensors(*node.output()->type()) || onlyGathers(node) || makesTensorsOfNoSizeOfItsOwn(node));
}

std::optional<ScriptKnown> saidOf(const Node& node, const ScriptFeature& feature, const LoweredBuilder& builder,
                                  const std::vector<const ScriptKnown*>& inputs) {
    const std::string kind = node.kind().toQualString();
    const std::vector<std::int64_t> sizes = sizesOf(feature, builder);
    const auto rank = static_cast<std::int64_t>(sizes.size());
    if (kind == "aten::dim")
        return ScriptKnown{c10::IValue(rank)};
    if (kind == "aten::size" && inputs.size() == 1)
        return ScriptKnown{c10::IValue(sizes)};
    if (kind == "aten::size" && inputs[1]->constant() != nullptr && inputs[1]->constant()->isInt()) {
        const std::int64_t dim = inputs[1]->constant()->toInt();
        if (dim < -rank || dim >= rank)
            return std::nullopt;
        return ScriptKnown{c10::IValue(sizes[static_cast<std::size_t>(dim < 0 ? dim + rank : dim)])};
    }
    if (kind == "prim::dtype")
        return ScriptKnown{c10::IValue(static_cast<std::int64_t>(at::kFloat))};
    if (kind == "prim::device")
        return ScriptKnown{c10::IValue(c10::Device(c10::kCPU))};
    if (kind == "aten::is_floating_point" || kind == "aten::__isnot__")
        return ScriptKnown{c10::IValue(true)};
    if (kind == "prim::is_cuda" || kind == "prim::requires_grad" || kind == "aten::__is__" ||
        kind == "aten::is_complex")
        return ScriptKnown{c10::IValue(false)};
    return std::nullopt;
}

}  // namespace

std::optional<ScriptKnown> evaluated(const Node& node, const std::vector<const ScriptKnown*>& inputs,
                                     const LoweredBuilder& builder) {
    if (inputs.size() > 0 && inputs.front()->feature() != nullptr)
        return saidOf(node, *inputs.front()->feature(), builder, inputs);
    if (inputs.size() > 0 && inputs.front()->list() != nullptr && node.kind() == c10::aten::len)
        return ScriptKnown{c10::IValue(static_cast<std::int64_t>((*inputs.front()->list())->size()))};
    const bool constant =
        std::ranges::all_of(inputs, [](const ScriptKnown* input) { return input->constant() != nullptr; });
    if (!constant || !mayBeRun(node))
        return std::nullopt;
    Stack stack;
    for (const ScriptKnown* const input : inputs)
        stack.push_back(*input->constant());
    if (onlyGathers(node))
        return ScriptKnown{gathered(node, std::move(stack))};
    node.getOperation()(stack);
    return ScriptKnown{stack.back()};
}

}  // namespace nonn
