// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/picture.h"

#include "base/error.h"
#include "base/file.h"
#include "data/decode.h"

#include <algorithm>

namespace nonn {

namespace {

/// The mean of three channels, rounded.
Raster meanOf(const Raster& raster) {
    Raster mean{1, raster.height, raster.width, {}};
    mean.pixels.reserve(raster.pixels.size() / 3);
    for (std::size_t i = 0; i + 2 < raster.pixels.size(); i += 3)
        mean.pixels.push_back(
            static_cast<std::uint8_t>((raster.pixels[i] + raster.pixels[i + 1] + raster.pixels[i + 2] + 1) / 3));
    return mean;
}

/// Of `channels` planes with `side` rows and columns, the middle.
std::vector<std::uint8_t> middleOf(const std::vector<std::uint8_t>& planes, int side, const Shape& image) {
    const int top = (side - image.height) / 2;
    const int left = (side - image.width) / 2;
    std::vector<std::uint8_t> middle;
    middle.reserve(static_cast<std::size_t>(image.elements()));
    for (int c = 0; c < image.channels; ++c)
        for (int y = 0; y < image.height; ++y) {
            const auto row = planes.begin() + (std::ptrdiff_t{c} * side + top + y) * side + left;
            middle.insert(middle.end(), row, row + image.width);
        }
    return middle;
}

/// As it is, `out`: channels x height x width.
std::vector<std::uint8_t> planesOf(const Raster& raster, int channels) {
    std::vector<std::uint8_t> planes;
    for (int c = 0; c < channels; ++c)
        for (std::size_t i = 0; i < raster.pixels.size(); i += static_cast<std::size_t>(raster.channels))
            planes.push_back(raster.pixels[i + static_cast<std::size_t>(std::min(c, raster.channels - 1))]);
    return planes;
}

}  // namespace

std::vector<std::uint8_t> preparePicture(Raster picture, const BundlePreparation& preparation) {
    const Shape& image = preparation.image;
    const int side = preparation.shorterSide;
    if (preparation.fromMean && picture.channels == 3)
        picture = meanOf(picture);
    const int channels = preparation.given == 1 ? 1 : image.channels;
    if (side < std::max(image.height, image.width)) {
        if (picture.height != image.height || picture.width != image.width || picture.channels < channels)
            throw badInput({}, Text::tr("has %1 x %2 pixels, where the students see %3 x %4", picture.height,
                                        picture.width, image.height, image.width));
        return planesOf(picture, image.channels);
    }
    const std::size_t plane = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::vector<std::uint8_t> square(plane * static_cast<std::size_t>(channels));
    writeSquare(picture, side, channels, square);
    for (int c = channels; c < image.channels; ++c)  // of grey data sets that networks see in colour
        square.insert(square.end(), square.begin(), square.begin() + static_cast<std::ptrdiff_t>(plane));
    return middleOf(square, side, image);
}

std::vector<std::uint8_t> readPicture(const std::filesystem::path& path, const BundlePreparation& preparation) {
    try {
        return preparePicture(decodePicture(readFile(path, mostFileBytes), preparation.shorterSide), preparation);
    } catch (const Error& error) {
        throw Error(error.code(), path, error.text());
    }
}

}  // namespace nonn
