// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <iostream>
#include <mutex>

namespace nonn {

namespace {

struct Destination {
    std::mutex mutex;
    LogSink sink = [](LogLevel level, const Text& line) {
        std::cerr << (level == LogLevel::warning ? "warning: " : "") << line.english() << '\n';
    };
};

Destination& destination() {
    static Destination instance;
    return instance;
}

}  // namespace

void setLogSink(LogSink sink) {
    const std::lock_guard lock(destination().mutex);
    destination().sink = std::move(sink);
}

void log(LogLevel level, const Text& line) {
    const std::lock_guard lock(destination().mutex);
    if (destination().sink)
        destination().sink(level, line);
}

}  // namespace nonn
