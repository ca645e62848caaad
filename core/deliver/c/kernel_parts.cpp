// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/kernel_text.h"

#include <ranges>
#include <sstream>
#include <vector>

namespace nonn {

namespace {

struct Part {
    std::string name;
    std::vector<std::string> needs;
    std::string text;
};

std::vector<Part> partsOf(std::string_view source) {
    constexpr std::string_view mark = "//: ";
    std::vector<Part> parts;
    std::istringstream lines{std::string(source)};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(mark)) {
            std::istringstream words(line.substr(mark.size()));
            Part& part = parts.emplace_back();
            words >> part.name;
            for (std::string word; words >> word;)
                part.needs.push_back(word);
        } else if (!parts.empty()) {
            parts.back().text += line + "\n";
        }
    }
    return parts;
}

}  // namespace

std::string kernelParts(std::string_view source, std::set<std::string> names) {
    const std::vector<Part> parts = partsOf(source);
    for (const Part& part : parts | std::views::reverse)  // what is needed stands before
        if (names.contains(part.name))
            names.insert(part.needs.begin(), part.needs.end());
    std::string text;
    for (const Part& part : parts)
        if (names.contains(part.name))
            text += part.text;
    return text;
}

}  // namespace nonn
