// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vgg.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace nonn {

namespace {

constexpr std::array<int, 5> stageChannels{64, 128, 256, 512, 512};

const std::map<int, std::array<int, 5>>& stageConvolutions() {
    static const std::map<int, std::array<int, 5>> depths{
        {11, {1, 1, 2, 2, 2}}, {13, {2, 2, 2, 2, 2}}, {16, {2, 2, 3, 3, 3}}, {19, {2, 2, 4, 4, 4}}};
    return depths;
}

int addPool(ArchitectureBuilder& builder, int input, VggPools pools) {
    const Shape& map = builder.shape(input);
    const bool possible = std::min(map.height, map.width) >= 4;
    return possible || pools == VggPools::always ? builder.maxPool(input, 2, 2) : input;
}

}  // namespace

std::vector<int> vggChannels(double width) {
    std::vector<int> channels;
    for (const int full : stageChannels)
        channels.push_back(std::max(1, static_cast<int>(std::lround(full * width))));
    return channels;
}

int addVgg(ArchitectureBuilder& builder, int depth, double width, VggPools pools) {
    const auto stages = stageConvolutions().find(depth);
    if (stages == stageConvolutions().end())
        throw badInput({}, Text::tr("a VGG has depth 11, 13, 16 or 19; not %1", depth));
    if (!(width > 0) || width > 16)
        throw badInput({}, Text::tr("the width of a VGG is above 0 and at most 16"));
    int last = 0;
    int place = 0;  // in torchvision's sequence, where a convolution, its batch norm, its ReLU and a pool have one each
    const std::vector<int> widths = vggChannels(width);
    for (std::size_t stage = 0; stage < stageChannels.size(); ++stage) {
        const int channels = widths[stage];
        for (int i = 0; i < stages->second[stage]; ++i, place += 3) {
            last = builder.convolution("features." + std::to_string(place), last, {.channels = channels, .bias = true});
            last = builder.relu(builder.batchNorm("features." + std::to_string(place + 1), last));
        }
        if (stage + 1 < stageChannels.size())
            last = addPool(builder, last, pools);
        ++place;
    }
    return last;
}

Architecture finishVgg(ArchitectureBuilder&& builder, int features, int classes) {
    constexpr int side = 7;
    constexpr int hidden = 4096;
    const int pooled = builder.globalAveragePool(features);
    int last = builder.flatten(builder.adaptiveAveragePool(builder.maxPool(features, 2, 2), side));
    last = builder.relu(builder.linear("classifier.0", last, hidden));
    last = builder.relu(builder.linear("classifier.3", last, hidden));
    const int logits = builder.linear("classifier.6", last, classes);
    return std::move(builder).finishClassifier(features, pooled, logits);
}

}  // namespace nonn
