// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_shapes.h"

#include <algorithm>
#include <limits>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;

[[noreturn]] void failUse(const ScriptReading& reading) {
    reading.fail(Text::tr("is used in a way that is not known"));
}

int small(const ScriptReading& reading, std::int64_t value) {
    constexpr std::int64_t largest = 1 << 12;  // the builder refuses more
    if (value < -largest || value > largest)
        reading.fail(Text::tr("has a kernel, stride, dilation or padding of %1", value));
    return static_cast<int>(value);
}

std::int64_t product(const Integers& values, std::size_t first) {
    std::int64_t result = 1;
    for (std::size_t i = first; i < values.size(); ++i)
        result *= values[i];
    return result;
}

/// From 0 on.
std::int64_t dimension(const ScriptReading& reading, const char* argument, std::size_t rank) {
    const std::int64_t given = reading.integer(argument);
    const auto count = static_cast<std::int64_t>(rank);
    if (given < -count || given >= count)
        failUse(reading);
    return given < 0 ? given + count : given;
}

/// A shape as it was asked for, with the one size that was left open.
Integers resolved(const ScriptReading& reading, Integers shape, std::int64_t elements) {
    constexpr std::int64_t open = -1;
    if (shape.empty() || std::ranges::count(shape, open) > 1)
        failUse(reading);
    std::int64_t known = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) {
        if (shape[i] == open)
            continue;
        if (shape[i] < 1 || shape[i] > elements || (known *= shape[i]) > elements)
            failUse(reading);
    }
    for (std::size_t i = 1; i < shape.size(); ++i)
        if (shape[i] == open)
            shape[i] = elements / known;
    if (shape.front() == open)
        shape.front() = imagesOfBatch;
    if (shape.front() != imagesOfBatch || product(shape, 1) != elements)
        reading.fail(Text::tr("does not keep images apart"));
    return shape;
}

/// What was parts x each channels becomes each x parts, one after the other.
int shuffled(const ScriptReading& reading, LoweredBuilder& builder, int input, int parts) {
    const int each = builder.at(input).output.channels / parts;
    std::vector<int> order;
    for (int within = 0; within < each; ++within)
        for (int part = 0; part < parts; ++part)
            order.push_back(part * each + within);
    return builder.reorder(reading.newName(), input, std::move(order));
}

ScriptFeature channelsFrom(const ScriptReading& reading, LoweredBuilder& builder, int input, std::int64_t first,
                           std::int64_t count) {
    if (first < 0 || count < 1 || first + count > builder.at(input).output.channels)
        failUse(reading);
    return {builder.subsample(reading.newName(), input, 1, 1, static_cast<int>(first), static_cast<int>(count))};
}

/// What was computed on the values of one pixel, which had become a vector, on that pixel.
int asPixel(const ScriptReading& reading, LoweredBuilder& builder, int vector) {
    const LoweredOperation from = builder.at(vector);
    if (from.kind == LoweredKind::flatten) {
        if (builder.at(from.inputs[0]).output.channels != from.output.channels)
            failUse(reading);
        return from.inputs[0];
    }
    if (!from.flat || from.inputs.empty())
        failUse(reading);
    const int input = asPixel(reading, builder, from.inputs[0]);
    const std::string name = reading.unlikeOthers(from.name + ".map");
    switch (from.kind) {
        case LoweredKind::linear:
            return builder.convolution(name, input, {}, 1, {from.weight, from.bias});
        case LoweredKind::affine:
            return builder.affine(name, input, {from.weight, from.bias});
        case LoweredKind::clamp:
            return builder.clamp(name, input, from.lowest, from.highest);
        case LoweredKind::sigmoid:
            return builder.sigmoid(name, input);
        case LoweredKind::multiply:
            return builder.multiply(name, input, asPixel(reading, builder, from.inputs[1]));
        default:
            failUse(reading);
    }
}

}  // namespace

int asVector(const ScriptReading& reading, LoweredBuilder& builder, int input) {
    return builder.at(input).flat ? input : builder.flatten(reading.newName(), input);
}

ScriptFeature addFlatten(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    if (!input.padding.none() || input.turned)
        failUse(reading);
    const std::size_t rank = sizesOf(input, builder).size();
    if (dimension(reading, "start_dim", rank) != 1 ||
        dimension(reading, "end_dim", rank) != static_cast<std::int64_t>(rank) - 1)
        failUse(reading);
    return {asVector(reading, builder, input.operation)};
}

ScriptFeature addView(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    if (!input.padding.none())
        failUse(reading);
    const LoweredOperation& from = builder.at(input.operation);
    const Shape size = from.output;
    const Integers shape = resolved(reading, reading.integers(reading.has("size") ? "size" : "shape"), size.elements());
    if (shape == sizesOf(input, builder))
        return input;
    const Integers map{imagesOfBatch, size.channels, size.height, size.width};
    if (input.turned) {
        if (shape != map)
            failUse(reading);
        return {shuffled(reading, builder, input.operation, input.parts)};
    }
    if (shape.size() == 2)
        return {asVector(reading, builder, input.operation)};
    if (from.flat && shape == map)
        return {asPixel(reading, builder, input.operation)};
    if (shape == map)
        return {input.operation};
    if (from.flat)
        failUse(reading);
    if (shape.size() == 5 && shape[3] == size.height && shape[4] == size.width)
        return {input.operation, {}, static_cast<int>(shape[1])};
    failUse(reading);
}

ScriptFeature addSqueeze(const ScriptReading& reading, LoweredBuilder& builder) {
    ScriptFeature input = reading.feature();
    if (!input.padding.none() || input.parts > 1 || !reading.has("dim"))
        failUse(reading);
    const Integers sizes = sizesOf(input, builder);
    const std::int64_t at = dimension(reading, "dim", sizes.size());
    if (sizes[static_cast<std::size_t>(at)] != 1)
        return input;
    if (at < 2 || sizes.back() != 1 || product(sizes, 2) != 1)
        failUse(reading);
    if (input.squeezed)
        return {asVector(reading, builder, input.operation)};
    input.squeezed = true;
    return input;
}

ScriptFeature addTransposition(const ScriptReading& reading, LoweredBuilder& builder) {
    ScriptFeature input = reading.feature();
    const std::size_t rank = sizesOf(input, builder).size();
    Integers order;
    for (std::size_t i = 0; i < rank; ++i)
        order.push_back(static_cast<std::int64_t>(i));
    if (reading.type() == "permute") {
        order = reading.integers("dims");
    } else {
        const bool transposed = reading.type() == "transpose";
        std::swap(order[static_cast<std::size_t>(dimension(reading, transposed ? "dim0" : "axis0", rank))],
                  order[static_cast<std::size_t>(dimension(reading, transposed ? "dim1" : "axis1", rank))]);
    }
    if (input.parts == 1 || order != Integers{0, 2, 1, 3, 4})
        failUse(reading);
    input.turned = !input.turned;
    return input;
}

ScriptFeature addSlice(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& whole = reading.feature();
    const Integers sizes = sizesOf(whole, builder);
    const std::int64_t at = dimension(reading, "dim", sizes.size());
    const std::int64_t size = sizes[static_cast<std::size_t>(at)];
    const auto place = [&](const char* argument, std::int64_t otherwise) {
        const std::int64_t given = reading.has(argument) ? reading.integer(argument) : otherwise;
        return std::clamp<std::int64_t>(given < 0 ? given + size : given, 0, size);
    };
    const std::int64_t start = place("start", 0);
    const bool narrowed = reading.type() == "narrow";
    const std::int64_t end = narrowed ? start + reading.integer("length") : place("end", size);
    const std::int64_t step = narrowed || !reading.has("step") ? 1 : reading.integer("step");
    if (start == 0 && end == size && step == 1)
        return whole;
    const int input = reading.operation();
    if (at == 1 && step == 1)
        return channelsFrom(reading, builder, input, start, end - start);
    if (at < 2 || start != 0 || end != size || step < 1)
        reading.fail(Text::tr("cuts out a piece in a way that is not known"));
    const int stride = small(reading, step);
    return {builder.subsample(reading.newName(), input, at == 2 ? stride : 1, at == 3 ? stride : 1, 0,
                              builder.at(input).output.channels)};
}

ScriptKnown addChunks(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const std::int64_t channels = builder.at(input).output.channels;
    if (dimension(reading, "dim", sizesOf({input}, builder).size()) != 1)
        failUse(reading);
    Integers sizes = reading.has("split_sizes")  ? reading.integers("split_sizes")
                     : reading.has("split_size") ? reading.integers("split_size")
                                                 : Integers();
    if (sizes.size() < 2) {  // one size for all, or a number of parts
        const std::int64_t parts = reading.has("chunks") ? reading.integer("chunks") : 1;
        const std::int64_t each = sizes.empty() ? (channels + parts - 1) / std::max<std::int64_t>(1, parts) : sizes[0];
        sizes.clear();
        for (std::int64_t first = 0; each > 0 && first < channels; first += each)
            sizes.push_back(std::min(each, channels - first));
    }
    if (sizes.empty())
        failUse(reading);
    const auto parts = std::make_shared<std::vector<ScriptKnown>>();
    std::int64_t first = 0;
    for (const std::int64_t size : sizes) {
        parts->push_back({channelsFrom(reading, builder, input, first, size)});
        first += size;
    }
    return {parts};
}

ScriptFeature addPadding(const ScriptReading& reading, LoweredBuilder& builder) {
    ScriptFeature input = reading.feature();
    Integers pads = reading.integers("pad");
    const float value = reading.has("value") ? static_cast<float>(reading.real("value")) : 0;
    if ((reading.has("mode") && reading.text("mode") != "constant") || builder.at(input.operation).flat ||
        input.parts > 1 || input.squeezed || pads.size() > 6 || pads.size() % 2 != 0)
        failUse(reading);
    pads.resize(6, 0);
    const bool round = pads[0] != 0 || pads[1] != 0 || pads[2] != 0 || pads[3] != 0;
    if (pads[4] != 0 || pads[5] != 0) {
        const int channels = builder.at(reading.operation()).output.channels;
        if (round || value != 0)
            reading.fail(Text::tr("adds channels and pixels at once, which is not known"));
        return {builder.subsample(reading.newName(), input.operation, 1, 1, -small(reading, pads[4]),
                                  channels + small(reading, pads[4]) + small(reading, pads[5]))};
    }
    if (!input.padding.none() && input.padding.value != value)
        failUse(reading);
    for (std::size_t i = 0; i < input.padding.pixels.size(); ++i) {
        if (pads[i] < 0)
            reading.fail(Text::tr("cuts out a piece in a way that is not known"));
        input.padding.pixels[i] = small(reading, input.padding.pixels[i] + small(reading, pads[i]));
    }
    input.padding.value = value;
    return input;
}

ScriptFeature addChannelShuffle(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const std::int64_t parts = reading.integer("groups");
    const int channels = builder.at(input).output.channels;
    if (builder.at(input).flat || parts < 1 || parts > channels || channels % parts != 0)
        failUse(reading);
    return {shuffled(reading, builder, input, static_cast<int>(parts))};
}

ScriptFeature addSelection(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    if (dimension(reading, "dim", sizesOf({input}, builder).size()) != 1)
        failUse(reading);
    std::vector<int> order;
    for (const float channel : reading.reals("index"))
        order.push_back(static_cast<int>(channel));
    return {builder.reorder(reading.newName(), input, std::move(order))};
}

ScriptFeature addExpansion(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    const Shape& size = builder.at(reading.operation()).output;
    if (builder.at(input.operation).flat || size.height != 1 || size.width != 1)
        failUse(reading);
    return input;
}

ScriptFeature addFlip(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const Integers dims = reading.integers("dims");
    const auto rank = static_cast<std::int64_t>(sizesOf({input}, builder).size());
    if (dims != Integers{1} && dims != Integers{1 - rank})
        failUse(reading);
    std::vector<int> order;
    for (int channel = builder.at(input).output.channels; channel-- > 0;)
        order.push_back(channel);
    return {builder.reorder(reading.newName(), input, std::move(order))};
}

}  // namespace nonn
