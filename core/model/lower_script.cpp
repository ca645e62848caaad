// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lower_script.h"

#include "base/error.h"
#include "model/lower_network.h"
#include "model/script_content.h"
#include "model/script_evaluation.h"
#include "model/script_operators.h"
#include "model/script_passes.h"
#include "model/torch_failure.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/passes/inliner.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace nonn {

namespace {

using torch::jit::Block;
using torch::jit::Node;
using torch::jit::Value;

constexpr int mostCalls = 100'000;  // a hundred times those of a large network

bool isCalled(const Node& node, const char* kind) {
    return node.kind().toQualString() == std::string_view(kind);
}

/// What changes nothing that is computed.
bool isMark(const Node& node) {
    return isProfilersMark(node) || isCalled(node, "prim::Print") || isCalled(node, "aten::warn");
}

bool worksInPlace(const Node& node) {
    const std::string_view name = node.kind().toUnqualString();
    return name.ends_with('_') && !name.ends_with("__");
}

std::optional<OperationKind> layerKind(const std::string& type) {
    if (type == "convolution")
        return OperationKind::convolution;
    if (type == "batch norm")
        return OperationKind::batchNorm;
    if (type == "linear" || type == "addmm" || type == "matmul" || type == "mm")
        return OperationKind::linear;
    return std::nullopt;
}

}  // namespace

/// Goes through the program as it would run for one image.
class ScriptLowering {
public:
    explicit ScriptLowering(const ScriptNetwork& network)
        : m_network(network),
          m_names(network.description()),
          m_builder(network.description().name, imageName, network.description().image) {
        m_taken = {imageName, featuresName, logitsName};
    }

    LoweredNetwork run(const Normalisation& normalisation) {
        const at::NoGradGuard noGradient;
        const torch::jit::Module& module = m_network.m_content->module;
        std::shared_ptr<torch::jit::Graph> graph = module.get_method("nonn_answer").graph()->copy();
        torch::jit::Inline(*graph);
        simplify(graph);
        m_known[graph->inputs().at(0)] = {c10::IValue(module._ivalue())};
        m_known[graph->inputs().at(1)] = {ScriptFeature{addImage(normalisation)}};
        walk(*graph->block());
        const ScriptList* const outputs = known(graph->outputs().at(0)).list();
        if (outputs == nullptr || (*outputs)->size() != 2)
            throw badInput({}, Text::tr("answers something else than logits and features"));
        return finish((**outputs)[0], (**outputs)[1]);
    }

private:
    /// What a layer is called by in the description, in the order in which it is run.
    class LayerNames {
    public:
        explicit LayerNames(const TeacherDescription& description) : m_layers(description.layers) {}

        /// The operation's layer, if it is one; else its operator with a number.
        std::string next(const std::string& type) {
            const std::optional<OperationKind> kind = layerKind(type);
            if (kind && m_at < m_layers.size() && m_layers[m_at].kind == *kind) {
                m_last = m_layers[m_at++].name;
                return m_last;
            }
            std::string name = type;
            std::erase(name, ' ');
            return name + std::to_string(++m_numbers[name]);
        }

        /// Empty where there was none.
        const std::string& last() const { return m_last; }

    private:
        const std::vector<TeacherLayer>& m_layers;
        std::size_t m_at = 0;
        std::string m_last;
        std::map<std::string, int> m_numbers;
    };

    /// The model's own image; returns its operation.
    int addImage(const Normalisation& normalisation) {
        const int normalised = m_builder.affine(taken("normalisation"), 0,
                                                normalisingWeights(normalisation.mean, normalisation.deviation));
        const auto own = m_network.ownImage();
        return own ? m_builder.convolution(taken("own"), normalised, {}, 1, {own->factors, own->shift}) : normalised;
    }

    std::string taken(std::string name) {
        while (!m_taken.insert(name).second)
            name += '_';
        return name;
    }

    LoweredNetwork finish(const ScriptKnown& logits, const ScriptKnown& features) {
        const auto plain = [&](const ScriptKnown& known) {
            const ScriptFeature* const feature = known.feature();
            if (feature == nullptr || !feature->padding.none() || feature->parts > 1 ||
                feature->pixels != ScriptFeature::Pixels::map)
                throw badInput({}, Text::tr("answers something else than logits and features"));
            return feature->operation;
        };
        const int map = plain(features);
        const int answer = plain(logits);
        const int pooled = pooledAlready(map);
        const int means =
            pooled >= 0 ? pooled
                        : m_builder.flatten(featuresName, m_builder.globalAveragePool(taken("features.map"), map));
        return foldAffines(withoutUnread(std::move(m_builder).finish({{logitsName, answer}, {featuresName, means}})));
    }

    /// The vector of the map's means, where the model takes them itself; -1 where it does not.
    int pooledAlready(int map) const {
        for (int i = map + 1; i < m_builder.count(); ++i) {
            const LoweredOperation& operation = m_builder.at(i);
            if (operation.kind != LoweredKind::flatten)
                continue;
            const LoweredOperation& source = m_builder.at(operation.inputs[0]);
            if (source.kind == LoweredKind::globalAveragePool && source.inputs[0] == map)
                return i;
        }
        return -1;
    }

    const ScriptKnown& known(const Value* value) const {
        const auto found = m_known.find(value);
        if (found == m_known.end())
            throw badInput({}, Text::tr("its operator %1 (%2): %3", value->node()->kind().toQualString(), place(),
                                        Text::tr("is not known")));
        return found->second;
    }

    Text place() const {
        return m_names.last().empty() ? Text::tr("number %1, before the first layer", m_calls)
                                      : Text::tr("number %1, behind %2", m_calls, m_names.last());
    }

    [[noreturn]] void fail(const Node& node, const Text& reason) const {
        throw badInput({}, Text::tr("its operator %1 (%2): %3", node.kind().toQualString(), place(), reason));
    }

    void walk(const Block& block) {
        for (const Node* const node : const_cast<Block&>(block).nodes())
            add(*node);
    }

    void add(const Node& node) {
        if (isMark(node))
            return;
        if (++m_calls > mostCalls)
            fail(node, Text::tr("is one of more than %1 that are run", mostCalls));
        if (node.kind() == c10::prim::Constant)
            m_known[node.output()] = {torch::jit::toIValue(node.output()).value()};
        else if (isCalled(node, "prim::Uninitialized"))
            m_known[node.output()] = {c10::IValue()};
        else if (node.kind() == c10::prim::If)
            decide(node);
        else if (node.kind() == c10::prim::Loop)
            repeat(node);
        else if (node.kind() == c10::prim::GetAttr)
            m_known[node.output()] = {constant(node, 0).toObject()->getAttr(node.s(c10::attr::name))};
        else if (node.kind() == c10::prim::ListUnpack || node.kind() == c10::prim::TupleUnpack)
            unpack(node);
        else if (node.kind() == c10::aten::append)
            append(node);
        else
            call(node);
    }

    const c10::IValue& constant(const Node& node, std::size_t input) const {
        const c10::IValue* const value = known(node.inputs()[input]).constant();
        if (value == nullptr)
            fail(node, Text::tr("hangs on what the images are"));
        return *value;
    }

    void pass(c10::ArrayRef<const Value*> from, c10::ArrayRef<const Value*> to) {
        std::vector<ScriptKnown> values;
        for (const Value* const value : from)
            values.push_back(known(value));
        for (std::size_t i = 0; i < values.size(); ++i)
            m_known[to[i]] = values[i];
    }

    void decide(const Node& node) {
        const Block* const chosen = node.blocks()[constant(node, 0).toBool() ? 0 : 1];
        walk(*chosen);
        pass(chosen->outputs(), node.outputs());
    }

    void repeat(const Node& node) {
        const Block& body = *node.blocks()[0];
        const std::int64_t most = constant(node, 0).toInt();
        bool goesOn = constant(node, 1).toBool();
        pass(node.inputs().slice(2), body.inputs().slice(1));
        for (std::int64_t round = 0; goesOn && round < most; ++round) {
            m_known[body.inputs()[0]] = {c10::IValue(round)};
            walk(body);
            const c10::IValue* const condition = known(body.outputs()[0]).constant();
            if (condition == nullptr)
                fail(node, Text::tr("hangs on what the images are"));
            goesOn = condition->toBool();
            pass(body.outputs().slice(1), body.inputs().slice(1));
        }
        pass(body.inputs().slice(1), node.outputs());
    }

    std::vector<ScriptKnown> elements(const Node& node, const ScriptKnown& whole) const {
        if (whole.list() != nullptr)
            return **whole.list();
        std::vector<ScriptKnown> result;
        if (whole.constant() != nullptr && whole.constant()->isTuple())
            for (const c10::IValue& one : whole.constant()->toTupleRef().elements())
                result.push_back({one});
        else if (whole.constant() != nullptr && whole.constant()->isList())
            for (const c10::IValue& one : whole.constant()->toListRef())
                result.push_back({one});
        else
            fail(node, Text::tr("is not known"));
        return result;
    }

    void unpack(const Node& node) {
        const std::vector<ScriptKnown> values = elements(node, known(node.inputs()[0]));
        if (values.size() != node.outputs().size())
            fail(node, Text::tr("takes %1 values of %2", node.outputs().size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i)
            m_known[node.outputs()[i]] = values[i];
    }

    void append(const Node& node) {
        ScriptKnown& list = m_known[node.inputs()[0]];
        const ScriptKnown& value = known(node.inputs()[1]);
        if (list.constant() != nullptr && value.constant() != nullptr) {
            list.constant()->toList().push_back(*value.constant());
            m_known[node.output()] = list;
            return;
        }
        if (list.constant() != nullptr)  // of none that hang on the images, so far
            list = {std::make_shared<std::vector<ScriptKnown>>(elements(node, list))};
        (*list.list())->push_back(value);
        m_known[node.output()] = list;
    }

    void call(const Node& node) {
        std::vector<const ScriptKnown*> inputs;
        for (const Value* const input : node.inputs())
            inputs.push_back(&known(input));
        std::optional<ScriptKnown> made = moved(node, inputs);
        try {
            if (!made)
                made = evaluated(node, inputs, m_builder);
        } catch (const c10::Error& error) {
            fail(node, Text::tr("failed: %1", torchFailure(error)));
        }
        if (!made) {
            const ScriptReading reading(node, inputs, m_names.next(operationName(node)), m_taken, place());
            made = addScriptOperator(reading, m_builder);
        }
        if (worksInPlace(node))
            m_known[node.inputs()[0]] = *made;
        if (!node.outputs().empty())
            m_known[node.outputs()[0]] = *made;
    }

    /// Lists and tuples with tensors in them, and what is taken from these.
    static std::optional<ScriptKnown> moved(const Node& node, const std::vector<const ScriptKnown*>& inputs) {
        const bool constants =
            std::ranges::all_of(inputs, [](const ScriptKnown* input) { return input->constant() != nullptr; });
        const bool gathers = node.kind() == c10::prim::ListConstruct || node.kind() == c10::prim::TupleConstruct;
        if (gathers && !constants) {
            const auto list = std::make_shared<std::vector<ScriptKnown>>();
            for (const ScriptKnown* const input : inputs)
                list->push_back(*input);
            return ScriptKnown{list};
        }
        if (isCalled(node, "prim::unchecked_cast") || isCalled(node, "aten::list"))
            return *inputs.front();
        const bool takes = isCalled(node, "aten::__getitem__") || node.kind() == c10::prim::TupleIndex;
        if (!takes || inputs.front()->list() == nullptr || inputs[1]->constant() == nullptr)
            return std::nullopt;
        const std::vector<ScriptKnown>& list = **inputs.front()->list();
        const auto size = static_cast<std::int64_t>(list.size());
        const std::int64_t place = inputs[1]->constant()->toInt();
        if (place < -size || place >= size)
            return std::nullopt;
        return list[static_cast<std::size_t>(place < 0 ? place + size : place)];
    }

    const ScriptNetwork& m_network;
    LayerNames m_names;
    LoweredBuilder m_builder;
    ScriptNames m_taken;
    std::unordered_map<const Value*, ScriptKnown> m_known;
    int m_calls = 0;
};

LoweredNetwork lowerScript(const ScriptNetwork& network, const Normalisation& normalisation) {
    return ScriptLowering(network).run(normalisation);
}

}  // namespace nonn
