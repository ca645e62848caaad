// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/text.h"
#include "serve/gather/latencies.h"

#include <chrono>
#include <optional>

namespace nonn {

using Clock = std::chrono::steady_clock;

enum class NodeState {
    unknown,    ///< nobody has heard of it yet
    ready,      ///< it said what it serves, and is asked
    late,       ///< it does not answer in time
    dead,       ///< nobody is there, or the connection broke
    refused,    ///< it is there and serves something else, or answers what cannot be
    unplugged,  ///< it is left out because somebody wishes so
};

/// As in JSON: "unknown", "ready" ..
const char* name(NodeState state);

/// How long a node that is not ready is left alone: not at all at first, then each time twice as long, with a fifth of
/// chance in it so that many who wait for one node do not all come at once.
struct BackOff {
    std::chrono::milliseconds first{50};
    std::chrono::milliseconds longest{2000};

    Clock::duration after(int failures, Generator& chance) const;
};

/// What is known of one node, from what was heard of it.
class NodeHealth {
public:
    NodeState state() const { return m_state; }
    bool ready() const { return m_state == NodeState::ready; }
    /// Why it is not ready; empty where it is.
    const Text& why() const { return m_why; }

    /// It said that it serves what it should.
    void met();
    void answered(Clock::duration latency);
    /// Another node was quicker though this one had been asked first; where that happens again and again it is late.
    /// Returns whether it is now.
    bool outrun(Clock::duration waited);
    void failed(NodeState state, Text why);

    /// How often in a row it has failed since its last answer.
    int failures() const { return m_failures; }
    /// What an answer will probably take; nothing known counts as no time, so that the node is tried.
    Clock::duration expected() const { return m_expected; }
    /// After what time without an answer another node is asked as well, of `patience` until an answer must be there.
    Clock::duration hedgeAfter(Clock::duration patience) const;
    const Latencies& latencies() const { return m_latencies; }

private:
    void expect(Clock::duration latency);

    NodeState m_state = NodeState::unknown;
    Text m_why = Text::tr("was not heard of yet");
    int m_failures = 0;
    int m_outrun = 0;
    Clock::duration m_expected{0};
    Latencies m_latencies{128};
};

}  // namespace nonn
