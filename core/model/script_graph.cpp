// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_graph.h"

#include "base/error.h"
#include "model/script_checks.h"
#include "model/script_passes.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <algorithm>
#include <array>
#include <set>

namespace nonn {

namespace {

using torch::jit::Graph;
using torch::jit::Module;
using torch::jit::Node;
using torch::jit::Value;

template <typename Names>
bool isOneOf(const Node& node, const Names& names) {
    return std::find(names.begin(), names.end(), operationName(node)) != names.end();
}

bool isActivation(const Node& node) {
    static constexpr std::array<std::string_view, 13> names{"batch norm", "relu",       "relu6", "hardtanh", "silu",
                                                            "hardswish",  "leaky relu", "gelu",  "elu",      "clamp",
                                                            "prelu",      "mish",       "celu"};
    return isOneOf(node, names);
}

bool hasWeights(const Node& node) {
    static constexpr std::array<std::string_view, 6> names{"linear", "addmm", "matmul", "mm", "bmm", "batch norm"};
    return isConvolution(node) || isOneOf(node, names);
}

bool isPooling(const Node& node) {
    const std::string name = operationName(node);
    return name.find("pool") != std::string::npos || name == "mean" || name == "amax" || name == "max" || name == "sum";
}

void collectConvolutions(const torch::jit::Block& block, std::vector<Node*>& found) {
    for (Node* const node : const_cast<torch::jit::Block&>(block).nodes()) {
        if (isConvolution(*node))
            found.push_back(node);
        for (const torch::jit::Block* const inner : node->blocks())
            collectConvolutions(*inner, found);
    }
}

bool isTopLevel(const Node& node) {
    return node.owningBlock() == node.owningGraph()->block();
}

/// From the logits back towards the image, as far as an operation computes on one tensor only.
std::vector<Value*> wayBack(const Graph& graph) {
    std::vector<Value*> way;
    auto* value = const_cast<Value*>(graph.outputs()[0]);
    while (value != nullptr && isTensor(*value)) {
        way.push_back(value);
        const bool image = value->node()->kind() == c10::prim::Param;
        value = image || !value->node()->blocks().empty() ? nullptr : mainInput(*value->node());
    }
    return way;
}

using Sizes = std::vector<std::int64_t>;

/// Of the tensors on the way back, in one run.
std::vector<Sizes> sizesOf(const Module& module, const Graph& graph, const at::Tensor& images) {
    const auto copy = const_cast<Graph&>(graph).copy();
    for (Value* const value : wayBack(*copy))
        copy->registerOutput(value);
    copy->eraseOutput(0);
    std::vector<Sizes> sizes;
    for (const c10::IValue& output : runGraph(copy, {module._ivalue(), images}))
        sizes.push_back(output.toTensor().sizes().vec());
    return sizes;
}

bool isMap(const Sizes& sizes) {
    return sizes.size() == 4;
}

bool isWide(const Sizes& sizes) {
    return isMap(sizes) && sizes[2] * sizes[3] > 1;
}

/// The place on the way of the last map before global pooling or flattening; its length where there is none.
std::size_t lastMap(const std::vector<Value*>& way, const std::vector<Sizes>& sizes) {
    const auto known = [&](std::size_t i) { return i < way.size() && isMap(sizes[i]); };
    const auto onlyShaped = [&](std::size_t i) {  // as logits in the shape of a map
        return !isWide(sizes[i]) && !known(i + 1) && i + 1 < way.size();
    };
    std::size_t first = 0;
    while (first < way.size() && (!isMap(sizes[first]) || onlyShaped(first)))
        ++first;
    if (!known(first))
        return way.size();
    if (isWide(sizes[first])) {
        const bool resized = operationName(*way[first]->node()) == "adaptive avg pool2d";
        return resized && known(first + 1) ? first + 1 : first;
    }
    for (std::size_t i = first; known(i + 1); ++i) {
        if (isPooling(*way[i]->node()))
            return i + 1;
        if (isWide(sizes[i + 1]))
            break;
    }
    return first;
}

FeaturePlace placeOn(const std::vector<Value*>& way, std::size_t at) {
    return {placeOf(way[at]->node()),
            way[at]->offset(),
            placeOf(way[at - 1]->node()),
            operationName(*way[at]->node()),
            false,
            {}};
}

/// Where no layer has weights between the map and the logits, the input of the convolution that makes them.
FeaturePlace beforeLogits(const std::vector<Value*>& way, std::size_t at) {
    std::size_t convolution = at;
    while (convolution < way.size() && !isConvolution(*way[convolution]->node()))
        ++convolution;
    if (convolution + 1 >= way.size() || way[convolution + 1]->node()->kind() == c10::prim::Param)
        return placeOn(way, at);
    std::size_t input = convolution + 1;
    while (input + 1 < way.size() && operationName(*way[input]->node()) == "dropout")
        ++input;
    FeaturePlace place = placeOn(way, input);
    place.notes.push_back(
        Text::tr("Its pooling yields the logits themselves: students imitate the input of the last convolution."));
    return place;
}

/// The operation's tensor read by nothing but one other operation, or null.
Node* onlyReader(const Value& value) {
    Node* reader = nullptr;
    for (const torch::jit::Use& use : value.uses()) {
        const bool tensors = std::any_of(use.user->outputs().begin(), use.user->outputs().end(),
                                         [](const Value* output) { return isTensor(*output); });
        if (!tensors && use.user->kind() != c10::prim::Return && use.user->blocks().empty())
            continue;  // asks for its size
        if (reader != nullptr && reader != use.user)
            return nullptr;
        reader = use.user;
    }
    return reader;
}

/// The graph with the place's map read into `tap` before whatever comes after it.
struct Tapped {
    Tapped(const Graph& graph, const FeaturePlace& place) : copy(const_cast<Graph&>(graph).copy()) {
        const std::vector<Node*> nodes = nodesOf(*copy);
        features = nodes.at(place.node)->output(place.output);
        copy->setInsertPoint(place.before < nodes.size() ? nodes[place.before] : copy->return_node());
    }

    Value* insert(const char* operation, std::initializer_list<torch::jit::NamedValue> inputs) {
        return copy->insert(c10::Symbol::fromQualString(operation), inputs);
    }

    void returnPair(Value* second) {
        copy->setInsertPoint(copy->return_node());
        Value* const logits = copy->outputs()[0];
        Value* const pair = copy->insertNode(copy->createTuple({logits, second}))->output();
        copy->eraseOutput(0);
        copy->registerOutput(pair);
    }

    std::shared_ptr<Graph> copy;
    Value* features = nullptr;
};

std::shared_ptr<Graph> answerGraph(const Graph& graph, const FeaturePlace& place) {
    Tapped tapped(graph, place);
    tapped.returnPair(tapped.insert("aten::clone", {tapped.features}));
    return tapped.copy;
}

std::shared_ptr<Graph> maskedGraph(const Graph& graph, const FeaturePlace& place) {
    Tapped tapped(graph, place);
    Value* const masked = tapped.insert("aten::mul", {tapped.features, tapped.copy->addInput("mask")});
    tapped.features->replaceAllUsesAfterNodeWith(masked->node(), masked);
    tapped.returnPair(masked);
    return tapped.copy;
}

/// Null where the logits hang on more than the features.
std::shared_ptr<Graph> headGraph(const Graph& graph, const FeaturePlace& place) {
    Tapped tapped(graph, place);
    Value* const mark = tapped.insert("aten::clone", {tapped.features});
    Value* const given = tapped.copy->addInput("features");
    tapped.features->replaceAllUsesAfterNodeWith(mark->node(), given);
    torch::jit::EliminateDeadCode(tapped.copy);
    if (tapped.copy->inputs()[1]->hasUses() || !given->hasUses())
        return nullptr;
    tapped.copy->eraseInput(1);
    return tapped.copy;
}

void addMethod(Module& module, const std::string& name, const std::shared_ptr<Graph>& graph) {
    const auto& type = module.type();
    if (type->findMethod(name) != nullptr)
        type->unsafeRemoveMethod(name);
    const std::string whole = type->name().value().qualifiedName() + "." + name;
    graph->inputs()[0]->setType(type);
    type->addMethod(module._ivalue()->compilation_unit()->create_function(c10::QualifiedName(whole), graph));
}

}  // namespace

ScriptGraph::ScriptGraph(const Module& module) : m_module(frozen(module)), m_graph(simplifiedForward(m_module)) {
    checkGraph(*m_graph);
    nameWeights(module);
    countParameters(module);
}

std::vector<Node*> ScriptGraph::convolutions() const {
    std::vector<Node*> found;
    collectConvolutions(*m_graph->block(), found);
    return found;
}

void ScriptGraph::nameWeights(const Module& module) {
    for (const auto& parameter : module.named_parameters()) {
        const std::string& name = parameter.name;
        m_names.emplace(parameter.value.data_ptr(), name.substr(0, name.rfind('.')));
    }
    int number = 0;
    for (const Node* const convolution : convolutions()) {
        ++number;
        if (const at::Tensor weight = constantTensor(*convolution->input(1)); weight.defined())
            m_names.emplace(weight.data_ptr(), "convolution" + std::to_string(number));
    }
}

void ScriptGraph::countParameters(const Module& module) {
    std::set<const void*> counted;
    const auto count = [&](const at::Tensor& tensor) {
        if (tensor.defined() && counted.insert(tensor.data_ptr()).second)
            m_parameters += tensor.numel();
    };
    for (const at::Tensor& parameter : module.parameters())
        count(parameter);
    if (m_parameters > 0)
        return;
    for (const Node* const node : nodesOf(*m_graph))  // frozen before it was saved: weights are constants
        if (hasWeights(*node))
            for (std::size_t i = 0; i < std::min<std::size_t>(3, node->inputs().size()); ++i)
                count(constantTensor(*node->input(i)));
}

int ScriptGraph::channels() const {
    for (const Node* const convolution : convolutions()) {
        const at::Tensor weight = constantTensor(*convolution->input(1));
        if (!weight.defined())
            continue;
        const bool traced = convolution->inputs().size() > 8;
        const auto groups = torch::jit::toIValue(convolution->input(traced ? 8 : 6));
        return static_cast<int>(weight.size(1) * (groups && groups->isInt() ? groups->toInt() : 1));
    }
    return 0;
}

c10::IValue ScriptGraph::output(const at::Tensor& images) const {
    return runGraph(m_graph, {m_module._ivalue(), images.clone()}).front();
}

std::vector<Text> ScriptGraph::takeLogits(const LogitsOutputs& outputs, std::size_t chosen) {
    return returnLogits(*m_graph, outputs, chosen);
}

FeaturePlace ScriptGraph::proposeFeatures(const at::Tensor& images) const {
    const std::vector<Value*> way = wayBack(*m_graph);
    const std::size_t at = lastMap(way, sizesOf(m_module, *m_graph, images));
    if (at > 0 && at < way.size() && way[at]->node()->kind() != c10::prim::Param) {
        const bool weighted = std::any_of(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(at),
                                          [](const Value* value) { return hasWeights(*value->node()); });
        return weighted ? placeOn(way, at) : beforeLogits(way, at);
    }
    std::vector<Node*> reachable = convolutions();
    std::erase_if(reachable, [](const Node* node) { return !isTopLevel(*node); });
    if (reachable.empty())
        throw badInput({}, Text::tr("has no convolution whose filters could be imitated"));
    FeaturePlace place = placeAfter(reachable.back());
    place.guessed = true;
    place.notes.push_back(Text::tr(
        "The way from its logits back to one feature map could not be followed: the last convolution was taken."));
    return place;
}

FeaturePlace ScriptGraph::placeAfter(Node* convolution) const {
    Value* value = convolution->output();
    for (Node* reader = onlyReader(*value); reader != nullptr && isActivation(*reader) && isTopLevel(*reader);
         reader = onlyReader(*value))
        value = reader->output();
    return {placeOf(value->node()),        value->offset(), placeOf(value->node()) + 1,
            operationName(*value->node()), false,           {}};
}

FeaturePlace ScriptGraph::featuresAfter(const std::string& convolution) const {
    std::string known;
    for (Node* const node : convolutions()) {
        const at::Tensor weight = constantTensor(*node->input(1));
        if (!isTopLevel(*node) || !weight.defined())
            continue;
        const std::string& name = m_names.at(weight.data_ptr());
        if (name == convolution)
            return placeAfter(node);
        known += (known.empty() ? "" : ", ") + name;
    }
    throw badInput({}, Text::tr("has no convolution '%1' to take features from; it has %2", convolution, known));
}

Module ScriptGraph::answering(const FeaturePlace& place) const {
    Module module = m_module;
    addMethod(module, "nonn_answer", answerGraph(*m_graph, place));
    addMethod(module, "nonn_masked", maskedGraph(*m_graph, place));
    if (const auto head = headGraph(*m_graph, place))
        addMethod(module, "nonn_head", head);
    return module;
}

}  // namespace nonn
