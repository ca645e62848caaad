// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_program.h"

#include "base/error.h"

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <unistd.h>

namespace nonn {

namespace {

namespace fs = std::filesystem;

constexpr int pollMs = 20;
constexpr std::chrono::seconds betweenReports{1};

Error notStarted(const fs::path& program, int reason) {
    return {ErrorCode::failed, program, Text::tr("cannot be started: %1", std::strerror(reason))};
}

/// What a child writes to its standard output.
class Pipe {
public:
    explicit Pipe(const fs::path& program) {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw notStarted(program, errno);
    }
    ~Pipe() {
        ::close(m_ends[0]);
        closeWriting();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int writing() const { return m_ends[1]; }

    void closeWriting() {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }

    /// Waits for a moment; false once everything has been said.
    bool read(std::string& to) {
        pollfd waiting{m_ends[0], POLLIN, 0};
        if (::poll(&waiting, 1, pollMs) <= 0)
            return true;
        std::array<char, 1 << 16> part{};
        const ssize_t count = ::read(m_ends[0], part.data(), part.size());
        if (count > 0)
            to.append(part.data(), static_cast<std::size_t>(count));
        return count > 0 || (count < 0 && errno == EINTR);
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

/// How a child begins: its signals are as in a fresh program, and its group is its own, so that Ctrl+C in a terminal
/// asks this program alone.
class Beginning {
public:
    explicit Beginning(int output) {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&m_files, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&m_attributes, &signals);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~Beginning() {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_attributes);
    }
    Beginning(const Beginning&) = delete;
    Beginning& operator=(const Beginning&) = delete;

    pid_t of(const fs::path& program, std::vector<std::string>& arguments) const {
        std::string name = program.string();
        std::vector<char*> words{name.data()};
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        pid_t child = 0;
        if (const int failure = posix_spawn(&child, program.c_str(), &m_files, &m_attributes, words.data(), ::environ))
            throw notStarted(program, failure);
        return child;
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

/// One that nobody waited for is killed.
class Child {
public:
    explicit Child(pid_t number) : m_number(number) {}
    ~Child() {
        if (m_number == 0)
            return;
        ::kill(m_number, SIGKILL);
        wait();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The status of waitpid().
    int wait() {
        int status = 0;
        while (::waitpid(m_number, &status, 0) < 0 && errno == EINTR) {
        }
        m_number = 0;
        return status;
    }

private:
    pid_t m_number;
};

}  // namespace

ChildOutcome runChild(const fs::path& program, std::vector<std::string> arguments, double seconds,
                      const Progress& progress) {
    using Clock = std::chrono::steady_clock;
    const std::chrono::duration<double> allowed(seconds);
    const auto start = Clock::now();
    auto told = start;
    Pipe pipe(program);
    Child child(Beginning(pipe.writing()).of(program, arguments));
    pipe.closeWriting();
    ChildOutcome outcome;
    while (pipe.read(outcome.output)) {
        progress.check();
        const auto now = Clock::now();
        if (now - told >= betweenReports) {
            progress.report(std::min(1.0, (now - start) / allowed), {}, OwnEstimate());
            told = now;
        }
        if (now - start > allowed) {
            outcome.end = ChildOutcome::End::late;
            return outcome;
        }
    }
    const int status = child.wait();
    const bool crashed = WIFSIGNALED(status);
    outcome.end = crashed ? ChildOutcome::End::crashed : ChildOutcome::End::exited;
    outcome.number = crashed ? WTERMSIG(status) : WEXITSTATUS(status);
    return outcome;
}

}  // namespace nonn
