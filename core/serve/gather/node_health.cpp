// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_health.h"

#include <algorithm>

namespace nonn {

namespace {

/// As often outrun, a node is late.
constexpr int mostOutrun = 3;
/// From so many answers on it is known what is unusual for a node.
constexpr std::size_t fewAnswers = 16;
constexpr double usualShare = 0.95;
constexpr std::chrono::milliseconds leastHedge{1};

}  // namespace

const char* name(NodeState state) {
    switch (state) {
        case NodeState::unknown:
            return "unknown";
        case NodeState::ready:
            return "ready";
        case NodeState::late:
            return "late";
        case NodeState::dead:
            return "dead";
        case NodeState::refused:
            return "refused";
        case NodeState::unplugged:
            return "unplugged";
    }
    return "";
}

Clock::duration BackOff::after(int failures, Generator& chance) const {
    if (failures <= 1)
        return Clock::duration::zero();
    constexpr int mostDoublings = 16;
    const auto doubled = first * (1LL << std::min(failures - 2, mostDoublings));
    const std::chrono::duration<double, std::milli> wait = std::min<std::chrono::milliseconds>(doubled, longest);
    return std::chrono::duration_cast<Clock::duration>(wait * (0.8 + 0.4 * chance.uniform()));
}

void NodeHealth::met() {
    m_state = NodeState::ready;
    m_why = {};
    m_outrun = 0;
}

void NodeHealth::answered(Clock::duration latency) {
    if (m_state == NodeState::late)
        met();
    m_failures = 0;
    m_outrun = 0;
    m_latencies.add(latency);
    expect(latency);
}

bool NodeHealth::outrun(Clock::duration waited) {
    expect(std::max(waited, m_expected));
    if (++m_outrun < mostOutrun || !ready())
        return false;
    failed(NodeState::late, Text::tr("others answer in its place"));
    return true;
}

void NodeHealth::failed(NodeState state, Text why) {
    m_state = state;
    m_why = std::move(why);
    ++m_failures;
}

void NodeHealth::expect(Clock::duration latency) {
    constexpr int weight = 5;
    m_expected = m_expected == Clock::duration::zero() ? latency : m_expected + (latency - m_expected) / weight;
}

Clock::duration NodeHealth::hedgeAfter(Clock::duration patience) const {
    if (m_latencies.count() < fewAnswers)
        return patience / 4;
    return std::clamp<Clock::duration>(*m_latencies.quantile(usualShare),
                                       std::min<Clock::duration>(leastHedge, patience / 2), patience / 2);
}

}  // namespace nonn
