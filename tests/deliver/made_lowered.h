// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "model/lowered_builder.h"

#include <vector>

/// Weights drawn from the generator.
inline std::vector<float> drawnValues(nonn::Generator& generator, std::size_t count) {
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(0.3 * generator.normal());
    return values;
}

/// Every kind of operation there is, in odd sizes: rectangular windows with uneven padding, groups, dilation.
inline nonn::LoweredNetwork everyOperation() {
    using namespace nonn;
    Generator generator(1);
    const auto weights = [&](std::size_t weight, std::size_t bias) {
        return LoweredBuilder::Weights{drawnValues(generator, weight), drawnValues(generator, bias)};
    };
    constexpr float infinity = std::numeric_limits<float>::infinity();
    LoweredBuilder builder("every", "image", {3, 11, 9});
    int last = builder.affine("normalisation", 0, weights(3, 3));
    last = builder.convolution("conv", last, {{3, 2, 1, 1, 0}, {2, 1, 2, 0, 2}}, 3, weights(9 * 6, 9));
    last = builder.clamp("relu", last, 0, infinity);
    const int before = builder.affine("norm", last, weights(9, 0));
    last = builder.clamp("relu6", before, 0, 6);
    last = builder.convolution("pointwise", last, {}, 1, weights(9 * 9, 0));
    last = builder.add("sum", last, before);
    const int mapped = builder.clamp("above", last, -1, infinity);
    last = builder.maxPool("max", mapped, {{2, 1, 1, 0, 1}, {3, 2, 1, 1, 1}});
    const int map = builder.clamp("below", last, -infinity, 2);
    last = builder.averagePool("mean", map, {{2, 2, 1, 1, 0}, {2, 2, 1, 0, 1}}, false);
    last = builder.averagePool("mean of all", last, {{2, 1, 1, 1, 1}, {2, 1, 1, 1, 1}}, true);
    last = builder.adaptiveAveragePool("spread", last, 5, 2);
    last = builder.subsample("wider", last, 2, 1, -2, 13);
    last = builder.subsample("slice", last, 1, 2, 1, 7);
    const int flat = builder.flatten("flat", last);
    const int pooled = builder.flatten("pooled", builder.globalAveragePool("global", map));
    last = builder.concatenate("join", {flat, pooled});
    const auto channels = static_cast<std::size_t>(builder.at(last).output.channels);
    last = builder.clamp("activated", builder.linear("hidden", last, weights(channels * 5, 5)), 0, infinity);
    const int logits = builder.linear("fc", last, weights(5 * 4, 0));
    return std::move(builder).finish({{"logits", logits}, {"features", pooled}, {"map", map}});
}

/// Every kind of operation that only teachers from elsewhere have.
inline nonn::LoweredNetwork operationsOfTeachers() {
    using namespace nonn;
    Generator generator(5);
    const auto weights = [&](std::size_t weight, std::size_t bias) {
        return LoweredBuilder::Weights{drawnValues(generator, weight), drawnValues(generator, bias)};
    };
    LoweredBuilder builder("teachers", "image", {3, 5, 4});
    int last = builder.convolution("conv", 0, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1, weights(6 * 27, 6));
    last = builder.multiply("swish", last, builder.sigmoid("gate", last));
    last = builder.reorder("shuffle", last, {5, 0, 3, 1, 4, 2, 2});
    const int means = builder.globalAveragePool("global", last);
    const int factors = builder.sigmoid("factors", builder.convolution("excite", means, {}, 1, weights(49, 7)));
    last = builder.multiply("excited", last, factors);
    const int pooled = builder.flatten("pooled", builder.globalAveragePool("mean", last));
    const int turned = builder.reorder("turned", pooled, {6, 5, 4, 3, 2, 1, 0});
    const int gated = builder.multiply("gated", pooled, builder.sigmoid("of vectors", turned));
    const int logits = builder.linear("fc", gated, weights(7 * 4, 4));
    return std::move(builder).finish({{"logits", logits}, {"features", pooled}});
}
