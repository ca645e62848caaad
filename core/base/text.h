// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace nonn {

/// A sentence for people, kept as a pattern and what stands at its places, so that a window can say it in another
/// language. Patterns are written in English where they are used, as `Text::tr("holds %1 labels for %2 images", 3, 4)`,
/// and found there by Qt's lupdate, for which each must be one literal.
class Text {
public:
    Text() = default;  ///< Says nothing.

    /// `values` are texts, strings (names, which are the same in every language) or whole numbers; they take the places
    /// %1 to %9 in turn.
    template <typename... Values>
    static Text tr(std::string_view pattern, const Values&... values) {
        return of(std::string(pattern), {part(values)...});
    }

    /// A pattern that was marked elsewhere.
    static Text of(std::string pattern, std::vector<Text> arguments);

    /// What is the same in every language, as a name or what a library says.
    static Text verbatim(std::string text);

    const std::string& pattern() const { return m_pattern; }
    const std::vector<Text>& arguments() const { return m_arguments; }
    bool isVerbatim() const { return m_verbatim; }
    bool empty() const { return m_pattern.empty(); }

    std::string english() const;

    /// The text with every pattern in it, but for what is verbatim, as `translate` gives it.
    std::string said(const std::function<std::string(const std::string& pattern)>& translate) const;

    bool operator==(const Text&) const = default;

private:
    static Text part(const Text& text) { return text; }
    static Text part(std::string_view text) { return verbatim(std::string(text)); }
    template <typename Number>
        requires std::is_integral_v<Number>
    static Text part(Number number) {
        return verbatim(std::to_string(number));
    }

    std::string m_pattern;
    std::vector<Text> m_arguments;
    bool m_verbatim = false;
};

/// "a, b, c", with the commas of the language.
Text listed(const std::vector<Text>& texts);
/// "a; b; c", likewise: texts that may hold commas of their own.
Text joined(const std::vector<Text>& texts);

}  // namespace nonn
