// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/profiles.h"

#include <map>
#include <string>
#include <vector>

namespace nonn {

/// What a device does from one time to another.
struct LaneSpan {
    enum class Kind { receive, compute, wait, send, fuse };

    Kind kind = Kind::compute;
    double fromMs = 0;
    double toMs = 0;

    bool operator==(const LaneSpan&) const = default;
};

std::string name(LaneSpan::Kind kind);

/// A device's lane in the timeline of one image.
struct DeviceLane {
    int student = 0;              ///< that it runs, or whose device it is where several share one network
    std::string device;           ///< what it is called for people
    std::vector<LaneSpan> spans;  ///< in order, each beginning where the one before ends

    bool operator==(const DeviceLane&) const = default;
};

/// When the answer is there: with the fusion, else when the first device of each student has ended; 0 without any.
double answerMs(const std::vector<DeviceLane>& lanes);

/// The air between devices: shared radios carry one message at a time.
class Air {
public:
    /// When a message of so many bytes, headers among them, that is ready then has left, in seconds; `begin` is when it
    /// could start.
    double carry(const RadioProfile& radio, double ready, double bytes, double& begin);

private:
    std::map<std::string, double> m_freeAt;
};

/// What a device does one thing after the other, from 0 on.
class LaneCourse {
public:
    double seconds() const { return m_seconds; }
    /// Nothing for no time.
    void spend(LaneSpan::Kind kind, double seconds);
    /// Waits until then where that is later.
    void waitUntil(double seconds);
    const std::vector<LaneSpan>& spans() const { return m_spans; }

private:
    double m_seconds = 0;
    std::vector<LaneSpan> m_spans;
};

}  // namespace nonn
