// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/timeline.h"

#include "plan/communication.h"
#include "plan/units.h"

#include <algorithm>

namespace nonn {

std::string name(LaneSpan::Kind kind) {
    switch (kind) {
        case LaneSpan::Kind::receive:
            return "receive";
        case LaneSpan::Kind::compute:
            return "compute";
        case LaneSpan::Kind::wait:
            return "wait";
        case LaneSpan::Kind::send:
            return "send";
        case LaneSpan::Kind::fuse:
            return "fuse";
    }
    return {};
}

double answerMs(const std::vector<DeviceLane>& lanes) {
    std::map<int, double> first;  // to end, by student
    for (const DeviceLane& lane : lanes) {
        if (lane.spans.empty())
            continue;
        const LaneSpan& last = lane.spans.back();
        if (last.kind == LaneSpan::Kind::fuse)
            return last.toMs;
        const auto [student, added] = first.try_emplace(lane.student, last.toMs);
        student->second = std::min(student->second, last.toMs);
    }
    double answer = 0;
    for (const auto& [student, end] : first)
        answer = std::max(answer, end);
    return answer;
}

double Air::carry(const RadioProfile& radio, double ready, double bytes, double& begin) {
    begin = radio.shared ? std::max(ready, m_freeAt[radio.name]) : ready;
    const double end = begin + airSeconds(bytes, radio);
    if (radio.shared)
        m_freeAt[radio.name] = end;
    return end;
}

void LaneCourse::spend(LaneSpan::Kind kind, double seconds) {
    if (seconds <= 0)
        return;
    const double end = m_seconds + seconds;
    if (!m_spans.empty() && m_spans.back().kind == kind)
        m_spans.back().toMs = milli * end;
    else
        m_spans.push_back({kind, milli * m_seconds, milli * end});
    m_seconds = end;
}

void LaneCourse::waitUntil(double seconds) {
    spend(LaneSpan::Kind::wait, seconds - m_seconds);
    m_seconds = std::max(m_seconds, seconds);  // to the bit, whatever the difference was rounded to
}

}  // namespace nonn
