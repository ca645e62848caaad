// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cifar.h"

#include "base/error.h"
#include "base/file.h"

namespace nonn {

void appendCifar(ImageBuffer& images, const std::filesystem::path& file, CifarLayout layout) {
    constexpr std::size_t pixelBytes = std::size_t{3} * 32 * 32;
    const std::size_t labelBytes = layout == CifarLayout::cifar10 ? 1 : 2;
    const int classes = layout == CifarLayout::cifar10 ? 10 : 100;
    const std::string content = readFile(file);
    if (content.empty())
        throw badInput(file, Text::tr("is empty"));
    const std::size_t recordBytes = labelBytes + pixelBytes;
    if (content.size() % recordBytes != 0)
        throw badInput(file, Text::tr("is truncated: its %1 bytes are no multiple of %2", content.size(), recordBytes));
    images.channels = 3;
    images.height = images.width = 32;
    images.pixels.reserve(images.pixels.size() + content.size() / recordBytes * pixelBytes);
    for (std::size_t start = 0; start < content.size(); start += recordBytes) {
        const int label = static_cast<unsigned char>(content[start + labelBytes - 1]);
        if (label >= classes)
            throw badInput(file, Text::tr("has label %1 at byte %2; labels are 0..%3", label, start + labelBytes - 1,
                                          classes - 1));
        const auto pixels = content.begin() + static_cast<std::ptrdiff_t>(start + labelBytes);
        images.pixels.insert(images.pixels.end(), pixels, pixels + pixelBytes);
        images.labels.push_back(label);
    }
}

}  // namespace nonn
