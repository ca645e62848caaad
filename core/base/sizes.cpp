// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sizes.h"

#include "base/error.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string>
#include <utility>

namespace nonn {

namespace {

using Unit = std::pair<std::string_view, double>;

constexpr std::array<Unit, 11> byteUnits{{{"", 1},
                                          {"B", 1},
                                          {"KB", 1e3},
                                          {"kB", 1e3},
                                          {"MB", 1e6},
                                          {"GB", 1e9},
                                          {"KiB", 1024.0},
                                          {"MiB", 1024.0 * 1024},
                                          {"GiB", 1024.0 * 1024 * 1024},
                                          {"K", 1e3},
                                          {"M", 1e6}}};
constexpr std::array<Unit, 5> countUnits{{{"", 1}, {"k", 1e3}, {"K", 1e3}, {"M", 1e6}, {"G", 1e9}}};

std::int64_t parse(std::string_view text, std::span<const Unit> units, const char* example) {
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    while (!unit.empty() && unit.front() == ' ')
        unit.remove_prefix(1);
    for (const auto& [unitName, factor] : units)
        if (status == std::errc() && unit == unitName && value >= 0 && value * factor < 9e18)
            return std::llround(value * factor);
    throw badInput({}, Text::tr("'%1' is not a size; write for example %2", text, example));
}

/// As printf's %g or %f, with a point whatever the locale.
std::string digits(double value, std::chars_format format, int precision) {
    std::array<char, 400> text{};
    char* const end = std::to_chars(text.data(), text.data() + text.size(), value, format, precision).ptr;
    return {text.data(), end};
}

std::string format(double value, std::span<const std::string_view> prefixes, std::string_view unit) {
    std::size_t step = 0;
    while (std::abs(value) >= 999.5 && step + 1 < prefixes.size()) {
        value /= 1000;
        ++step;
    }
    std::string result =
        value < 999.5 ? digits(value, std::chars_format::general, 3) : digits(value, std::chars_format::fixed, 0);
    const std::string suffix = std::string(prefixes[step]) + std::string(unit);
    return suffix.empty() ? result : result + " " + suffix;
}

}  // namespace

std::int64_t parseBytes(std::string_view text) {
    return parse(text, byteUnits, "500KB or 320KiB");
}

std::int64_t parseCount(std::string_view text) {
    return parse(text, countUnits, "50M");
}

std::string formatBytes(std::int64_t bytes) {
    constexpr std::array<std::string_view, 4> prefixes{"", "K", "M", "G"};
    return format(static_cast<double>(bytes), prefixes, "B");
}

std::string formatCount(std::int64_t count) {
    constexpr std::array<std::string_view, 4> prefixes{"", "k", "M", "G"};
    return format(static_cast<double>(count), prefixes, "");
}

std::string formatDuration(double seconds) {
    const auto twoDigits = [](long long number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const long long whole = std::llround(seconds);
    if (seconds < 9.95)
        return digits(seconds, std::chars_format::fixed, 1) + " s";
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + twoDigits(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + twoDigits(whole % 3600 / 60) + " min";
}

}  // namespace nonn
