// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_lines.h"

#include "base/plain_text.h"

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
    const std::string content = readPlainText(file, largest);
    std::vector<TextLine> lines;
    int number = 0;
    for (std::string_view left = content; !left.empty();) {
        ++number;
        std::string_view text = takeLine(left);
        text = text.substr(0, text.find_last_not_of(" \t") + 1);
        if (text.empty())
            continue;
        lines.push_back({file, number, std::string(text)});
        if (!isUtf8(text))
            throw lines.back().wrong(Text::tr("is not UTF-8 text"));
    }
    return lines;
}

}  // namespace nonn
