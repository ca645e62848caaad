// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mobilenet.h"

#include "base/error.h"

#include <algorithm>
#include <array>

namespace nonn {

namespace {

struct Stage {
    int expansion;
    int channels;
    int blocks;
    int stride;  ///< of the first block, as in the paper
};

constexpr std::array<Stage, 7> stages{
    {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}}};

int roundChannels(double channels) {
    const int rounded = std::max(8, static_cast<int>(channels + 4) / 8 * 8);
    return rounded < 0.9 * channels ? rounded + 8 : rounded;
}

/// Convolution `name`.0, BN `name`.1, ReLU6.
int addActivated(ArchitectureBuilder& builder, const std::string& name, int input,
                 const ArchitectureBuilder::Convolution& settings) {
    return builder.relu6(builder.batchNorm(name + ".1", builder.convolution(name + ".0", input, settings)));
}

int addBlock(ArchitectureBuilder& builder, const std::string& name, int input, int channels, int stride,
             int expansion) {
    const int inputs = builder.shape(input).channels;
    const int inner = inputs * expansion;
    int last = input;
    int place = 0;
    const auto next = [&] { return name + ".conv." + std::to_string(place++); };
    if (expansion != 1)
        last = addActivated(builder, next(), last, {.channels = inner, .kernel = 1});
    last = addActivated(builder, next(), last, {.channels = inner, .stride = stride, .groups = inner});
    last = builder.convolution(next(), last, {.channels = channels, .kernel = 1});
    last = builder.batchNorm(next(), last);
    return stride == 1 && inputs == channels ? builder.add(input, last) : last;
}

}  // namespace

std::vector<int> mobileNetV2Channels(double width) {
    std::vector<int> channels{roundChannels(32 * width)};
    for (const Stage& stage : stages)
        channels.push_back(roundChannels(stage.channels * width));
    return channels;
}

int addMobileNetV2(ArchitectureBuilder& builder, double width, MobileNetStrides strides, MobileNetEnd end) {
    if (!(width > 0) || width > 16)
        throw badInput({}, Text::tr("the width of a MobileNetV2 is above 0 and at most 16"));
    // of five halvings a small image leaves out the first two
    int toLeaveOut = strides == MobileNetStrides::small ? 2 : 0;
    const auto strideOf = [&](int inPaper) { return inPaper == 2 && toLeaveOut-- > 0 ? 1 : inPaper; };
    const std::vector<int> channels = mobileNetV2Channels(width);
    int last = addActivated(builder, "features.0", 0, {.channels = channels[0], .stride = strideOf(2)});
    int place = 1;
    for (std::size_t i = 0; i < stages.size(); ++i)
        for (int block = 0; block < stages[i].blocks; ++block, ++place)
            last = addBlock(builder, "features." + std::to_string(place), last, channels[i + 1],
                            block == 0 ? strideOf(stages[i].stride) : 1, stages[i].expansion);
    if (end == MobileNetEnd::block)
        return last;
    return addActivated(builder, "features." + std::to_string(place), last,
                        {.channels = roundChannels(1280 * std::max(1.0, width)), .kernel = 1});
}

}  // namespace nonn
