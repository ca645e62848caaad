// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/npy.h"

#include "base/byte_reader.h"

#include <bit>
#include <charconv>
#include <limits>
#include <optional>
#include <regex>

namespace nonn {

namespace {

constexpr std::string_view magic("\x93NUMPY", 6);

/// "28, 28, ", as it stands between the parentheses; nothing where a size is none.
std::optional<std::vector<std::int64_t>> sizesOf(const std::string& text) {
    static const std::regex number("[0-9]+");
    std::vector<std::int64_t> sizes;
    for (std::sregex_iterator match(text.begin(), text.end(), number), end; match != end; ++match) {
        const std::string digits = match->str();
        std::int64_t size = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), size).ec != std::errc())
            return std::nullopt;
        sizes.push_back(size);
    }
    return sizes;
}

/// Nothing where there are more than any file has.
std::optional<std::uint64_t> elementsOf(const std::vector<std::int64_t>& sizes) {
    std::uint64_t elements = 1;
    for (const std::int64_t size : sizes) {
        const auto factor = static_cast<std::uint64_t>(size);
        if (factor != 0 && elements > (std::numeric_limits<std::uint64_t>::max() / 4) / factor)
            return std::nullopt;
        elements *= factor;
    }
    return elements;
}

}  // namespace

std::string npyFile(const NamedArray& array) {
    std::string shape;
    for (const std::int64_t size : array.sizes)
        shape += std::to_string(size) + ", ";
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
    constexpr std::size_t before = 10;
    header.append(63 - (before + header.size()) % 64, ' ');
    header += '\n';
    std::string file = std::string(magic) + '\1' + '\0';
    file.push_back(static_cast<char>(header.size() & 255));
    file.push_back(static_cast<char>(header.size() >> 8));
    file += header;
    for (const float value : array.values)
        for (int shift = 0; shift < 32; shift += 8)
            file.push_back(static_cast<char>(std::bit_cast<std::uint32_t>(value) >> shift));
    return file;
}

NamedArray readNpy(const std::filesystem::path& path, std::string_view content) {
    ByteReader reader(path, content);
    if (reader.take(magic.size(), Text::tr("the beginning")) != magic)
        reader.fail(Text::tr("is no array of numpy's"));
    const std::uint64_t version = reader.number(1, Text::tr("the version"));
    if (version < 1 || version > 3)
        reader.fail(Text::tr("is of version %1 of numpy's format, which is not known", version));
    reader.number(1, Text::tr("the version"));
    const std::uint64_t length = reader.number(version == 1 ? 2 : 4, Text::tr("the length of the header"));
    const std::string header(reader.take(length, Text::tr("the header")));
    static const std::regex type("'descr': *'([^']*)'");
    static const std::regex order("'fortran_order': *False");
    static const std::regex shape(R"('shape': *\(([0-9, ]*)\))");
    std::smatch match;
    if (!std::regex_search(header, match, type) || match[1] != "<f4")
        reader.fail(Text::tr("holds other numbers than float32"));
    if (!std::regex_search(header, order))
        reader.fail(Text::tr("does not hold its rows one after the other"));
    if (!std::regex_search(header, match, shape))
        reader.fail(Text::tr("has no shape"));
    const std::optional<std::vector<std::int64_t>> sizes = sizesOf(match[1]);
    const std::optional<std::uint64_t> elements = sizes ? elementsOf(*sizes) : std::nullopt;
    if (!elements || *elements != reader.left() / 4 || reader.left() % 4 != 0)
        reader.fail(Text::tr("has not the numbers that its shape announces"));
    NamedArray array{path.stem().string(), *sizes, {}};
    array.values.reserve(*elements);
    while (reader.left() > 0)
        array.values.push_back(
            std::bit_cast<float>(static_cast<std::uint32_t>(reader.number(4, Text::tr("the numbers")))));
    return array;
}

}  // namespace nonn
