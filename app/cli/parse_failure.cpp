// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_failure.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

namespace {

/// As CLI11 writes them, with its own words at the places. What names more comes first.
std::array<Text, 11> knownReasons() {
    return {Text::tr("%1: %2 not in {%3}"),
            Text::tr("%1: Value %2 not in range %3 to %4"),
            Text::tr("%1: Value %2 not in range [%3 - %4]"),
            Text::tr("%1: At Most %2 required but received %3"),
            Text::tr("%1: %2 required %3 missing"),
            Text::tr("%1 excludes %2"),
            Text::tr("%1 is required"),
            Text::tr("The following argument was not expected: %1"),
            Text::tr("The following arguments were not expected: %1"),
            Text::tr("Could not convert: %1 = %2"),
            Text::tr("A subcommand is required")};
}

/// What stands at the places of a pattern, which come in order; none where `text` is not of that pattern.
std::optional<std::vector<Text>> placesIn(const std::string& pattern, const std::string& text) {
    std::vector<Text> places;
    std::size_t at = 0;
    std::size_t from = 0;
    while (from <= pattern.size()) {
        const std::size_t mark = std::min(pattern.find('%', from), pattern.size());
        const std::string fixed = pattern.substr(from, mark - from);
        const bool last = mark == pattern.size();
        const std::size_t found = last ? text.size() - std::min(text.size(), fixed.size()) : text.find(fixed, at);
        const bool begins = from == 0 && found != 0;
        if (found == std::string::npos || found < at || begins || text.compare(found, fixed.size(), fixed) != 0)
            return std::nullopt;
        if (from > 0)
            places.push_back(Text::verbatim(text.substr(at, found - at)));
        at = found + fixed.size();
        if (last)
            break;
        from = mark + 2;
    }
    return places;
}

}  // namespace

Text reasonOf(const CLI::ParseError& error) {
    const std::string english = error.what();
    for (const Text& known : knownReasons())
        if (const auto places = placesIn(known.pattern(), english))
            return Text::of(known.pattern(), *places);
    return Text::verbatim(english);
}

}  // namespace nonn::cli
