// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/survivor_layers.h"

#include "base/json.h"
#include "plan/student_subset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nonn {

namespace {

std::int64_t widthOf(const std::vector<int>& widths, std::size_t mask) {
    std::int64_t width = 0;
    for (const int student : studentsOf(mask))
        width += widths[static_cast<std::size_t>(student)];
    return width;
}

Json toJson(const SurvivorLayers& layers, std::size_t mask) {
    const SurvivorLayers::Layer& layer = layers.layers[mask - 1];
    Json rows = Json::array();
    for (auto row = layer.weight.begin(); row != layer.weight.end(); row += layers.classes)
        rows.push_back(std::vector<float>(row, row + layers.classes));
    return {{"alive", studentsOf(mask)}, {"weight", std::move(rows)}, {"bias", layer.bias}};
}

/// The numbers, finite, of which there must be so many.
std::vector<float> numbersFrom(const Json& json, std::size_t count) {
    const auto numbers = json.get<std::vector<double>>();
    if (numbers.size() != count)
        throw badInput({}, Text::tr("a fusion layer has %1 numbers in a row, not %2", numbers.size(), count));
    constexpr double largest = std::numeric_limits<float>::max();
    if (!std::ranges::all_of(numbers, [](double number) { return std::abs(number) <= largest; }))
        throw badInput({}, Text::tr("a fusion layer holds a number that is too large"));
    return {numbers.begin(), numbers.end()};
}

SurvivorLayers::Layer layerFrom(const Json& json, const SurvivorLayers& of, std::size_t mask) {
    if (json.at("alive").get<std::vector<int>>() != studentsOf(mask))
        throw badInput({}, Text::tr("has its subsets of students in another order than by their numbers"));
    const auto classes = static_cast<std::size_t>(of.classes);
    const Json& rows = json.at("weight");
    if (static_cast<std::int64_t>(rows.size()) != widthOf(of.widths, mask))
        throw badInput({}, Text::tr("a fusion layer reads %1 numbers, not the %2 that its students send", rows.size(),
                                    widthOf(of.widths, mask)));
    SurvivorLayers::Layer layer;
    for (const Json& row : rows) {
        const std::vector<float> numbers = numbersFrom(row, classes);
        layer.weight.insert(layer.weight.end(), numbers.begin(), numbers.end());
    }
    layer.bias = numbersFrom(json.at("bias"), classes);
    return layer;
}

SurvivorLayers layersFrom(const Json& json) {
    const Json format = json.is_object() ? json.value("format", Json()) : Json();
    if (format != survivorsFormat)
        throw badInput({}, Text::tr("holds no fusion layers for survivors"));
    const int version = json.at("version").get<int>();
    if (version != survivorsVersion)
        throw badInput({}, Text::tr("is of version %1, and this program knows version %2", version, survivorsVersion));
    SurvivorLayers layers;
    layers.message = parseMessage(json.at("message"));
    layers.classes = json.at("classes");
    layers.widths = json.at("widths").get<std::vector<int>>();
    layers.images = json.at("images");
    layers.students = json.at("students_sha256");
    const auto isSize = [](int size) { return size > 0 && size <= (1 << 20); };
    if (!isSize(layers.classes) || layers.images < 1 || !std::ranges::all_of(layers.widths, isSize))
        throw badInput({}, Text::tr("has a size that is none"));
    expectLayersPossible(layers.widths, layers.classes);
    const std::size_t everybody = (std::size_t{1} << layers.widths.size()) - 1;
    const Json& all = json.at("layers");
    if (all.size() != everybody - 1)
        throw badInput({}, Text::tr("has %1 fusion layers for %2 students, not %3", all.size(), layers.widths.size(),
                                    everybody - 1));
    for (std::size_t mask = 1; mask < everybody; ++mask)
        layers.layers.push_back(layerFrom(all[mask - 1], layers, mask));
    return layers;
}

}  // namespace

std::size_t maskOf(const std::vector<std::span<const float>>& messages) {
    std::size_t mask = 0;
    for (std::size_t p = 0; p < messages.size(); ++p)
        mask |= std::size_t{!messages[p].empty()} << p;
    return mask;
}

std::int64_t SurvivorLayers::bytes() const {
    std::size_t numbers = 0;
    for (const Layer& layer : layers)
        numbers += layer.weight.size() + layer.bias.size();
    return static_cast<std::int64_t>(numbers * sizeof(float));
}

std::vector<float> SurvivorLayers::fuse(const std::vector<std::span<const float>>& messages) const {
    const Layer& layer = layers[maskOf(messages) - 1];
    std::vector<float> logits = layer.bias;
    auto row = layer.weight.begin();
    for (const std::span<const float> arrived : messages)
        for (const float number : arrived) {
            for (std::size_t c = 0; c < logits.size(); ++c)
                logits[c] += number * row[static_cast<std::ptrdiff_t>(c)];
            row += classes;
        }
    return logits;
}

void expectLayersPossible(const std::vector<int>& widths, int classes) {
    if (widths.size() < 2)
        throw badInput({}, Text::tr("a single student has no survivors"));
    if (widths.size() > std::size_t{mostStudentsForLayers})
        throw badInput({}, Text::tr("fusion layers for survivors are for up to %1 students, which have %2 subsets; "
                                    "there are %3 students",
                                    mostStudentsForLayers, (1 << mostStudentsForLayers) - 1, widths.size()));
    // A student is alive in half of the subsets; everybody and nobody have none.
    const std::int64_t half = std::int64_t{1} << (widths.size() - 1);
    const std::int64_t sent = std::accumulate(widths.begin(), widths.end(), std::int64_t{0});
    const std::int64_t numbers = (sent * (half - 1) + 2 * half - 2) * classes;
    if (numbers > mostNumbersInLayers)
        throw badInput({}, Text::tr("fusion layers for survivors would take %1 numbers, and may take %2", numbers,
                                    mostNumbersInLayers));
}

std::string survivorsText(const SurvivorLayers& layers) {
    Json all = Json::array();
    for (std::size_t mask = 1; mask <= layers.layers.size(); ++mask)
        all.push_back(toJson(layers, mask));
    return Json{{"format", survivorsFormat},          {"version", survivorsVersion}, {"message", name(layers.message)},
                {"classes", layers.classes},          {"widths", layers.widths},     {"images", layers.images},
                {"students_sha256", layers.students}, {"layers", std::move(all)}}
               .dump() +
           "\n";
}

SurvivorLayers survivorsFromText(const std::filesystem::path& path, const std::string& text) {
    return fromJson(path, parseJson(path, text), layersFrom);
}

}  // namespace nonn
