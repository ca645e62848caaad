// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/dispatch.h"

#include <QtTest>
#include <functional>
#include <map>
#include <set>

using namespace nonn;
using namespace std::chrono_literals;

namespace {

using Time = Dispatch::Time;

/// Nodes that do what they are told to, on a clock that goes when told to.
class Stage : public Dispatch::Doer {
public:
    struct Player {
        std::vector<int> students;
        Clock::duration takes = 10ms;
        bool dead = false;     ///< calls break at once
        bool stopped = false;  ///< calls are never answered
    };

    Stage(int students, const std::vector<Player>& players, std::uint64_t seed = 1)
        : m_players(players), m_dispatch(students, addresses(players.size()), {}, *this, Generator(seed)) {
        m_dispatch.start(m_now);
    }

    Player& operator[](int node) { return m_players[static_cast<std::size_t>(node)]; }
    const Dispatch::Node& node(int number) const { return m_dispatch.nodes()[static_cast<std::size_t>(number)]; }
    NodeState state(int number) const { return node(number).health.state(); }
    Dispatch& dispatch() { return m_dispatch; }
    Time now() const { return m_now; }
    int meetings(int node) const { return m_meetings.contains(node) ? m_meetings.at(node) : 0; }

    void ask(Dispatch::Number question, Clock::duration patience = 100ms) {
        m_asked[question] = m_now;
        m_patience[question] = patience;
        m_dispatch.ask(question, patience, m_now);
    }

    /// Lets the time go on, event by event.
    void pass(Clock::duration duration) {
        const Time end = m_now + duration;
        while (true) {
            const std::optional<Time> due = m_dispatch.due();
            const bool eventNext = !m_events.empty() && (!due || m_events.begin()->first <= *due);
            const std::optional<Time> next = eventNext ? m_events.begin()->first : due;
            if (!next || *next > end)
                break;
            m_now = std::max(m_now, *next);
            if (eventNext) {
                const std::function<void()> event = m_events.begin()->second;
                m_events.erase(m_events.begin());
                event();
            } else {
                m_dispatch.tick(m_now);
            }
        }
        m_now = end;
    }

    const Gathering* gathering(Dispatch::Number question) const {
        const auto found = m_finished.find(question);
        return found == m_finished.end() ? nullptr : &found->second;
    }
    /// The node whose answer was taken; -1: missing, -2: not finished.
    int taken(Dispatch::Number question, int student = 0) const {
        const Gathering* const known = gathering(question);
        return known == nullptr ? -2 : known->students[static_cast<std::size_t>(student)].node.value_or(-1);
    }
    std::string why(Dispatch::Number question, int student = 0) const {
        return gathering(question)->students[static_cast<std::size_t>(student)].why.english();
    }
    std::size_t openCalls() const { return m_open.size(); }
    std::string problems;

    void meet(int node) override {
        ++m_meetings[node];
        const Player& player = (*this)[node];
        if (player.stopped)
            at(2s, [this, node] { m_dispatch.notMet(node, NodeState::late, Text::verbatim("says nothing"), m_now); });
        else if (player.dead)
            at(1ms, [this, node] { m_dispatch.notMet(node, NodeState::dead, Text::verbatim("is not there"), m_now); });
        else
            at(1ms, [this, node, students = player.students] { m_dispatch.met(node, students); });
    }
    void ask(const Dispatch::Call& call) override {
        m_open.insert(call.number);
        if (std::ranges::find((*this)[call.node].students, call.student) == (*this)[call.node].students.end())
            problems += "asked a node for a student that it does not serve\n";
        at((*this)[call.node].takes, [this, call] { end(call); });
    }
    void cancel(Dispatch::Number call) override { m_open.erase(call); }
    void finished(Dispatch::Number question, const Gathering& gathering) override {
        if (m_finished.contains(question))
            problems += "finished twice\n";
        if (m_now > m_asked.at(question) + m_patience.at(question))
            problems += "finished after the deadline\n";
        if (gathering.took != m_now - m_asked.at(question))
            problems += "took another time\n";
        for (const Gathering::Part& part : gathering.students)
            if (part.node.has_value() != part.why.empty())
                problems += "a student is missing without a reason, or there is one for one that answered\n";
        m_finished[question] = gathering;
    }

private:
    static std::vector<NodeAddress> addresses(std::size_t count) {
        std::vector<NodeAddress> all;
        for (std::size_t n = 0; n < count; ++n)
            all.push_back({{"board" + std::to_string(n), 1}, {}});
        return all;
    }

    void at(Clock::duration after, const std::function<void()>& event) { m_events.emplace(m_now + after, event); }

    void end(const Dispatch::Call& call) {
        if (!m_open.contains(call.number))
            return;  // cancelled
        if ((*this)[call.node].stopped) {
            at(1ms, [this, call] { end(call); });
            return;
        }
        m_open.erase(call.number);
        if ((*this)[call.node].dead)
            m_dispatch.failed(call.number, NodeState::dead, Text::verbatim("broke"), m_now);
        else
            m_dispatch.answered(call.number, m_now);
    }

    std::vector<Player> m_players;
    Time m_now{1h};
    Dispatch m_dispatch;
    std::multimap<Time, std::function<void()>> m_events;
    std::set<Dispatch::Number> m_open;
    std::map<Dispatch::Number, Time> m_asked;
    std::map<Dispatch::Number, Clock::duration> m_patience;
    std::map<Dispatch::Number, Gathering> m_finished;
    std::map<int, int> m_meetings;
};

}  // namespace

class DispatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersOneAnswerOfEachStudent() {
        Stage stage(2, {{.students = {1}, .takes = 20ms}, {.students = {0}}});
        QVERIFY(!stage.dispatch().acquainted());
        stage.pass(1ms);
        QVERIFY(stage.dispatch().acquainted());
        stage.ask(1);
        stage.pass(15ms);
        QCOMPARE(stage.taken(1), -2);
        stage.pass(5ms);
        QCOMPARE(stage.taken(1, 0), 1);
        QCOMPARE(stage.taken(1, 1), 0);
        QVERIFY(stage.gathering(1)->took == 20ms);
        QCOMPARE(stage.openCalls(), std::size_t{0});
    }

    void nobodyIsAskedBeforeTheyAreMet() {
        Stage stage(1, {{.students = {0}}});
        stage.ask(1);
        QCOMPARE(stage.taken(1), -1);
        QCOMPARE(stage.why(1), std::string("board0:1 was not heard of yet"));
    }

    /// Dead nodes cost no time: the question ends with what the others say.
    void survivorsAnswerAtOnceWhereANodeIsDead() {
        Stage stage(2, {{.students = {0}}, {.students = {1}}});
        stage.pass(1ms);
        stage[1].dead = true;
        stage.ask(1);
        stage.pass(10ms);
        QCOMPARE(stage.taken(1, 0), 0);
        QCOMPARE(stage.taken(1, 1), -1);
        QCOMPARE(stage.why(1, 1), std::string("board1:1 broke"));
        QVERIFY(stage.state(1) == NodeState::dead);
        stage.pass(30ms);
        stage.ask(2);
        stage.pass(10ms);
        QCOMPARE(stage.taken(2, 0), 0);
        QCOMPARE(stage.why(2, 1), std::string("board1:1 is not there"));
        QVERIFY(stage.gathering(2)->took == 10ms);
    }

    void aStoppedNodeCostsOneDeadline() {
        Stage stage(2, {{.students = {0}}, {.students = {1}}});
        stage.pass(1ms);
        stage[1].stopped = true;
        stage.ask(1);
        stage.pass(99ms);
        QCOMPARE(stage.taken(1), -2);
        stage.pass(1ms);
        QCOMPARE(stage.taken(1, 0), 0);
        QCOMPARE(stage.why(1, 1), std::string("board1:1 did not answer within 100 ms"));
        QVERIFY(stage.state(1) == NodeState::late && stage.openCalls() == 0);
        stage.ask(2);
        stage.pass(10ms);
        QVERIFY(stage.gathering(2) != nullptr && stage.gathering(2)->took == 10ms);
        stage[1].stopped = false;
        stage.pass(6s);
        QVERIFY(stage.state(1) == NodeState::ready);
        stage.ask(3);
        stage.pass(10ms);
        QCOMPARE(stage.taken(3, 1), 1);
    }

    void aReplicaIsAskedWhereANodeIsSlowerThanUsual() {
        Stage stage(1, {{.students = {0}, .takes = 5ms}, {.students = {0}, .takes = 7ms}});
        stage.pass(1ms);
        for (Dispatch::Number question = 1; question <= 100; ++question) {
            stage.ask(question);
            stage.pass(20ms);
        }
        QCOMPARE(stage.taken(100), 0);
        const std::uint64_t before = stage.node(1).answers;
        stage[0].stopped = true;
        stage.ask(101);
        stage.pass(11ms);
        QCOMPARE(stage.taken(101), -2);  // 5 ms are usual, 7 the other takes
        stage.pass(1ms);
        QCOMPARE(stage.taken(101), 1);
        QCOMPARE(stage.gathering(101)->students[0].asked, 2);
        QCOMPARE(stage.node(1).answers, before + 1);
        QVERIFY(stage.openCalls() == 0 && stage.node(0).inFlight == 0);
        QVERIFY(stage.node(1).hedges > 0);
        for (Dispatch::Number question = 102; question < 130; ++question) {
            stage.ask(question);
            stage.pass(50ms);
            QCOMPARE(stage.taken(question), 1);
        }
        QVERIFY(stage.gathering(129)->took == 7ms);  // the stopped one is asked no more
    }

    void aReplicaIsAskedAtOnceWhereANodeBreaks() {
        Stage stage(1, {{.students = {0}, .takes = 5ms}, {.students = {0}, .takes = 7ms}});
        stage.pass(1ms);
        stage[0].dead = true;
        stage.ask(1);
        stage.pass(12ms);
        QCOMPARE(stage.taken(1), 1);
        QVERIFY(stage.gathering(1)->took == 12ms);
    }

    /// The loser of two that were asked is cancelled, whichever it is.
    void theFirstAnswerWins() {
        Stage stage(1, {{.students = {0}, .takes = 40ms}, {.students = {0}, .takes = 40ms}});
        stage.pass(1ms);
        stage.ask(1);
        stage.pass(30ms);  // a quarter of the patience over: both are asked
        QCOMPARE(stage.openCalls(), std::size_t{2});
        stage.pass(10ms);
        QCOMPARE(stage.taken(1), 0);
        QCOMPARE(stage.openCalls(), std::size_t{0});
        QVERIFY(stage.node(0).inFlight == 0 && stage.node(1).inFlight == 0);
    }

    void questionsAreSharedOut() {
        Stage stage(1, {{.students = {0}}, {.students = {0}}});
        stage.pass(1ms);
        for (Dispatch::Number question = 1; question <= 8; ++question)
            stage.ask(question, 1s);
        QCOMPARE(stage.node(0).inFlight, 4);
        QCOMPARE(stage.node(1).inFlight, 4);
        stage.pass(100ms);
        QCOMPARE(stage.taken(8), 1);
    }

    /// 0, then about 50, 100, 200 ms .. 2 s apart.
    void theDeadAreMetLessAndLess() {
        Stage stage(1, {{.students = {0}, .dead = true}});
        stage.pass(10ms);
        QCOMPARE(stage.meetings(0), 2);
        stage.pass(1s);
        QVERIFY(stage.meetings(0) >= 5 && stage.meetings(0) <= 8);
        stage.pass(100s);
        QVERIFY(stage.meetings(0) >= 45 && stage.meetings(0) <= 75);
        stage[0].dead = false;
        stage.pass(3s);
        QVERIFY(stage.state(0) == NodeState::ready);
    }

    void anUnpluggedNodeIsLeftOut() {
        Stage stage(1, {{.students = {0}, .takes = 5ms}, {.students = {0}, .takes = 7ms}});
        stage.pass(1ms);
        stage.ask(1);
        stage.pass(1ms);
        stage.dispatch().unplug(0, stage.now());
        stage.pass(20ms);
        QCOMPARE(stage.taken(1), 1);
        stage.dispatch().unplug(1, stage.now());
        stage.ask(2);
        QCOMPARE(stage.why(2), std::string("board0:1 is unplugged; board1:1 is unplugged"));
        stage.pass(10s);
        QCOMPARE(stage.meetings(0), 1);
        stage.dispatch().plug(0, stage.now());
        stage.pass(1ms);
        stage.ask(3);
        stage.pass(20ms);
        QCOMPARE(stage.taken(3), 0);
    }

    void aQuestionCanBeAbandoned() {
        Stage stage(2, {{.students = {0}}, {.students = {1}, .takes = 50ms}});
        stage.pass(1ms);
        stage.ask(1);
        stage.pass(20ms);
        stage.dispatch().abandon(1, Text::verbatim("enough"), stage.now());
        QCOMPARE(stage.taken(1, 0), 0);
        QCOMPARE(stage.why(1, 1), std::string("enough"));
        QVERIFY(stage.state(1) == NodeState::ready && stage.openCalls() == 0);
        stage.dispatch().abandon(1, Text::verbatim("enough"), stage.now());
    }

    /// Two to four nodes for three students die, stop, slow down and come back for an hour: every question ends by its
    /// deadline with answers of nodes that serve the student, nothing is left open, and in the end all are well again.
    void anythingMayHappen_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anythingMayHappen() {
        QFETCH(int, seed);
        Generator chance(static_cast<std::uint64_t>(seed));
        std::vector<Stage::Player> players;
        for (int n = 0; n < 7; ++n)
            players.push_back({.students = {n % 3}, .takes = std::chrono::milliseconds(2 + chance.below(10))});
        Stage stage(3, players, static_cast<std::uint64_t>(seed));
        int answered = 0;
        constexpr Dispatch::Number last = 4000;
        for (Dispatch::Number question = 1; question <= last; ++question) {
            const int node = static_cast<int>(chance.below(players.size()));
            if (chance.below(10) == 0)
                stage[node].dead = !stage[node].dead;
            if (chance.below(10) == 0)
                stage[node].stopped = !stage[node].stopped;
            if (chance.below(10) == 0)
                stage[node].takes = std::chrono::milliseconds(1 + chance.below(60));
            stage.ask(question, std::chrono::milliseconds(20 + chance.below(60)));
            stage.pass(std::chrono::milliseconds(chance.below(50)));
        }
        stage.pass(1s);
        for (Dispatch::Number question = 1; question <= last; ++question) {
            QVERIFY(stage.gathering(question) != nullptr);
            for (int p = 0; p < 3; ++p)
                if (const int taken = stage.taken(question, p); taken >= 0) {
                    ++answered;
                    QCOMPARE(taken % 3, p);
                }
        }
        QVERIFY2(stage.problems.empty(), stage.problems.c_str());
        // Of 12,000; a node is well a quarter of the time, changes every 2 s, and is met again after a pause.
        QVERIFY2(answered > 1000, std::to_string(answered).c_str());
        QCOMPARE(stage.openCalls(), std::size_t{0});
        for (int n = 0; n < 7; ++n)
            stage[n] = {.students = {n % 3}};
        stage.pass(10s);
        for (int n = 0; n < 7; ++n)
            QVERIFY(stage.state(n) == NodeState::ready && stage.node(n).inFlight == 0);
    }
};

QTEST_GUILESS_MAIN(DispatchTest)
#include "dispatch_test.moc"
