// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "deliver/c/c_source.h"
#include "deliver/c/run_float.h"
#include "deliver/c/run_int8.h"
#include "deliver/made_lowered.h"

#include <cstdint>
#include <vector>

inline std::vector<std::uint8_t> drawnBytes(nonn::Generator& generator, std::int64_t count) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(count));
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(generator.below(256));
    return bytes;
}

inline std::vector<float> pixelsOf(const std::vector<std::uint8_t>& bytes) {
    std::vector<float> pixels;
    for (const std::uint8_t byte : bytes)
        pixels.push_back(static_cast<float>(byte) / 255.0f);
    return pixels;
}

/// With ranges from a few images.
inline nonn::Quantisation quantised(const nonn::LoweredNetwork& network,
                                    nonn::RangeMethod method = nonn::RangeMethod::minMax) {
    using namespace nonn;
    const LoweredNetwork deployed = withDepthwiseAffines(network);
    RangeObserver observer(deployed);
    FloatRun run(deployed, {.additions = false});
    for (int pass = 0; pass < 2; ++pass) {
        Generator generator(5);
        for (int i = 0; i < 8; ++i)
            run.run(pixelsOf(drawnBytes(generator, deployed.input().elements())),
                    [&](int operation, std::span<const float> values) { observer.observe(operation, values); });
        observer.beginHistograms();
    }
    return quantise(deployed, observer.ranges(method));
}

/// Images, and what the kernels make of them here.
inline nonn::CGolden<std::int8_t> goldenOf(const nonn::Quantisation& quantisation) {
    using namespace nonn;
    Generator generator(4);
    Int8Run run(quantisation);
    CGolden<std::int8_t> golden;
    for (int i = 0; i < 2; ++i) {
        const std::vector<std::uint8_t> image = drawnBytes(generator, quantisation.network.input().elements());
        std::vector<std::int8_t> pixels;
        for (const std::uint8_t pixel :
             pixelByPixel(std::span<const std::uint8_t>(image), quantisation.network.input()))
            pixels.push_back(static_cast<std::int8_t>(pixel - 128));
        golden.images.push_back(std::move(pixels));
        std::vector<std::vector<std::int8_t>> outputs = run.run(image);
        for (std::size_t o = 0; o < outputs.size(); ++o)
            outputs[o] = pixelByPixel(std::span<const std::int8_t>(outputs[o]),
                                      quantisation.network.at(quantisation.network.outputs[o].operation).output);
        golden.outputs.push_back(std::move(outputs));
    }
    return golden;
}

/// Two convolutions, their sum up to 6, and its means.
inline nonn::LoweredNetwork layerOf(int inputs, int outputs, int kernel, int stride, int groups, int side) {
    using namespace nonn;
    Generator generator(3);
    LoweredBuilder builder("one", "image", {inputs, side, side + 1});
    const Window::Axis axis{kernel, stride, 1, kernel / 2, kernel / 2};
    const auto each = static_cast<std::size_t>(inputs / groups * kernel * kernel);
    const auto weights = [&](int biases) {
        return LoweredBuilder::Weights{drawnValues(generator, each * static_cast<std::size_t>(outputs)),
                                       drawnValues(generator, static_cast<std::size_t>(biases))};
    };
    const int first = builder.convolution("first", 0, {axis, axis}, groups, weights(outputs));
    const int second = builder.convolution("second", 0, {axis, axis}, groups, weights(0));
    const int relu = builder.clamp("relu", builder.add("sum", first, second), 0, 6);
    const int pooled = builder.globalAveragePool("mean", relu);
    return std::move(builder).finish({{"logits", relu}, {"means", pooled}});
}
