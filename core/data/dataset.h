// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace nonn {

/// Labelled images of one size, 8 bits a channel, held in memory.
struct Images {
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels;  ///< count x channels x height x width, row-major
    std::vector<std::int32_t> labels;  ///< count, each 0..classes-1

    std::int64_t count() const { return static_cast<std::int64_t>(labels.size()); }
    std::int64_t bytesPerImage() const { return std::int64_t{channels} * height * width; }
    std::span<const std::uint8_t> image(std::int64_t index) const;
    bool sameShape(const Images& other) const {
        return channels == other.channels && height == other.height && width == other.width;
    }
};

/// Per channel, in units of pixel value / 255: a pixel becomes (value / 255 - mean) / deviation.
struct Normalisation {
    std::vector<float> mean;
    std::vector<float> deviation;

    bool operator==(const Normalisation&) const = default;
};

/// Training, validation and test images of one classification task. The validation images decide everything that is
/// chosen while exploring; the test images are read by the final evaluation only.
struct Dataset {
    std::string name;                     ///< as "fashion-mnist"
    std::vector<std::string> classNames;  ///< one a class
    Images training;
    Images validation;
    Images test;

    int classes() const { return static_cast<int>(classNames.size()); }
    int channels() const { return training.channels; }
    int height() const { return training.height; }
    int width() const { return training.width; }
};

/// Moves a seeded choice of `count` images from `images` to the result; both keep the order. Every class gives its
/// share, rounded by largest remainder, and keeps an image where another class can give one instead.
/// Throws Error(badInput) when fewer than `count` + 1 images are there.
Images takeStratified(Images& images, std::int64_t count, int classes, Generator generator);

/// Mean and standard deviation of each channel over all pixels; the deviation is at least 1/255.
Normalisation measureNormalisation(const Images& images);

}  // namespace nonn
