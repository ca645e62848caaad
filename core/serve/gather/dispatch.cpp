// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/dispatch.h"

#include <algorithm>
#include <tuple>

namespace nonn {

namespace {

bool contains(const std::vector<int>& numbers, int number) {
    return std::ranges::find(numbers, number) != numbers.end();
}

}  // namespace

bool Gathering::anyAnswer() const {
    return std::ranges::any_of(students, [](const Part& part) { return part.node.has_value(); });
}

Dispatch::Dispatch(int students, std::vector<NodeAddress> nodes, BackOff backOff, Doer& doer, Generator chance)
    : m_students(students), m_backOff(backOff), m_doer(doer), m_chance(chance) {
    for (NodeAddress& address : nodes)
        m_nodes.emplace_back().address = std::move(address);
}

void Dispatch::start(Time now) {
    for (Node& node : m_nodes)
        node.meetAt = now;
    tick(now);
}

void Dispatch::met(int node, const std::vector<int>& students) {
    Node& known = at(node);
    known.meeting = false;
    known.known = true;
    if (known.health.state() == NodeState::unplugged)
        return;
    known.students = students;
    known.health.met();
}

void Dispatch::notMet(int node, NodeState state, const Text& why, Time now) {
    at(node).meeting = false;
    at(node).known = true;
    if (at(node).health.state() != NodeState::unplugged)
        setAside(node, state, why, now);
}

/// It is met again, later each time.
void Dispatch::setAside(int node, NodeState state, const Text& why, Time now) {
    Node& lost = at(node);
    lost.health.failed(state, why);
    if (!lost.meeting)
        lost.meetAt = now + m_backOff.after(lost.health.failures(), m_chance);
}

void Dispatch::lost(int node, const Text& why, Time now) {
    setAside(node, NodeState::dead, why, now);
    tick(now);
}

/// Of the ready nodes of a student the one that will probably be the first to answer.
std::optional<int> Dispatch::next(int student, const std::vector<int>& tried) const {
    std::optional<int> best;
    const auto rank = [&](int node) {
        const Node& known = m_nodes[static_cast<std::size_t>(node)];
        return std::tuple(known.health.expected() * (known.inFlight + 1), known.inFlight, node);
    };
    for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
        const Node& node = m_nodes[static_cast<std::size_t>(n)];
        if (node.health.ready() && contains(node.students, student) && !contains(tried, n) &&
            (!best || rank(n) < rank(*best)))
            best = n;
    }
    return best;
}

Text Dispatch::whyNobody(int student) const {
    std::vector<Text> reasons;
    for (const Node& node : m_nodes)
        if (contains(node.students, student) || node.address.student == student ||
            (node.students.empty() && !node.address.student))
            reasons.push_back(Text::tr("%1 %2", node.address.at.text(), node.health.why()));
    return reasons.empty() ? Text::tr("no node serves it") : joined(reasons);
}

bool Dispatch::askNext(Number number, Question& question, int student, Time now) {
    Part& part = question.parts[static_cast<std::size_t>(student)];
    const std::optional<int> node = next(student, part.tried);
    part.hedgeAt.reset();
    if (!node)
        return false;
    const Call call{m_nextCall++, number, *node, student, question.deadline};
    const bool asHedge = !part.tried.empty();
    part.open.push_back(call.number);
    part.tried.push_back(*node);
    ++part.result.asked;
    m_calls[call.number] = {call, now, asHedge};
    ++at(*node).inFlight;
    at(*node).hedges += asHedge ? 1 : 0;
    if (next(student, part.tried))
        part.hedgeAt = now + at(*node).health.hedgeAfter(question.deadline - now);
    m_doer.ask(call);
    return true;
}

void Dispatch::ask(Number number, Clock::duration patience, Time now) {
    Question& question = m_questions[number];
    question.begun = now;
    question.deadline = now + patience;
    question.parts.resize(static_cast<std::size_t>(m_students));
    for (int p = 0; p < m_students; ++p)
        if (!askNext(number, question, p, now)) {
            Part& part = question.parts[static_cast<std::size_t>(p)];
            part.settled = true;
            part.result.why = whyNobody(p);
        }
    finishIfSettled(number, now);
}

/// Takes a call out of those that are open; nothing where it is not, as when it was cancelled.
std::optional<Dispatch::Asked> Dispatch::take(Number call) {
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return std::nullopt;
    const Asked asked = found->second;
    m_calls.erase(found);
    --at(asked.call.node).inFlight;
    const auto question = m_questions.find(asked.call.question);
    if (question != m_questions.end())
        std::erase(question->second.parts[static_cast<std::size_t>(asked.call.student)].open, call);
    return asked;
}

/// No more is heard for this part. Who was asked before the winner was outrun by it.
void Dispatch::settle(Part& part, Time now, std::optional<Number> winner) {
    part.settled = true;
    part.hedgeAt.reset();
    for (const Number open : std::vector(part.open)) {
        const std::optional<Asked> loser = take(open);
        if (winner && open < *winner && at(loser->call.node).health.outrun(now - loser->since) &&
            !at(loser->call.node).meeting)
            at(loser->call.node).meetAt = now;
        m_doer.cancel(open);
    }
}

void Dispatch::answered(Number call, Time now) {
    const std::optional<Asked> asked = take(call);
    if (!asked)
        return;
    Node& node = at(asked->call.node);
    node.health.answered(now - asked->since);
    ++node.answers;
    Part& part = m_questions.at(asked->call.question).parts[static_cast<std::size_t>(asked->call.student)];
    part.result.node = asked->call.node;
    settle(part, now, call);
    finishIfSettled(asked->call.question, now);
}

void Dispatch::failed(Number call, NodeState state, const Text& why, Time now) {
    const std::optional<Asked> asked = take(call);
    if (!asked)
        return;
    // Several calls may break with one connection, which is one failure.
    if (at(asked->call.node).health.ready())
        setAside(asked->call.node, state, why, now);
    Question& question = m_questions.at(asked->call.question);
    Part& part = question.parts[static_cast<std::size_t>(asked->call.student)];
    const bool asking = now < question.deadline && askNext(asked->call.question, question, asked->call.student, now);
    if (!asking && part.open.empty()) {
        part.settled = true;
        part.result.why = Text::tr("%1 %2", at(asked->call.node).address.at.text(), why);
    }
    finishIfSettled(asked->call.question, now);
    tick(now);
}

void Dispatch::finishIfSettled(Number number, Time now) {
    const auto found = m_questions.find(number);
    Gathering gathering;
    for (const Part& part : found->second.parts) {
        if (!part.settled)
            return;
        gathering.students.push_back(part.result);
    }
    gathering.took = now - found->second.begun;
    m_questions.erase(found);
    m_doer.finished(number, gathering);
}

/// The deadline is over.
void Dispatch::expire(Number number, Question& question, Time now) {
    const auto patience =
        std::chrono::duration_cast<std::chrono::milliseconds>(question.deadline - question.begun).count();
    const Text why = Text::tr("did not answer within %1 ms", patience);
    for (Part& part : question.parts) {
        if (part.settled)
            continue;
        std::vector<Text> reasons;
        for (const Number open : part.open) {
            const int node = m_calls.at(open).call.node;
            reasons.push_back(Text::tr("%1 %2", at(node).address.at.text(), why));
            if (at(node).health.ready())
                setAside(node, NodeState::late, why, now);
        }
        part.result.why = joined(reasons);
        settle(part, now, std::nullopt);
    }
    finishIfSettled(number, now);
}

void Dispatch::abandon(Number number, const Text& why, Time now) {
    const auto found = m_questions.find(number);
    if (found == m_questions.end())
        return;
    for (Part& part : found->second.parts)
        if (!part.settled) {
            part.result.why = why;
            settle(part, now, std::nullopt);
        }
    finishIfSettled(number, now);
}

void Dispatch::unplug(int node, Time now) {
    Node& unplugged = at(node);
    unplugged.health.failed(NodeState::unplugged, Text::tr("is unplugged"));
    unplugged.meetAt.reset();
    unplugged.known = true;
    std::vector<Number> calls;
    for (const auto& [number, asked] : m_calls)
        if (asked.call.node == node)
            calls.push_back(number);
    for (const Number call : calls) {
        m_doer.cancel(call);
        failed(call, NodeState::unplugged, Text::tr("is unplugged"), now);
    }
}

void Dispatch::plug(int node, Time now) {
    if (at(node).health.state() != NodeState::unplugged)
        return;
    at(node).health = {};
    at(node).known = false;
    if (!at(node).meeting)
        at(node).meetAt = now;
    tick(now);
}

void Dispatch::tick(Time now) {
    std::vector<Number> numbers;
    for (const auto& [number, question] : m_questions)
        numbers.push_back(number);
    for (const Number number : numbers) {
        Question& question = m_questions.at(number);
        if (question.deadline <= now) {
            expire(number, question, now);
            continue;
        }
        for (int p = 0; p < m_students; ++p)
            if (const auto& hedgeAt = question.parts[static_cast<std::size_t>(p)].hedgeAt; hedgeAt && *hedgeAt <= now)
                askNext(number, question, p, now);
    }
    for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n)
        if (at(n).meetAt && *at(n).meetAt <= now) {
            at(n).meetAt.reset();
            at(n).meeting = true;
            m_doer.meet(n);
        }
}

std::optional<Dispatch::Time> Dispatch::due() const {
    std::optional<Time> soonest;
    const auto consider = [&](Time time) { soonest = soonest ? std::min(*soonest, time) : time; };
    for (const auto& [number, question] : m_questions) {
        consider(question.deadline);
        for (const Part& part : question.parts)
            if (part.hedgeAt)
                consider(*part.hedgeAt);
    }
    for (const Node& node : m_nodes)
        if (node.meetAt)
            consider(*node.meetAt);
    return soonest;
}

bool Dispatch::acquainted() const {
    return std::ranges::all_of(m_nodes, &Node::known);
}

}  // namespace nonn
