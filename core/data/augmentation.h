// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "data/dataset.h"

#include <cstdint>
#include <optional>
#include <span>

namespace nonn {

/// Random changes to training images. Small images are moved: a crop of the image padded with zeros, which is a shift
/// by up to `padding` pixels (He et al. 2016, section 4.2). Of larger ones a part is shown, scaled to the size that
/// networks see (Szegedy et al. 2015). Colours are changed as torchvision's ColorJitter does, and a rectangle may be
/// erased (Zhong et al. 2020).
struct Augmentation {
    int padding = 4;      ///< pixels on each side; 0 leaves the image in place
    bool flip = true;     ///< mirrored left to right with probability 1/2
    double cropArea = 0;  ///< the least share of the area that a random crop shows, its sides 3:4 to 4:3, and no shift;
                          ///< 0: no crops
    double jitter = 0;    ///< brightness, contrast and saturation are each multiplied by 1 - jitter to 1 + jitter, 0..1
    double erasing = 0;   ///< probability that a rectangle of 2 % to 33 % of the area becomes the mean colour, 0..1

    bool operator==(const Augmentation&) const = default;
};

/// What the field does to images like these where nobody says otherwise: up to 48 pixels they are moved by up to 4 and
/// mirrored; larger ones are cropped at random, to no less than a quarter of the area, or 8 % where there are 200,000
/// images or more, and mirrored.
Augmentation suggestAugmentation(int side, std::int64_t trainingImages);

/// Throws Error(badInput) naming the setting that is out of its range.
void check(const Augmentation& augmentation);

/// Adds "padding" and "flip", and those of "crop_area", "jitter" and "erasing" that are not 0.
void addTo(Json& json, const Augmentation& augmentation);

/// A rectangle within an image, in shares of its sides.
struct Region {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    bool operator==(const Region&) const = default;
};

/// What chance chose for one image.
struct Draw {
    int down = 0;   ///< the image is moved by this many pixels, -padding..padding
    int right = 0;  ///< likewise
    bool mirrored = false;
    std::optional<Region> crop = {};  ///< of what is stored; nothing: its middle
    double brightness = 1;
    double contrast = 1;
    double saturation = 1;
    std::optional<Region> erased = {};  ///< of what is seen

    bool changesColours() const { return brightness != 1 || contrast != 1 || saturation != 1; }
    bool operator==(const Draw&) const = default;
};

/// The same for the same generator seed, image and variant, whoever asks and in whatever order: a fixed set of variants
/// of an image can be named by number. Variant -1 is the image as it is. Variants are mirrored and not, by turns.
Draw drawAugmentation(const Augmentation& augmentation, const Generator& generator, std::int64_t image,
                      std::int64_t variant);

/// Where the pixels of a batch go.
enum class PixelOrder {
    channelsFirst,  ///< N x C x H x W
    channelsLast,   ///< N x H x W x C
};

/// Writes image indices[i] under draws[i], normalised, to the i-th place of `out`, which holds
/// indices.size() x channels x height x width floats. What is moved in from outside of what is stored is
/// the value of a black pixel.
/// `draws` may be empty: no image is changed. Runs on the calling thread; batches may be made from several.
void makeBatch(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
               const Normalisation& normalisation, PixelOrder order, std::span<float> out);

}  // namespace nonn
