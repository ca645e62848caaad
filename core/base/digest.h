// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace nonn {

/// FNV-1a over what is added, in this order. Tells apart what differs by chance, not what somebody makes to be alike.
class Digest {
public:
    void add(std::string_view bytes);
    void add(std::int64_t number);
    /// Sixteen hexadecimal digits.
    std::string text() const;

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

/// The same kind of sum eight bytes at a time, which keeps up with memory: for pixels and whole files.
std::uint64_t fingerprintOf(std::span<const std::uint8_t> bytes);

}  // namespace nonn
