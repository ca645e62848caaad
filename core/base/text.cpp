// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <utility>

namespace nonn {

namespace {

/// One after the other by a pattern of two.
Text chained(const std::vector<Text>& texts, const Text& pattern) {
    Text result;
    for (const Text& text : texts)
        result = result.empty() ? text : Text::of(pattern.pattern(), {result, text});
    return result;
}

}  // namespace

Text Text::of(std::string pattern, std::vector<Text> arguments) {
    Text result;
    result.m_pattern = std::move(pattern);
    result.m_arguments = std::move(arguments);
    return result;
}

Text Text::verbatim(std::string text) {
    Text result = of(std::move(text), {});
    result.m_verbatim = true;
    return result;
}

std::string Text::english() const {
    return said([](const std::string& pattern) { return pattern; });
}

std::string Text::said(const std::function<std::string(const std::string&)>& translate) const {
    if (m_verbatim || m_pattern.empty())
        return m_pattern;
    const std::string pattern = translate(m_pattern);
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] - '1' : -1;
        if (place < 0 || place >= static_cast<int>(m_arguments.size())) {
            result += pattern[i];
            continue;
        }
        result += m_arguments[static_cast<std::size_t>(place)].said(translate);
        ++i;
    }
    return result;
}

Text listed(const std::vector<Text>& texts) {
    return chained(texts, Text::tr("%1, %2"));
}

Text joined(const std::vector<Text>& texts) {
    return chained(texts, Text::tr("%1; %2"));
}

}  // namespace nonn
