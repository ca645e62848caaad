// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/failing_nodes.h"

#include "base/error.h"

#include <sys/prctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace nonn {

namespace {

constexpr double longestTimesMean = 5;

void send(pid_t process, int signal) {
    ::kill(process, signal);
}

}  // namespace

FailingNodes::FailingNodes(const std::filesystem::path& bundle, const std::vector<int>& students, Pace pace,
                           std::uint64_t seed)
    : m_bundle(bundle), m_pace(pace) {
    const Generator chance(seed);
    for (const int student : students) {
        Node& node = m_nodes.emplace_back(Node{student, 0, State::running, {}, chance.stream("node", m_nodes.size())});
        const std::string ready = "ready ";
        const std::string words = firstWords(node);
        if (!words.starts_with(ready))
            throw Error(ErrorCode::failed, {}, Text::verbatim("nonn-node does not start"));
        m_addresses.push_back({HostPort::parse(words.substr(ready.size())), {}});
    }
}

FailingNodes::~FailingNodes() {
    for (Node& node : m_nodes)
        end(node);
}

/// The program ends with the thread that has started it.
void FailingNodes::launch(Node& node, const std::string& listen, int output) const {
    const std::string student = std::to_string(node.student);
    const std::array<const char*, 9> words{NONN_NODE_PROGRAM, m_bundle.c_str(), "--student",
                                           student.c_str(),   "--threads",      "1",
                                           "--listen",        listen.c_str(),   nullptr};
    node.process = ::fork();
    if (node.process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(output, STDOUT_FILENO);
        ::execv(words[0], const_cast<char* const*>(words.data()));
        ::_exit(127);
    }
    if (node.process < 0)
        throw Error(ErrorCode::failed, {}, Text::verbatim("no process can be started"));
    node.state = State::running;
}

std::string FailingNodes::firstWords(Node& node) const {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw Error(ErrorCode::failed, {}, Text::verbatim("no pipe can be made"));
    launch(node, "127.0.0.1:0", pipe[1]);
    ::close(pipe[1]);
    std::string words;
    char character = 0;
    while (::read(pipe[0], &character, 1) == 1 && character != '\n')
        words += character;
    ::close(pipe[0]);
    return words;
}

/// What was asked to end and has not yet ends now.
void FailingNodes::end(Node& node) {
    if (node.process <= 0)
        return;
    send(node.process, SIGKILL);
    ::waitpid(node.process, nullptr, 0);
    node.process = 0;
    node.state = State::gone;
}

void FailingNodes::restart(std::size_t node) {
    end(m_nodes[node]);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    launch(m_nodes[node], m_addresses[node].at.text(), nowhere);
    ::close(nowhere);
    ++m_counts.started;
}

void FailingNodes::strike(Node& node) {
    if (node.state == State::stopped && node.chance.below(3) > 0) {
        send(node.process, SIGCONT);
        node.state = State::running;
        ++m_counts.wentOn;
        return;
    }
    const std::uint64_t what = node.state == State::stopped ? 0 : node.chance.below(5);
    if (what < 2) {
        end(node);
        ++m_counts.killed;
    } else if (what < 4) {
        send(node.process, SIGSTOP);
        node.state = State::stopped;
        ++m_counts.stopped;
    } else {
        send(node.process, SIGTERM);
        node.state = State::gone;
        ++m_counts.askedToEnd;
    }
}

/// As radioactive decay: the next may be at once.
void FailingNodes::wait(Node& node, Time now) {
    const std::chrono::duration<double, std::milli> mean = node.state == State::running ? m_pace.up : m_pace.away;
    const double times = std::min(-std::log(1 - node.chance.uniform()), longestTimesMean);
    node.next = now + std::chrono::duration_cast<Time::duration>(mean * times);
}

void FailingNodes::happen(Time now) {
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        Node& node = m_nodes[n];
        if (node.next != Time{}) {
            if (now < node.next)
                continue;
            if (node.state == State::gone)
                restart(n);
            else
                strike(node);
        }
        wait(node, now);
    }
}

void FailingNodes::recover() {
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        Node& node = m_nodes[n];
        if (node.state == State::stopped)
            send(node.process, SIGCONT);
        else if (node.state == State::gone)
            restart(n);
        node.state = State::running;
        node.next = {};
    }
}

}  // namespace nonn
