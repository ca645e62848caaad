// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/node/call_record.h"

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace nonn {

/// What a node has done since it started. May be used from any thread.
class NodeMetrics {
public:
    explicit NodeMetrics(const std::vector<std::string>& models);

    void count(const CallRecord& record);

    /// Prometheus' text format, version 0.0.4.
    std::string text() const;

private:
    static constexpr std::array bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5};

    struct Durations {
        std::array<std::uint64_t, bounds.size() + 1> counts{};  ///< the last: longer than all bounds
        double sum = 0;
    };
    struct Model {
        std::uint64_t images = 0;
        Durations took;
        double computed = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::string, Model> m_models;
    std::map<std::pair<std::string, std::string>, std::uint64_t> m_requests;  ///< by model and status
    std::uint64_t m_bytesIn = 0;
    std::uint64_t m_bytesOut = 0;
};

}  // namespace nonn
