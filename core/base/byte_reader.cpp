// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/byte_reader.h"

#include "base/error.h"

#include <algorithm>

namespace nonn {

ByteReader::ByteReader(std::filesystem::path path, std::string_view content, std::size_t position)
    : m_path(std::move(path)),
      m_content(content),
      m_position(std::min(position, content.size())),
      m_start(m_position) {}

std::string_view ByteReader::take(std::uint64_t count, const Text& what) {
    m_start = m_position;
    if (count > left())
        fail(Text::tr("ends within %1: %2 bytes are announced, %3 are left", what, count, left()));
    const std::string_view bytes = m_content.substr(m_position, static_cast<std::size_t>(count));
    m_position += bytes.size();
    return bytes;
}

std::string_view ByteReader::line(const Text& what) {
    m_start = m_position;
    const std::size_t end = m_content.find('\n', m_position);
    if (end == std::string_view::npos)
        fail(Text::tr("ends within %1", what));
    const std::string_view bytes = m_content.substr(m_position, end - m_position);
    m_position = end + 1;
    return bytes;
}

std::uint64_t ByteReader::number(std::size_t bytes, const Text& what) {
    return littleEndian(take(bytes, what));
}

void ByteReader::fail(const Text& reason) const {
    throw badInput(m_path, Text::tr("%1, at byte %2", reason, m_start));
}

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = std::min<std::size_t>(bytes.size(), 8); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t longest = 100;
    std::string result(text.substr(0, longest));
    std::ranges::replace_if(
        result, [](char c) { return c < ' ' || c > '~'; }, '?');
    return "'" + result + (text.size() > longest ? "...'" : "'");
}

}  // namespace nonn
