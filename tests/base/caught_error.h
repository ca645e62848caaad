// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The Error that a call throws; nothing where it throws none.
template <typename Call>
std::optional<nonn::Error> caughtError(Call&& call) {
    try {
        std::forward<Call>(call)();
        return std::nullopt;
    } catch (const nonn::Error& error) {
        return error;
    }
}

/// Empty where the call throws Error with this code and path, and a reason that contains `part`; else what differs.
template <typename Call>
std::string errorDifference(Call&& call, nonn::ErrorCode code, const std::filesystem::path& path,
                            std::string_view part) {
    const std::optional<nonn::Error> caught = caughtError(std::forward<Call>(call));
    if (!caught)
        return "no error was thrown";
    if (caught->code() != code)
        return "code " + std::string(name(caught->code())) + ": " + caught->what();
    if (caught->path() != path)
        return "path " + caught->path().string() + " instead of " + path.string();
    if (caught->reason().find(part) == std::string::npos)
        return "reason: " + caught->reason();
    return {};
}

/// Within a test function: fails it where errorDifference() finds any.
#define COMPARE_ERROR(call, code, path, part)                                            \
    do {                                                                                 \
        const std::string difference = errorDifference([&] { call; }, code, path, part); \
        QVERIFY2(difference.empty(), difference.c_str());                                \
    } while (false)
