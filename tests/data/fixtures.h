// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "base/gzip_file.h"
#include "data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// The header of an IDX file of 8-bit values.
inline std::string idxHeader(const std::vector<std::uint32_t>& dimensions) {
    std::string header{'\0', '\0', '\x08', static_cast<char>(dimensions.size())};
    for (const std::uint32_t size : dimensions)
        for (const int shift : {24, 16, 8, 0})
            header.push_back(static_cast<char>(size >> shift & 0xff));
    return header;
}

/// `count` bytes that look random; the same for the same seed.
inline std::string randomBytes(std::size_t count, std::uint64_t seed) {
    nonn::Generator generator(seed);
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(generator.below(256));
    return bytes;
}

/// Labels 0, 1, .. classes - 1, 0, 1, ..
inline std::string cyclicLabels(std::size_t count, int classes) {
    std::string labels;
    for (std::size_t i = 0; i < count; ++i)
        labels.push_back(static_cast<char>(i % static_cast<std::size_t>(classes)));
    return labels;
}

/// Images of random pixels with cyclic labels.
inline nonn::ImageBuffer randomImages(int count, int channels, int height, int width, int classes, std::uint64_t seed) {
    nonn::ImageBuffer images;
    images.channels = channels;
    images.height = height;
    images.width = width;
    const std::string bytes = randomBytes(static_cast<std::size_t>(count * images.bytesPerImage()), seed);
    images.pixels.assign(bytes.begin(), bytes.end());
    for (int i = 0; i < count; ++i)
        images.labels.push_back(i % classes);
    return images;
}

/// An IDX folder of `training` and `test` images of 6 x 5 pixels of 3 classes, packed.
inline void writeIdxFolder(const std::filesystem::path& folder, std::uint32_t training, std::uint32_t test) {
    const auto write = [&](const std::string& part, std::uint32_t count) {
        writeGzip(folder / (part + "-images-idx3-ubyte.gz"),
                  idxHeader({count, 6, 5}) + randomBytes(std::size_t{count} * 30, count));
        writeGzip(folder / (part + "-labels-idx1-ubyte.gz"), idxHeader({count}) + cyclicLabels(count, 3));
    };
    write("train", training);
    write("t10k", test);
}
