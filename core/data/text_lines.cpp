// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_lines.h"

#include "base/file.h"
#include "data/folder_walk.h"

#include <sstream>

namespace nonn {

Error TextLine::wrong(const Text& reason) const {
    return badInput(file.string() + ":" + std::to_string(number), reason);
}

std::vector<std::string> TextLine::words() const {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::vector<TextLine> readLines(const std::filesystem::path& file) {
    constexpr std::int64_t largest = std::int64_t{256} << 20;
    std::istringstream in(readFile(file, largest));
    std::vector<TextLine> lines;
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        while (!text.empty() && (text.back() == '\r' || text.back() == ' '))
            text.pop_back();
        if (text.empty())
            continue;
        lines.push_back({file, number, text});
        if (!isUtf8(text))
            throw lines.back().wrong(Text::tr("is not UTF-8 text"));
    }
    return lines;
}

}  // namespace nonn
