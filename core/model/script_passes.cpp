// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_passes.h"

#include "base/error.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
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
#include <array>

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

bool isOtherPrecision(at::ScalarType type) {
    return type == at::kDouble || type == at::kHalf || type == at::kBFloat16;
}

/// What only tells a profiler where it is.
void removeMarks(torch::jit::Block& block) {
    for (auto node = block.nodes().end(); node != block.nodes().begin();) {
        --node;
        for (torch::jit::Block* const inner : node->blocks())
            removeMarks(*inner);
        if (isProfilersMark(**node) && std::none_of(node->outputs().begin(), node->outputs().end(),
                                                    [](const Value* output) { return output->hasUses(); }))
            node.destroyCurrent();
    }
}

void replaceConstant(Node& node, std::size_t input, const c10::IValue& value) {
    const torch::jit::WithInsertPoint before(&node);
    node.replaceInput(input, node.owningGraph()->insertConstant(value));
}

/// Constants and conversions of other precision become those of fp32.
void computeInFloat(torch::jit::Block& block) {
    for (Node* const node : block.nodes()) {
        for (torch::jit::Block* const inner : node->blocks())
            computeInFloat(*inner);
        for (std::size_t i = 0; i < node->inputs().size(); ++i)
            if (const at::Tensor constant = constantTensor(*node->input(i));
                constant.defined() && isOtherPrecision(constant.scalar_type()))
                replaceConstant(*node, i, constant.to(at::kFloat));
        const auto type = constantArgument(*node, "dtype");
        if (type && type->isInt() && isOtherPrecision(static_cast<at::ScalarType>(type->toInt())))
            replaceConstant(*node, static_cast<std::size_t>(*node->schema().argumentIndexWithName("dtype")),
                            static_cast<std::int64_t>(at::kFloat));
    }
}

}  // namespace

bool isProfilersMark(const Node& node) {
    static constexpr std::array<std::string_view, 3> marks{
        "profiler::_record_function_enter", "profiler::_record_function_enter_new", "profiler::_record_function_exit"};
    return std::find(marks.begin(), marks.end(), node.kind().toQualString()) != marks.end();
}

torch::jit::Module unwrapped(const torch::jit::Module& module) {
    const std::string name = module.type()->name().value().name();
    const bool wraps = name == "DataParallel" || name == "DistributedDataParallel";
    if (!wraps || !module.hasattr("module") || !module.attr("module").isModule())
        return module;
    const torch::jit::Module inner = module.attr("module").toModule();
    return inner.find_method("forward") ? unwrapped(inner) : module;
}

void widenWeights(torch::jit::Module& module) {
    const auto widen = [](at::Tensor tensor) {
        if (isOtherPrecision(tensor.scalar_type()))
            tensor.set_data(tensor.to(at::kFloat));
    };
    for (const at::Tensor& parameter : module.parameters())
        widen(parameter);
    for (const at::Tensor& buffer : module.buffers())
        widen(buffer);
}

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
    removeMarks(*graph->block());
    computeInFloat(*graph->block());
    torch::jit::EliminateExceptions(graph);  // the checks of inputs, which are of one size here, between the operations
    simplify(graph);
    return graph;
}

void simplify(std::shared_ptr<Graph>& graph) {
    for (int round = 0; round < 2; ++round) {
        torch::jit::ConstantPropagation(graph);
        torch::jit::LowerSimpleTuples(graph);
        torch::jit::PeepholeOptimize(graph);
        torch::jit::RemoveTensorMutation(graph);
    }
    torch::jit::EliminateDeadCode(graph);
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

c10::optional<c10::IValue> constantArgument(const Node& node, const std::string& name) {
    const c10::FunctionSchema* const schema = node.maybeSchema();
    const auto place = schema != nullptr ? schema->argumentIndexWithName(name) : c10::nullopt;
    return place ? torch::jit::toIValue(node.input(static_cast<std::size_t>(*place))) : c10::nullopt;
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
