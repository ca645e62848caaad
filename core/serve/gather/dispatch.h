// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/gather/node_address.h"
#include "serve/gather/node_health.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace nonn {

/// How the parts of one question came in.
struct Gathering {
    struct Part {
        std::optional<int> node;  ///< whose answer is taken; nothing: the student is missing
        Text why;                 ///< it is missing
        int asked = 0;            ///< nodes
    };
    std::vector<Part> students;
    Clock::duration took{};

    bool anyAnswer() const;
};

/// Decides who is asked when: each question goes to one ready node of each student; where it takes longer than the node
/// usually does, or fails, another node of the same student is asked as well, and who is first wins. At its deadline a
/// question ends with the students that have answered. Nodes that are late, dead or refused are met again after a
/// while, longer each time, and asked nothing until then.
///
/// Knows no clock, thread or socket: who uses it says what time it is and what was heard, and does what it is told.
/// All calls from one thread.
class Dispatch {
public:
    using Time = Clock::time_point;
    using Number = std::uint64_t;  ///< of a question, or a call

    struct Call {
        Number number = 0;
        Number question = 0;
        int node = 0;
        int student = 0;
        Time deadline;
    };

    /// Does what is decided. It calls back later, never from within.
    class Doer {
    public:
        virtual ~Doer() = default;
        /// Asks a node over a new connection what it serves; met() or notMet() tells.
        virtual void meet(int node) = 0;
        /// answered() or failed() tells.
        virtual void ask(const Call& call) = 0;
        /// Nothing more needs to be told of it.
        virtual void cancel(Number call) = 0;
        virtual void finished(Number question, const Gathering& gathering) = 0;
    };

    Dispatch(int students, std::vector<NodeAddress> nodes, BackOff backOff, Doer& doer, Generator chance);

    /// Meets all nodes.
    void start(Time now);

    void met(int node, const std::vector<int>& students);
    void notMet(int node, NodeState state, const Text& why, Time now);

    /// The connection to a node is gone, though nobody was asking.
    void lost(int node, const Text& why, Time now);

    /// `question` is a number that none had before.
    void ask(Number question, Clock::duration patience, Time now);
    void answered(Number call, Time now);
    void failed(Number call, NodeState state, const Text& why, Time now);
    /// Ends a question at once with what is there.
    void abandon(Number question, const Text& why, Time now);

    /// Leaves a node out, or takes it in again.
    void unplug(int node, Time now);
    void plug(int node, Time now);

    /// What is due by now: deadlines, further nodes, meetings.
    void tick(Time now);
    /// When something will be due.
    std::optional<Time> due() const;

    /// Whether every node was met, or found to be unable to answer, at least once.
    bool acquainted() const;

    struct Node {
        NodeAddress address;
        NodeHealth health;
        std::vector<int> students;  ///< that it said it serves
        int inFlight = 0;
        std::uint64_t answers = 0;
        std::uint64_t hedges = 0;  ///< times that it was asked in place of another
        std::optional<Time> meetAt;
        bool meeting = false;
        bool known = false;  ///< was met, or could not be, at least once
    };
    const std::vector<Node>& nodes() const { return m_nodes; }

private:
    struct Asked {
        Call call;
        Time since;
        bool asHedge = false;
    };
    struct Part {
        std::vector<Number> open;  ///< calls
        std::vector<int> tried;    ///< nodes
        std::optional<Time> hedgeAt;
        bool settled = false;
        Gathering::Part result;
    };
    struct Question {
        Time begun;
        Time deadline;
        std::vector<Part> parts;
    };

    Node& at(int node) { return m_nodes[static_cast<std::size_t>(node)]; }
    std::optional<int> next(int student, const std::vector<int>& tried) const;
    Text whyNobody(int student) const;
    bool askNext(Number number, Question& question, int student, Time now);
    void settle(Part& part, Time now, std::optional<Number> winner);
    void finishIfSettled(Number number, Time now);
    void expire(Number number, Question& question, Time now);
    void setAside(int node, NodeState state, const Text& why, Time now);
    std::optional<Asked> take(Number call);

    std::vector<Node> m_nodes;
    int m_students;
    BackOff m_backOff;
    Doer& m_doer;
    Generator m_chance;
    std::map<Number, Question> m_questions;
    std::map<Number, Asked> m_calls;
    Number m_nextCall = 1;
};

}  // namespace nonn
