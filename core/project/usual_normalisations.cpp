// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/usual_normalisations.h"

namespace nonn {

namespace {

/// The images' own figures for a model of other channels: their mean over the channels.
Normalisation spread(const Normalisation& images, int channels) {
    if (images.mean.size() == static_cast<std::size_t>(channels))
        return images;
    const auto mean = [](const std::vector<float>& values) {
        float sum = 0;
        for (const float value : values)
            sum += value;
        return sum / static_cast<float>(values.size());
    };
    return alike(mean(images.mean), mean(images.deviation), channels);
}

}  // namespace

Normalisation alike(float mean, float deviation, int channels) {
    const auto count = static_cast<std::size_t>(channels);
    return {std::vector<float>(count, mean), std::vector<float>(count, deviation)};
}

std::vector<TriedNormalisation> usualNormalisations(const Images& images, int channels) {
    constexpr float byte = 1.0f / 255;
    std::vector<TriedNormalisation> result;
    const auto add = [&](const char* name, const Normalisation& normalisation, bool reversed = false) {
        result.push_back({name, normalisation, reversed});
    };
    if (channels == 3) {
        add("imagenet", {{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}});
        add("cifar-10", {{0.4914f, 0.4822f, 0.4465f}, {0.2470f, 0.2435f, 0.2616f}});
        add("cifar-10, common", {{0.4914f, 0.4822f, 0.4465f}, {0.2023f, 0.1994f, 0.2010f}});
        add("cifar-100", {{0.5071f, 0.4865f, 0.4409f}, {0.2673f, 0.2564f, 0.2762f}});
        // Grey images have the same in all three: there is nothing to reverse but these figures.
        add("caffe", {{103.939f * byte, 116.779f * byte, 123.68f * byte}, {byte, byte, byte}}, images.channels == 3);
    }
    if (channels == 1) {
        add("mnist", {{0.1307f}, {0.3081f}});
        add("fashion-mnist", {{0.2860f}, {0.3530f}});
    }
    add("data set", spread(measureNormalisation(images), channels));
    add("half", alike(0.5f, 0.5f, channels));
    add("none", alike(0, 1, channels));
    add("0 to 255", alike(0, byte, channels));
    return result;
}

}  // namespace nonn
