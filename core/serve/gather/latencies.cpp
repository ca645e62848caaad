// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/latencies.h"

#include <algorithm>
#include <cmath>

namespace nonn {

void Latencies::add(Duration latency) {
    if (m_recent.size() < m_kept) {
        m_recent.push_back(latency);
        return;
    }
    m_recent[m_next] = latency;
    m_next = (m_next + 1) % m_kept;
}

std::optional<Latencies::Duration> Latencies::quantile(double share) const {
    if (m_recent.empty())
        return std::nullopt;
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(m_recent.size()))) - 1;
    std::vector<Duration> sorted = m_recent;
    const auto wanted = sorted.begin() + std::clamp<std::ptrdiff_t>(rank, 0, std::ssize(sorted) - 1);
    std::ranges::nth_element(sorted, wanted);
    return *wanted;
}

double milliseconds(Latencies::Duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

}  // namespace nonn
