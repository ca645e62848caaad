// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace nonn {

/// How long the last answers took.
class Latencies {
public:
    using Duration = std::chrono::nanoseconds;

    explicit Latencies(std::size_t kept = 1024) : m_kept(kept) {}

    void add(Duration latency);
    std::size_t count() const { return m_recent.size(); }
    /// What this share of the kept ones, 0..1, took at most (nearest rank); nothing before the first.
    std::optional<Duration> quantile(double share) const;

private:
    std::size_t m_kept;
    std::size_t m_next = 0;  ///< the oldest, once all places are taken
    std::vector<Duration> m_recent;
};

double milliseconds(Latencies::Duration duration);

}  // namespace nonn
