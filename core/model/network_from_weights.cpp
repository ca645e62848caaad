// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network_from_weights.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "data/data_note.h"
#include "model/foreign_file.h"
#include "model/weights_fit.h"
#include "model/zoo.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/isfinite.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace nonn {

namespace {

constexpr std::size_t mostNamed = 4;

/// The names that a name may stand for: CIFAR's ResNets have shortcuts without weights, or with.
std::vector<std::string> variantsOf(const std::string& name) {
    static const std::set<std::string, std::less<>> small{"resnet20", "resnet32", "resnet44", "resnet56", "resnet110"};
    return small.contains(name) ? std::vector<std::string>{name, name + "-b"} : std::vector<std::string>{name};
}

/// How many classes the state dict's network may have: the rows of matrices with as many columns as its last layer
/// has inputs, the last first.
std::vector<int> classCounts(const Architecture& any, const NamedState& state) {
    constexpr std::int64_t mostClasses = 1'000'000;
    const int inputs = any.at(any.at(any.logits).inputs[0]).output.channels;
    std::vector<int> counts;
    const auto look = [&](const at::Tensor& tensor) {
        if (tensor.dim() != 2 || tensor.size(1) != inputs || tensor.size(0) < 1 || tensor.size(0) > mostClasses)
            return;
        const auto rows = static_cast<int>(tensor.size(0));
        std::erase(counts, rows);
        counts.insert(counts.begin(), rows);
    };
    for (const std::string& name : state.order)
        look(state.tensors.at(name));
    if (state.order.empty())
        for (const auto& [name, tensor] : state.tensors)
            look(tensor);
    constexpr std::size_t mostCounts = 8;
    counts.resize(std::min(counts.size(), mostCounts));
    return counts;
}

struct Found {
    Architecture architecture;
    WeightsFit fit;
};

std::optional<Found> findIn(const std::string& name, Shape image, const NamedState& state) {
    for (const std::string& variant : variantsOf(name))
        for (const int classes : classCounts(makeClassifier(variant, image, 1), state)) {
            Architecture architecture = makeClassifier(variant, image, classes);
            if (auto fit = fitWeights(architecture, state))
                return Found{std::move(architecture), std::move(*fit)};
        }
    return std::nullopt;
}

std::vector<std::string> quoted(std::vector<std::string> names) {
    for (std::string& name : names)
        name = inQuotes(name);
    return names;
}

std::string keyText(const NamedState& state) {
    return state.key.empty() ? "the file itself" : "'" + state.key + "'";
}

std::vector<Text> notesOn(const Found& found, const NamedState& state) {
    std::vector<Text> notes;
    if (!state.key.empty())
        notes.push_back(Text::tr("The weights are those under %1.", keyText(state)));
    if (!found.fit.prefix.empty())
        notes.push_back(Text::tr("Their names begin with %1.", inQuotes(found.fit.prefix)));
    if (!found.fit.otherPrefixes.empty())
        notes.push_back(Text::tr("Not taken, though they fit as well: those that begin with %1.",
                                 namesText(quoted(found.fit.otherPrefixes), mostNamed)));
    if (found.fit.byShape)
        notes.push_back(
            Text::tr("The layers have other names: they were matched by shape, in their order. Look at the accuracy."));
    if (!found.fit.leftOut.empty())
        notes.push_back(Text::tr("Left out, as no layer has them: %1.", namesText(found.fit.leftOut, mostNamed)));
    return notes;
}

Network load(const Found& found, const NamedState& state) {
    StateDict chosen;
    for (const auto& [name, source] : found.fit.source) {
        const at::Tensor& tensor = state.tensors.at(source);
        if (!tensor.is_floating_point())
            throw badInput(
                {}, Text::tr("%1 holds whole numbers, as quantised weights do: those in full are needed", source));
        chosen[name] = tensor;
    }
    Network network(found.architecture, Generator(0));
    network.load(chosen);
    checkWeights(network);
    return network;
}

/// The keys of dictionaries with several tensors, with how many.
Text keysOf(const std::vector<NamedState>& states) {
    std::vector<std::string> keys;
    for (const NamedState& state : states)
        if (state.tensors.size() > 1)
            keys.push_back(keyText(state) + " (tensors: " + std::to_string(state.tensors.size()) + ")");
    return namesText(keys, mostNamed);
}

Error misfit(const std::string& name, Shape image, const std::vector<NamedState>& states) {
    const Architecture any = makeClassifier(name, image, 1);
    const NamedState& state = states.front();
    const std::vector<int> counts = classCounts(any, state);
    const Network network(makeClassifier(name, image, counts.empty() ? 1 : counts.front()), Generator(0));
    const Text difference = network.compare(closestNames(network.architecture(), state)).text();
    const Text where = state.key.empty() && states.size() == 1
                           ? Text()
                           : Text::tr("; dictionaries of tensors in the file: %1", keysOf(states));
    return badInput({}, Text::tr("the weights do not fit %1: %2%3. Where they are another network's, %4", name,
                                 difference.empty() ? Text::tr("its layers are not all there once") : difference, where,
                                 scriptRecipe(image)));
}

}  // namespace

NetworkOfWeights networkFromWeights(const std::string& architecture, Shape image,
                                    const std::vector<NamedState>& states) {
    std::optional<NetworkOfWeights> result;
    std::vector<std::string> others;
    for (const NamedState& state : states) {
        const auto found = findIn(architecture, image, state);
        if (!found)
            continue;
        if (result)
            others.push_back(keyText(state));
        else
            result = NetworkOfWeights{load(*found, state), notesOn(*found, state)};
    }
    if (!result)
        throw misfit(architecture, image, states);
    if (!others.empty())
        result->notes.push_back(Text::tr("Not taken, though they fit as well: %1.", namesText(others, mostNamed)));
    return std::move(*result);
}

std::vector<Shape> shapesOfWeights(const std::string& architecture, const std::vector<Shape>& shapes,
                                   const std::vector<NamedState>& states) {
    const auto fits = [&](const Shape& shape) {
        try {
            return std::ranges::any_of(
                states, [&](const NamedState& state) { return findIn(architecture, shape, state).has_value(); });
        } catch (const Error&) {
            return false;  // too small for this network
        }
    };
    std::vector<Shape> fitting;
    std::ranges::copy_if(shapes, std::back_inserter(fitting), fits);
    return fitting;
}

void checkWeights(const Network& network) {
    std::vector<std::string> broken;
    for (const auto& [name, tensor] : network.state()) {
        const at::Tensor bad = name.ends_with(".running_var")
                                   ? at::isfinite(tensor).logical_not().logical_or(tensor < 0)
                                   : at::isfinite(tensor).logical_not();
        if (const auto count = bad.sum().item<std::int64_t>(); count > 0)
            broken.push_back(name + " (" + std::to_string(count) + " of " + std::to_string(bad.numel()) + ")");
    }
    if (!broken.empty())
        throw badInput({}, Text::tr("has weights that are not numbers, are infinite, or are variances below 0: %1. Its "
                                    "training broke down; take a checkpoint from before that",
                                    namesText(broken, mostNamed)));
}

}  // namespace nonn
