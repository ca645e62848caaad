// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/idx.h"

#include "base/error.h"
#include "base/gzip.h"

#include <algorithm>

namespace nonn {

namespace {

constexpr std::int64_t largestFile = std::int64_t{1} << 32;
constexpr std::uint32_t longestSide = 4096;

struct IdxFile {
    std::vector<std::uint32_t> dimensions;
    std::string content;
    std::size_t headerBytes = 0;
};

std::uint32_t bigEndian(const std::string& bytes, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

IdxFile readIdxFile(const std::filesystem::path& path, const Progress& progress) {
    IdxFile file;
    file.content = readGzip(path, largestFile, progress);
    if (file.content.empty())
        throw badInput(path, Text::tr("is empty"));
    if (file.content.size() < 4)
        throw badInput(path, Text::tr("ends within its header"));
    const std::uint32_t magic = bigEndian(file.content, 0);
    const std::uint32_t dimensions = magic & 0xff;
    if (magic >> 8 != 0x08 || dimensions < 1 || dimensions > 4)
        throw badInput(path, Text::tr("has a wrong magic number at byte 0: an IDX file of 8-bit values was expected"));
    file.headerBytes = 4 + 4 * std::size_t{dimensions};
    if (file.content.size() < file.headerBytes)
        throw badInput(path, Text::tr("ends within its header"));
    const std::size_t found = file.content.size() - file.headerBytes;
    std::size_t values = 1;  // or one more than there are, where the header claims more: no product overflows
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        file.dimensions.push_back(bigEndian(file.content, 4 + 4 * std::size_t{i}));
        values = std::min(values * file.dimensions.back(), found + 1);
    }
    if (values != found)
        throw badInput(path, values > found
                                 ? Text::tr("is truncated: %1 bytes follow the header", found)
                                 : Text::tr("is longer than its header says: %1 bytes follow the header", found));
    return file;
}

ImageBuffer readImages(const std::filesystem::path& path, const Progress& progress) {
    const IdxFile file = readIdxFile(path, progress);
    const auto& sizes = file.dimensions;
    if (sizes.size() < 3)
        throw badInput(path, Text::tr("holds labels, not images"));
    const std::size_t side = sizes.size() - 2;
    const std::uint32_t channels = sizes.size() == 4 ? sizes[1] : 1;
    if (sizes[side] < 1 || sizes[side] > longestSide || sizes[side + 1] < 1 || sizes[side + 1] > longestSide)
        throw badInput(path, Text::tr("has images whose sides are not within 1..%1", longestSide));
    if (channels < 1 || channels > 16)
        throw badInput(path, Text::tr("has images whose channels are not within 1..16"));
    ImageBuffer images;
    images.channels = static_cast<int>(channels);
    images.height = static_cast<int>(sizes[side]);
    images.width = static_cast<int>(sizes[side + 1]);
    images.pixels.assign(file.content.begin() + static_cast<std::ptrdiff_t>(file.headerBytes), file.content.end());
    return images;
}

}  // namespace

ImageBuffer readIdx(const std::filesystem::path& imageFile, const std::filesystem::path& labelFile,
                    const Progress& progress) {
    ImageBuffer images = readImages(imageFile, progress);
    const IdxFile labels = readIdxFile(labelFile, progress);
    if (labels.dimensions.size() != 1)
        throw badInput(labelFile, Text::tr("holds images, not labels"));
    const auto count = static_cast<std::int64_t>(images.pixels.size()) / images.bytesPerImage();
    if (count == 0)
        throw badInput(imageFile, Text::tr("holds no image"));
    if (labels.dimensions[0] != count)
        throw badInput(labelFile, Text::tr("has %1 labels for %2 images", labels.dimensions[0], count));
    images.labels.reserve(static_cast<std::size_t>(count));
    for (std::size_t i = labels.headerBytes; i < labels.content.size(); ++i)
        images.labels.push_back(static_cast<unsigned char>(labels.content[i]));
    return images;
}

}  // namespace nonn
