// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

Images emptyLike(const Images& images) {
    Images result;
    result.channels = images.channels;
    result.height = images.height;
    result.width = images.width;
    return result;
}

void append(Images& to, const Images& from, std::int64_t index) {
    const auto image = from.image(index);
    to.pixels.insert(to.pixels.end(), image.begin(), image.end());
    to.labels.push_back(from.labels[static_cast<std::size_t>(index)]);
}

/// For each image whether it is taken: every class gives its share, and the first classes in random order the rest.
std::vector<bool> chooseStratified(const Images& images, std::int64_t count, int classes, Generator& generator) {
    std::vector<std::vector<std::int64_t>> members(static_cast<std::size_t>(classes));
    for (const std::int64_t index : generator.permutation(images.count()))
        members[static_cast<std::size_t>(images.labels[static_cast<std::size_t>(index)])].push_back(index);
    std::vector<bool> taken(static_cast<std::size_t>(images.count()), false);
    std::int64_t left = count;
    for (std::size_t round = 0; left > 0; ++round) {
        for (const std::int64_t c : generator.permutation(classes)) {
            const auto& ofClass = members[static_cast<std::size_t>(c)];
            if (left > 0 && round < ofClass.size()) {
                taken[static_cast<std::size_t>(ofClass[round])] = true;
                --left;
            }
        }
    }
    return taken;
}

}  // namespace

std::span<const std::uint8_t> Images::image(std::int64_t index) const {
    return std::span(pixels).subspan(static_cast<std::size_t>(index * bytesPerImage()),
                                     static_cast<std::size_t>(bytesPerImage()));
}

Images takeStratified(Images& images, std::int64_t count, int classes, Generator generator) {
    if (count < 0 || images.count() < count + 1)
        throw badInput({}, "a validation set of " + std::to_string(count) + " images cannot be split off " +
                               std::to_string(images.count()) + " training images");
    const std::vector<bool> taken = chooseStratified(images, count, classes, generator);
    Images part = emptyLike(images);
    Images rest = emptyLike(images);
    part.pixels.reserve(static_cast<std::size_t>(count * images.bytesPerImage()));
    rest.pixels.reserve(images.pixels.size() - part.pixels.capacity());
    for (std::int64_t index = 0; index < images.count(); ++index)
        append(taken[static_cast<std::size_t>(index)] ? part : rest, images, index);
    images = std::move(rest);
    return part;
}

Normalisation measureNormalisation(const Images& images) {
    Normalisation result;
    const auto plane = static_cast<std::size_t>(images.height) * static_cast<std::size_t>(images.width);
    for (int channel = 0; channel < images.channels; ++channel) {
        std::uint64_t sum = 0;
        std::uint64_t squares = 0;
        for (std::int64_t index = 0; index < images.count(); ++index) {
            for (const std::uint8_t value :
                 images.image(index).subspan(static_cast<std::size_t>(channel) * plane, plane)) {
                sum += value;
                squares += std::uint64_t{value} * value;
            }
        }
        const double pixels = std::max(1.0, static_cast<double>(images.count()) * static_cast<double>(plane));
        const double mean = static_cast<double>(sum) / pixels;
        const double variance = std::max(0.0, static_cast<double>(squares) / pixels - mean * mean);
        result.mean.push_back(static_cast<float>(mean / 255));
        result.deviation.push_back(static_cast<float>(std::max(1.0, std::sqrt(variance)) / 255));
    }
    return result;
}

}  // namespace nonn
