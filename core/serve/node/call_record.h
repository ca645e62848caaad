// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace nonn {

/// What became of one ModelInfer call; for the log and the metrics.
struct CallRecord {
    std::string model;  ///< as asked for, where it is one of the node's; else empty
    std::string id;
    std::string client;    ///< "ipv4:127.0.0.1:40404"
    std::string datatype;  ///< empty where the request was not understood so far
    int images = 0;
    std::int64_t bytesIn = 0;
    std::int64_t bytesOut = 0;
    double queued = 0;    ///< seconds until a thread had time
    double computed = 0;  ///< seconds within the student
    double took = 0;      ///< seconds, all of it
    std::string status;   ///< of gRPC, as "OK" or "INVALID_ARGUMENT"
    std::string reason;
};

/// One line without its end: {"time": "2026-11-29T12:00:00.000Z", "event": "request", "model", "id", "client",
/// "datatype", "images", "bytes_in", "bytes_out", "queued_ms", "computed_ms", "took_ms", "status", "reason"}.
std::string logLine(const CallRecord& record);

}  // namespace nonn
