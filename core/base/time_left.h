// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <optional>

namespace nonn {

/// How long a job takes yet, from what it reports: what its stage says itself, else the pace of the stage so far, with
/// what comes after the stage at the same pace. Nothing where that cannot be known: at a stage's beginning, and where
/// most of the job comes after it, which may be work of another kind. Times are seconds of any clock.
class TimeLeft {
public:
    void hear(const ProgressReport& report, double now);
    std::optional<double> seconds(double now) const;

private:
    std::optional<double> secondsOfStage(double now) const;

    ProgressReport m_latest;
    double m_heard = 0;          ///< when
    double m_begun = 0;          ///< the stage, or what was first heard of it
    double m_begunFraction = 0;  ///< of the job: a stage may go on where an earlier job was stopped
    bool m_any = false;
};

}  // namespace nonn
