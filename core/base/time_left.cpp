// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_left.h"

#include <algorithm>

namespace nonn {

namespace {

/// Before that much is known of a stage, its pace is not.
constexpr double leastSeconds = 2;
constexpr double leastShare = 0.01;
/// So much of a stage may come after it for its pace to say how long that takes.
constexpr double mostAfter = 0.25;

}  // namespace

void TimeLeft::hear(const ProgressReport& report, double now) {
    if (!m_any || report.stage != m_latest.stage || report.stageFrom != m_latest.stageFrom) {
        m_begun = now;
        m_begunFraction = report.fraction;
    }
    m_any = true;
    m_latest = report;
    m_heard = now;
}

std::optional<double> TimeLeft::secondsOfStage(double now) const {
    if (m_latest.left) {
        const std::optional<double>& known = m_latest.left->seconds;
        return known ? std::optional(std::max(0.0, *known - (now - m_heard))) : std::nullopt;
    }
    const double spent = m_heard - m_begun;
    const double done = m_latest.fraction - m_begunFraction;
    if (spent < leastSeconds || done < leastShare * (m_latest.stageTo - m_latest.stageFrom))
        return std::nullopt;
    return std::max(0.0, spent / done * (m_latest.stageTo - m_latest.fraction) - (now - m_heard));
}

std::optional<double> TimeLeft::seconds(double now) const {
    const double after = 1 - m_latest.stageTo;
    if (!m_any || m_latest.fraction >= 1 || after > mostAfter * (m_latest.stageTo - m_latest.stageFrom))
        return std::nullopt;
    const std::optional<double> ofStage = secondsOfStage(now);
    const double covered = m_latest.stageTo - m_begunFraction;
    if (!ofStage || covered <= 0)
        return ofStage;
    return *ofStage + (now - m_begun + *ofStage) / covered * after;
}

}  // namespace nonn
