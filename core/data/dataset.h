// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/text.h"
#include "data/data_note.h"
#include "data/dataset_digest.h"
#include "data/images.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// Per channel, in units of pixel value / 255: a pixel becomes (value / 255 - mean) / deviation.
struct Normalisation {
    std::vector<float> mean;
    std::vector<float> deviation;

    bool operator==(const Normalisation&) const = default;
};

/// Where the images of a part come from.
enum class PartOrigin {
    given,             ///< the source says which they are
    validationFolder,  ///< what the source calls its validation images, as it names none for the test
    training,          ///< split off the training images
};

/// "given", "validation folder" or "training images".
std::string_view name(PartOrigin origin);
/// Throws Error(badInput).
PartOrigin parsePartOrigin(std::string_view text);

/// A picture that was left out.
struct SkippedImage {
    std::string path;  ///< from the data set's folder
    Text reason;

    bool operator==(const SkippedImage&) const = default;
};

/// What images are in their files.
struct GivenImages {
    int channels = 0;  ///< of pictures: 1 where all are grey
    int height = 0;    ///< 0 where every picture has a size of its own
    int width = 0;

    bool operator==(const GivenImages&) const = default;
};

/// Training, validation and test images of one classification task. The validation images decide everything that is
/// chosen while exploring; the test images are read by the final evaluation only.
struct Dataset {
    std::string name;                     ///< as "fashion-mnist"
    std::vector<std::string> classNames;  ///< one a class
    Images training;
    Images validation;
    Images test;
    GivenImages given;  ///< see prepared_images.h on what networks see of them
    PartOrigin validationFrom = PartOrigin::training;
    PartOrigin testFrom = PartOrigin::given;
    std::vector<SkippedImage> skipped;
    std::vector<DataNote> notes;  ///< what was taken for what, and what is odd
    DatasetDigest digest;         ///< of what was read, before images were split off

    int classes() const { return static_cast<int>(classNames.size()); }
    int channels() const { return training.channels; }
    int height() const { return training.height; }
    int width() const { return training.width; }
};

/// Moves a seeded choice of `count` images from `images` to the result; both keep the order. Every class gives its
/// share, rounded by largest remainder, and keeps an image where another class can give one instead.
/// Throws Error(badInput) when fewer than `count` + 1 images are there.
Images takeStratified(Images& images, std::int64_t count, int classes, Generator generator);

/// The images that takeStratified() would move, by their places, ascending.
std::vector<std::int64_t> chooseStratified(const Images& images, std::int64_t count, int classes, Generator generator);

/// Mean and standard deviation of each channel over all stored pixels; the deviation is at least 1/255. Where these are
/// more than 1 GB, over images evenly spaced whose pixels are about that much.
Normalisation measureNormalisation(const Images& images);

}  // namespace nonn
