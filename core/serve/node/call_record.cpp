// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/call_record.h"

#include "base/json.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace nonn {

namespace {

/// UTC, as ISO 8601 has it.
std::string timeNow() {
    const auto time = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    const auto thousandths =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count() % 1000;
    char fraction[8];
    std::snprintf(fraction, sizeof fraction, ".%03dZ", static_cast<int>(thousandths));
    return std::string(text, length) + fraction;
}

/// To a thousandth.
double inMilliseconds(double seconds) {
    return std::round(seconds * 1e6) / 1e3;
}

}  // namespace

std::string logLine(const CallRecord& record) {
    const Json line{{"time", timeNow()},
                    {"event", "request"},
                    {"model", record.model},
                    {"id", record.id},
                    {"client", record.client},
                    {"datatype", record.datatype},
                    {"images", record.images},
                    {"bytes_in", record.bytesIn},
                    {"bytes_out", record.bytesOut},
                    {"queued_ms", inMilliseconds(record.queued)},
                    {"computed_ms", inMilliseconds(record.computed)},
                    {"took_ms", inMilliseconds(record.took)},
                    {"status", record.status},
                    {"reason", record.reason}};
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace nonn
