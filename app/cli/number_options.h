// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>

namespace nonn::cli {

/// What a number may be.
struct WholeRange {
    std::uint64_t least = 0;
    std::uint64_t most = std::numeric_limits<std::int64_t>::max();
};

struct RealRange {
    double least = 0;
    double most = 1;
    bool above = false;  ///< more than `least`
};

/// Of an option: what is thrown where its value cannot be taken.
Error wrongValue(const std::string& option, const Text& reason);

/// An option of a whole number in decimal digits ("010" is ten), within its range; anything else is wrong usage.
CLI::Option* addWholeNumber(CLI::App* command, const std::string& name, const std::function<void(std::uint64_t)>& take,
                            WholeRange range, const std::string& help);

/// `target`: a number, or an optional one.
template <typename Target>
CLI::Option* addWhole(CLI::App* command, const std::string& name, Target& target, WholeRange range,
                      const std::string& help) {
    return addWholeNumber(
        command, name,
        [&target](std::uint64_t value) {
            if constexpr (std::is_integral_v<Target>)
                target = static_cast<Target>(value);
            else
                target = static_cast<typename Target::value_type>(value);
        },
        range, help);
}

/// The same for a number with or without a decimal point.
CLI::Option* addRealNumber(CLI::App* command, const std::string& name, const std::function<void(double)>& take,
                           RealRange range, const std::string& help);

template <typename Target>
CLI::Option* addReal(CLI::App* command, const std::string& name, Target& target, RealRange range,
                     const std::string& help) {
    return addRealNumber(
        command, name, [&target](double value) { target = value; }, range, help);
}

}  // namespace nonn::cli
