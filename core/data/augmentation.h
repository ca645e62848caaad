// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <cstdint>
#include <span>

namespace nonn {

/// Random changes to training images: a crop of the image padded with zeros, which is a shift by up to `padding`
/// pixels, and a mirror image half of the time (He et al. 2016, section 4.2).
struct Augmentation {
    int padding = 4;   ///< pixels on each side; 0 leaves the image in place
    bool flip = true;  ///< mirrored left to right with probability 1/2

    bool operator==(const Augmentation&) const = default;
};

/// What chance chose for one image.
struct Draw {
    int down = 0;   ///< the image is moved by this many pixels, -padding..padding
    int right = 0;  ///< likewise
    bool mirrored = false;
};

/// The same for the same generator seed, image and variant, whoever asks and in whatever order: a fixed set of variants
/// of an image can be named by number. Variant -1 is the image as it is.
Draw drawAugmentation(const Augmentation& augmentation, const Generator& generator, std::int64_t image,
                      std::int64_t variant);

/// Where the pixels of a batch go.
enum class PixelOrder {
    channelsFirst,  ///< N x C x H x W
    channelsLast,   ///< N x H x W x C
};

/// Writes images.image(indices[i]) under draws[i], normalised, to the i-th place of `out`, which holds
/// indices.size() x channels x height x width floats. What is moved in from outside is the value of a black pixel.
/// `draws` may be empty: no image is changed. Runs on the calling thread; batches may be made from several.
void makeBatch(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
               const Normalisation& normalisation, PixelOrder order, std::span<float> out);

}  // namespace nonn
