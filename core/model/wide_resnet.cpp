// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wide_resnet.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

int addBlock(ArchitectureBuilder& builder, const std::string& name, int input, int channels, int stride,
             WideResNetConvention convention) {
    const bool standard = convention == WideResNetConvention::standard;
    const bool bias = !standard;
    const bool reshapes = builder.shape(input).channels != channels || stride != 1;
    const int before = builder.relu(builder.batchNorm(name + ".bn1", input));
    const int shortcut = reshapes
                             ? builder.convolution(name + ".convShortcut", standard ? before : input,
                                                   {.channels = channels, .kernel = 1, .stride = stride, .bias = bias})
                             : input;
    int last = builder.convolution(name + ".conv1", before,
                                   {.channels = channels, .stride = standard ? stride : 1, .bias = bias});
    last = builder.relu(builder.batchNorm(name + ".bn2", last));
    last = builder.convolution(name + ".conv2", last,
                               {.channels = channels, .stride = standard ? 1 : stride, .bias = bias});
    return builder.add(last, shortcut);
}

}  // namespace

std::vector<int> wideResNetChannels(double width) {
    std::vector<int> channels{16};
    for (const int group : {1, 2, 3})
        channels.push_back(std::max(1, static_cast<int>(std::lround(8 * (1 << group) * width))));
    return channels;
}

int addWideResNet(ArchitectureBuilder& builder, int depth, double width, WideResNetConvention convention) {
    if (depth < 10 || depth > 1000 || (depth - 4) % 6 != 0)
        throw badInput({}, Text::tr("a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1", depth));
    if (!(width > 0) || width > 64)
        throw badInput({}, Text::tr("the width of a Wide ResNet is above 0 and at most 64"));
    const std::vector<int> stages = wideResNetChannels(width);
    const bool bias = convention == WideResNetConvention::nonn;
    int last = builder.convolution("conv1", 0, {.channels = stages[0], .bias = bias});
    const int blocks = (depth - 4) / 6;
    for (int group = 1; group <= 3; ++group) {
        const int channels = stages[static_cast<std::size_t>(group)];
        for (int block = 0; block < blocks; ++block) {
            const std::string name = "block" + std::to_string(group) + ".layer." + std::to_string(block);
            last = addBlock(builder, name, last, channels, group > 1 && block == 0 ? 2 : 1, convention);
        }
    }
    return builder.relu(builder.batchNorm("bn1", last));
}

}  // namespace nonn
