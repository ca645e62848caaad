// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/decode_formats.h"

#include <cstdint>

namespace nonn {

namespace {

/// Numbers of a block whose byte order it tells itself; 0 beyond its end.
class ExifNumbers {
public:
    explicit ExifNumbers(std::string_view block) : m_block(block), m_bigEndian(block.starts_with("MM")) {}

    std::uint32_t at(std::size_t offset, int bytes) const {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            const std::size_t place = offset + static_cast<std::size_t>(m_bigEndian ? i : bytes - 1 - i);
            value = value << 8 | (place < m_block.size() ? static_cast<unsigned char>(m_block[place]) : 0U);
        }
        return value;
    }

private:
    std::string_view m_block;
    bool m_bigEndian;
};

}  // namespace

int exifOrientation(std::string_view exif) {
    constexpr std::uint32_t orientationTag = 0x0112;
    constexpr std::size_t entryBytes = 12;
    const ExifNumbers numbers(exif);
    const std::size_t directory = numbers.at(4, 4);
    if (exif.size() < 8 || numbers.at(2, 2) != 42 || directory > exif.size())
        return 1;
    const std::size_t entries = numbers.at(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * entryBytes;
        if (entry + entryBytes > exif.size())
            return 1;
        if (numbers.at(entry, 2) == orientationTag) {
            const std::uint32_t value = numbers.at(entry + 8, 2);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    }
    return 1;
}

}  // namespace nonn
