// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_passes.h"

#include "base/error.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/passes/constant_propagation.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/passes/lower_tuples.h>
#include <torch/csrc/jit/passes/peephole.h>
#include <torch/csrc/jit/passes/remove_exceptions.h>
#include <torch/csrc/jit/passes/remove_mutation.h>
#include <torch/csrc/jit/runtime/interpreter.h>

#include <algorithm>

namespace nonn {

namespace {

using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

/// Inputs beside the module and the images become constants.
void fixFurtherInputs(Graph& graph, const c10::FunctionSchema& schema) {
    for (std::size_t i = graph.inputs().size(); i-- > 2;) {
        const c10::Argument& argument = schema.arguments().at(i);
        Value* const input = graph.inputs()[i];
        if (input->hasUses() && !argument.default_value())
            throw badInput({}, Text::tr("asks for '%1' beside the images", argument.name()));
        if (input->hasUses()) {
            const torch::jit::WithInsertPoint atStart(*graph.nodes().begin());
            input->replaceAllUsesWith(graph.insertConstant(*argument.default_value()));
        }
        graph.eraseInput(i);
    }
}

}  // namespace

torch::jit::Module frozen(const torch::jit::Module& module) {
    if (!module.hasattr("training"))
        return module;
    try {
        return torch::jit::freeze_module(module);
    } catch (const c10::Error&) {
        return module;  // as where attributes are changed while it runs: its graph is followed all the same
    }
}

std::shared_ptr<Graph> simplifiedForward(const torch::jit::Module& module) {
    const torch::jit::Method forward = module.get_method("forward");
    std::shared_ptr<Graph> graph = forward.graph()->copy();
    torch::jit::Inline(*graph);
    if (graph->inputs().size() < 2)
        throw badInput({}, Text::tr("takes no images"));
    fixFurtherInputs(*graph, forward.function().getSchema());
    torch::jit::EliminateExceptions(graph);  // the checks of inputs, which are of one size here, between the operations
    for (int round = 0; round < 2; ++round) {
        torch::jit::ConstantPropagation(graph);
        torch::jit::LowerSimpleTuples(graph);
        torch::jit::PeepholeOptimize(graph);
        torch::jit::RemoveTensorMutation(graph);
    }
    torch::jit::EliminateDeadCode(graph);
    return graph;
}

std::vector<Node*> nodesOf(const Graph& graph) {
    std::vector<Node*> nodes;
    for (Node* const node : const_cast<Graph&>(graph).nodes())
        nodes.push_back(node);
    return nodes;
}

std::size_t placeOf(const Node* node) {
    const std::vector<Node*> nodes = nodesOf(*node->owningGraph());
    return static_cast<std::size_t>(std::find(nodes.begin(), nodes.end(), node) - nodes.begin());
}

bool isConvolution(const Node& node) {
    const std::string kind = node.kind().toQualString();
    if (kind != "aten::conv2d" && kind != "aten::_convolution" && kind != "aten::convolution" &&
        kind != "aten::_convolution_mode")
        return false;
    const at::Tensor weight = constantTensor(*node.input(1));
    return !weight.defined() || weight.dim() == 4;
}

std::string operationName(const Node& node) {
    if (isConvolution(node))
        return "convolution";
    std::string name = node.kind().toUnqualString();
    while (name.ends_with('_'))
        name.pop_back();
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

bool isTensor(const Value& value) {
    return value.type()->isSubtypeOf(*c10::TensorType::get());
}

bool isFixed(const Value& value) {
    return value.node()->kind() == c10::prim::Constant || value.node()->kind() == c10::prim::GetAttr;
}

at::Tensor constantTensor(const Value& value) {
    const auto constant = torch::jit::toIValue(&value);
    return constant && constant->isTensor() ? constant->toTensor() : at::Tensor();
}

Value* mainInput(const Node& node) {
    Value* found = nullptr;
    for (Value* const input : const_cast<Node&>(node).inputs()) {
        const bool list = input->type()->kind() == c10::TypeKind::ListType &&
                          input->type()->containedType(0)->isSubtypeOf(*c10::TensorType::get());
        if (list)
            return nullptr;
        if (!isTensor(*input) || isFixed(*input) || input == found)
            continue;
        if (found != nullptr)
            return nullptr;
        found = input;
    }
    return found;
}

std::vector<c10::IValue> runGraph(const std::shared_ptr<Graph>& graph, std::vector<c10::IValue> inputs) {
    const at::NoGradGuard noGradient;
    torch::jit::InterpreterState(torch::jit::Code(graph, "forward")).run(inputs);
    return inputs;
}

}  // namespace nonn
