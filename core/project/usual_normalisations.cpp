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
    std::vector<TriedNormalisation> result;
    if (channels == 3) {
        result.push_back({"imagenet", {{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}}});
        result.push_back({"cifar-10", {{0.4914f, 0.4822f, 0.4465f}, {0.2470f, 0.2435f, 0.2616f}}});
    }
    if (channels == 1)
        result.push_back({"mnist", {{0.1307f}, {0.3081f}}});
    result.push_back({"data set", spread(measureNormalisation(images), channels)});
    result.push_back({"half", alike(0.5f, 0.5f, channels)});
    result.push_back({"none", alike(0, 1, channels)});
    return result;
}

}  // namespace nonn
