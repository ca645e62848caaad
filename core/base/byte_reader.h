// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace nonn {

/// Walks over the bytes of a file that may claim anything: every length is compared with what is left before it is
/// used. What does not fit throws Error(badInput) with the file, the byte, and what was being read.
class ByteReader {
public:
    /// `content` must outlive the reader and what it returns.
    ByteReader(std::filesystem::path path, std::string_view content, std::size_t position = 0);

    std::size_t position() const { return m_position; }
    std::size_t left() const { return m_content.size() - m_position; }

    /// The next `count` bytes.
    std::string_view take(std::uint64_t count, const Text& what);
    /// Up to the next line feed, which is passed over.
    std::string_view line(const Text& what);
    /// The next `bytes` (1 to 8) bytes as an unsigned number, lowest first.
    std::uint64_t number(std::size_t bytes, const Text& what);

    /// Error(badInput): "reason at byte N", N being where the last reading began.
    [[noreturn]] void fail(const Text& reason) const;

private:
    std::filesystem::path m_path;
    std::string_view m_content;
    std::size_t m_position;
    std::size_t m_start;
};

/// Up to eight bytes as an unsigned number, lowest first.
std::uint64_t littleEndian(std::string_view bytes);

/// A text from a file for a message: printable ASCII, shortened, in quotes.
std::string inQuotes(std::string_view text);

}  // namespace nonn
