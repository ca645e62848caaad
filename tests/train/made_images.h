// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace nonn {

/// Images of 8 x 8 with one channel in three classes that can be learned: bright rows at the top, in the middle or at
/// the bottom, under noise.
inline ImageBuffer madeImages(std::int64_t count, std::uint64_t seed) {
    ImageBuffer images;
    images.channels = 1;
    images.height = images.width = 8;
    Generator generator(seed);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto label = static_cast<int>(i % 3);
        images.labels.push_back(label);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x)
                images.pixels.push_back(static_cast<std::uint8_t>(generator.below(100) + (y / 3 == label ? 120u : 0u)));
    }
    return images;
}

inline Dataset madeDataset(std::int64_t training = 90, std::int64_t validation = 30) {
    Dataset dataset;
    dataset.name = "made";
    dataset.classNames = {"top", "middle", "bottom"};
    dataset.training = madeImages(training, 1);
    dataset.validation = madeImages(validation, 2);
    dataset.test = madeImages(validation, 3);
    return dataset;
}

}  // namespace nonn
