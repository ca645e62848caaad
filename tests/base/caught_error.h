// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
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

/// Within a test function: the call must throw Error with this code and path, and a reason that contains `part`.
#define COMPARE_ERROR(call, expectedCode, expectedPath, part)                            \
    do {                                                                                 \
        const auto caught = caughtError([&] { call; });                                  \
        QVERIFY2(caught, "no error was thrown");                                         \
        QCOMPARE(caught->code(), expectedCode);                                          \
        QCOMPARE(caught->path().string(), std::filesystem::path(expectedPath).string()); \
        QVERIFY2(caught->reason().find(part) != std::string::npos, caught->what());      \
    } while (false)
