// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_outputs.h"

#include "base/error.h"
#include "model/script_passes.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <algorithm>

namespace nonn {

namespace {

using torch::jit::Graph;
using torch::jit::Value;

using Step = ModelOutput::Step;

struct Candidate {
    std::vector<Step> way;
    at::Tensor tensor;
};

void collect(const c10::IValue& value, std::vector<Step> way, std::vector<Candidate>& found) {
    const auto into = [&](const c10::IValue& part, const Step& step) {
        std::vector<Step> longer = way;
        longer.push_back(step);
        collect(part, std::move(longer), found);
    };
    if (value.isTensor() && value.toTensor().defined()) {
        found.push_back({std::move(way), value.toTensor()});
    } else if (value.isTuple()) {
        std::int64_t place = 0;
        for (const c10::IValue& part : value.toTupleRef().elements())
            into(part, place++);
    } else if (value.isList()) {
        std::int64_t place = 0;
        for (const c10::IValue& part : value.toListRef())
            into(part, place++);
    } else if (value.isGenericDict()) {
        for (const auto& entry : value.toGenericDict()) {
            if (entry.key().isString())
                into(entry.value(), entry.key().toStringRef());
            else if (entry.key().isInt())
                into(entry.value(), entry.key().toInt());
        }
    }
}

/// How many classes the tensor tells apart; 0 where it cannot be logits of this many images.
std::int64_t width(const at::Tensor& tensor, long images) {
    const bool fits = tensor.is_floating_point() && tensor.dim() >= 2 && tensor.size(0) == images;
    return fits && tensor.numel() == images * tensor.size(1) ? tensor.size(1) : 0;
}

std::string describe(const at::Tensor& tensor) {
    std::string text;
    for (const std::int64_t size : tensor.sizes())
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text;
}

std::string describe(const std::vector<Candidate>& candidates) {
    std::string seen;
    for (const Candidate& candidate : candidates)
        seen += (seen.empty() ? "" : ", ") + describe(candidate.tensor);
    return seen;
}

c10::IValue valueOf(const Step& step) {
    return std::visit([](const auto& value) { return c10::IValue(value); }, step);
}

bool sameKey(const Value& key, const Step& step) {
    const auto constant = torch::jit::toIValue(&key);
    return constant && *constant == valueOf(step);
}

/// The part of a tuple, list or dictionary that the step names.
Value* partOf(Graph& graph, Value* whole, const Step& step) {
    torch::jit::Node* const node = whole->node();
    if (node->kind() == c10::prim::TupleConstruct || node->kind() == c10::prim::ListConstruct)
        return node->input(static_cast<std::size_t>(std::get<std::int64_t>(step)));
    if (node->kind() == c10::prim::DictConstruct)
        for (std::size_t i = 0; i + 1 < node->inputs().size(); i += 2)
            if (sameKey(*node->input(i), step))
                return node->input(i + 1);
    Value* const at = graph.insertConstant(valueOf(step));
    if (const auto tuple = whole->type()->cast<c10::TupleType>()) {
        const c10::TypePtr type = tuple->elements().at(static_cast<std::size_t>(std::get<std::int64_t>(step)));
        return graph.insertNode(graph.createTupleIndex(whole, at, type))->output();
    }
    return graph.insert(c10::Symbol::fromQualString("aten::__getitem__"), {whole, at});
}

}  // namespace

LogitsOutputs findLogits(const c10::IValue& output, long images, int classes) {
    constexpr std::size_t most = 4;
    std::vector<Candidate> candidates;
    collect(output, {}, candidates);
    LogitsOutputs found;
    found.all = candidates.size();
    std::int64_t other = 0;
    for (Candidate& candidate : candidates) {
        const std::int64_t known = width(candidate.tensor, images);
        const bool more = classes != 0 ? found.fitting.size() < most : found.fitting.empty();
        if (more && known > 0 && (known == classes || classes == 0))
            found.fitting.push_back({std::move(candidate.way), known, candidate.tensor.dim() > 2});
        else if (other == 0)
            other = known;
    }
    if (!found.fitting.empty())
        return found;
    if (other > 0)
        throw badInput({}, Text::tr("knows %1 classes, the data set has %2", other, classes));
    if (candidates.empty())
        throw badInput({}, Text::tr("is no image classifier: of %1 images it makes no tensor", images));
    throw badInput(
        {}, Text::tr("is no image classifier: of %1 images it makes tensors of %2", images, describe(candidates)));
}

std::vector<Text> returnLogits(Graph& graph, const LogitsOutputs& outputs, std::size_t chosen) {
    const ModelOutput& part = outputs.fitting.at(chosen);
    std::vector<Text> notes;
    if (outputs.fitting.size() > 1)
        notes.push_back(
            Text::tr("Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken "
                     "for the logits.",
                     outputs.all, outputs.fitting.size(), part.classes, chosen + 1));
    else if (outputs.all > 1)
        notes.push_back(
            Text::tr("It has %1 outputs; the logits are the one of %2 values an image.", outputs.all, part.classes));
    graph.setInsertPoint(graph.return_node());
    Value* logits = graph.outputs()[0];
    for (const Step& step : part.way)
        logits = partOf(graph, logits, step);
    if (logits->node()->kind().toQualString() == std::string("aten::softmax") && isTensor(*logits->node()->input(0))) {
        logits = logits->node()->input(0);
        notes.push_back(Text::tr("It ends in a softmax; what goes into that is taken as the logits."));
    }
    if (part.shaped)
        logits =
            graph.insert(c10::Symbol::fromQualString("aten::flatten"), {logits, std::int64_t{1}, std::int64_t{-1}});
    graph.eraseOutput(0);
    graph.registerOutput(logits);
    torch::jit::EliminateDeadCode(graph.block());
    return notes;
}

}  // namespace nonn
