// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <chrono>
#include <cmath>
#include <optional>
#include <thread>
#include <type_traits>

/// Calls `train` with a Progress that is stopped ever later, so that it comes to an end on any machine: what it returns
/// then. `stops` counts those before; nothing where it never ends or fails otherwise.
template <typename Train>
auto stoppedEverLater(const Train& train, int& stops) {
    std::optional<std::invoke_result_t<Train, nonn::Progress>> result;
    for (int attempt = 0; !result && attempt < 60; ++attempt) {
        const nonn::CancelToken token;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(0.002 * std::pow(1.15, attempt)));
            token.request();
        });
        bool failed = false;
        try {
            result = train(nonn::Progress({}, token));
        } catch (const nonn::Error& error) {
            failed = error.code() != nonn::ErrorCode::cancelled;
            ++stops;
        }
        stopper.join();
        if (failed)
            break;
    }
    return result;
}
