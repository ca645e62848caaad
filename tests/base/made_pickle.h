// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/made_zip.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Pieces of pickles.
namespace made {

inline std::string text(const std::string& value) {
    return "X" + little(value.size(), 4) + value;
}

inline std::string integer(std::int64_t value) {
    return "\x8a\x08" + little(static_cast<std::uint64_t>(value), 8);
}

inline std::string tuple(const std::vector<std::string>& items) {
    std::string content = "(";
    for (const std::string& item : items)
        content += item;
    return content + "t";
}

inline std::string numbers(const std::vector<std::int64_t>& values) {
    std::vector<std::string> items;
    for (const std::int64_t value : values)
        items.push_back(integer(value));
    return tuple(items);
}

/// A call of "module name" with these arguments.
inline std::string call(const std::string& module, const std::string& name, const std::vector<std::string>& arguments) {
    return "c" + module + "\n" + name + "\n" + tuple(arguments) + "R";
}

inline std::string dictionary(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string content = "}(";
    for (const auto& [key, value] : entries)
        content += text(key) + value;
    return content + "u";
}

inline std::string list(const std::vector<std::string>& items) {
    std::string content = "](";
    for (const std::string& item : items)
        content += item;
    return content + "e";
}

inline std::string pickle(const std::string& value) {
    return "\x80\2" + value + ".";
}

}  // namespace made
