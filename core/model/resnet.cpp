// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resnet.h"

#include "base/error.h"

#include <array>
#include <map>

namespace nonn {

namespace {

using Convolution = ArchitectureBuilder::Convolution;

/// Convolution `name`convN and BN `name`bnN.
int addNormed(ArchitectureBuilder& builder, const std::string& name, int number, int input,
              const Convolution& settings) {
    const std::string digits = std::to_string(number);
    return builder.batchNorm(name + "bn" + digits, builder.convolution(name + "conv" + digits, input, settings));
}

int addPlainLayers(ArchitectureBuilder& builder, const std::string& name, int input, int channels, int stride) {
    const int first = builder.relu(addNormed(builder, name, 1, input, {.channels = channels, .stride = stride}));
    return addNormed(builder, name, 2, first, {.channels = channels});
}

int addBottleneckLayers(ArchitectureBuilder& builder, const std::string& name, int input, int channels, int stride) {
    const int first = builder.relu(addNormed(builder, name, 1, input, {.channels = channels, .kernel = 1}));
    const int second = builder.relu(addNormed(builder, name, 2, first, {.channels = channels, .stride = stride}));
    return addNormed(builder, name, 3, second, {.channels = 4 * channels, .kernel = 1});
}

int addConvolutionShortcut(ArchitectureBuilder& builder, const std::string& path, int input, int channels, int stride) {
    const int convolution =
        builder.convolution(path + "0", input, {.channels = channels, .kernel = 1, .stride = stride});
    return builder.batchNorm(path + "1", convolution);
}

struct Depth {
    std::array<int, 4> blocks;
    bool bottleneck;
};

const Depth& depthOf(int depth) {
    static const std::map<int, Depth> depths{{18, {{2, 2, 2, 2}, false}},
                                             {34, {{3, 4, 6, 3}, false}},
                                             {50, {{3, 4, 6, 3}, true}},
                                             {101, {{3, 4, 23, 3}, true}},
                                             {152, {{3, 8, 36, 3}, true}}};
    const auto found = depths.find(depth);
    if (found == depths.end())
        throw badInput({}, Text::tr("a ResNet has depth 18, 34, 50, 101 or 152; not %1", depth));
    return found->second;
}

}  // namespace

int addSmallResNet(ArchitectureBuilder& builder, int depth, SmallResNetShortcut shortcut) {
    if (depth < 8 || depth > 1208 || (depth - 2) % 6 != 0)
        throw badInput({},
                       Text::tr("a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1", depth));
    int last = builder.relu(addNormed(builder, "", 1, 0, {.channels = 16}));
    for (int group = 1; group <= 3; ++group) {
        const int channels = 8 << group;
        for (int block = 0; block < (depth - 2) / 6; ++block) {
            const int stride = group > 1 && block == 0 ? 2 : 1;
            const std::string name = "layer" + std::to_string(group) + "." + std::to_string(block) + ".";
            const int sum = addPlainLayers(builder, name, last, channels, stride);
            if (stride > 1)
                last = shortcut == SmallResNetShortcut::zeros
                           ? builder.subsample(last, channels, stride)
                           : addConvolutionShortcut(builder, name + "downsample.", last, channels, stride);
            last = builder.relu(builder.add(sum, last));
        }
    }
    return last;
}

int addResNet(ArchitectureBuilder& builder, int depth, ResNetConvention convention) {
    const auto& [blocks, bottleneck] = depthOf(depth);
    const bool torchvision = convention == ResNetConvention::torchvision;
    const Convolution stem =
        torchvision ? Convolution{.channels = 64, .kernel = 7, .stride = 2} : Convolution{.channels = 64};
    int last = builder.relu(addNormed(builder, "", 1, 0, stem));
    if (torchvision)
        last = builder.maxPool(last, 3, 2, 1);
    for (int group = 1; group <= 4; ++group) {
        const int channels = 32 << group;
        for (int block = 0; block < blocks[static_cast<std::size_t>(group - 1)]; ++block) {
            const int stride = group > 1 && block == 0 ? 2 : 1;
            const std::string name = "layer" + std::to_string(group) + "." + std::to_string(block) + ".";
            const int sum = (bottleneck ? addBottleneckLayers : addPlainLayers)(builder, name, last, channels, stride);
            const int outputs = builder.shape(sum).channels;
            int shortcut = last;
            if (stride > 1 || builder.shape(last).channels != outputs) {
                const std::string path = name + (torchvision ? "downsample." : "shortcut.");
                shortcut = addConvolutionShortcut(builder, path, last, outputs, stride);
            }
            last = builder.relu(builder.add(sum, shortcut));
        }
    }
    return last;
}

}  // namespace nonn
