// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/announcement.h"

#include "base/error.h"
#include "serve/protocol.h"

#include <sys/prctl.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace nonn {

namespace {

constexpr const char* program = "avahi-publish-service";
constexpr int notStarted = 127;

std::string machine() {
    std::array<char, HOST_NAME_MAX + 1> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::vector<std::string> wordsFor(const Announced& node) {
    std::string students;
    for (const int student : node.students)
        students += (students.empty() ? "" : ",") + std::to_string(student);
    const std::string port = std::to_string(node.at.port);
    return {program,
            "--no-fail",
            "students " + students + " at " + machine() + ":" + port,
            announcedService,
            port,
            "students=" + students,
            std::string("tls=") + (node.tls ? "yes" : "no")};
}

/// What the other program is from here on; `words` and `failure` are there until it is.
[[noreturn]] void become(char* const* words, int failure) {
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    ::execvp(words[0], words);
    const int reason = errno;
    [[maybe_unused]] const ssize_t told = ::write(failure, &reason, sizeof reason);
    ::_exit(notStarted);
}

Error cannotStart(int reason) {
    return {ErrorCode::failed, program,
            Text::tr("cannot be started: %1. It is in Debian's package avahi-utils", std::strerror(reason))};
}

/// The number of its process.
pid_t start(std::vector<std::string> words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    std::array<int, 2> failure{};
    if (::pipe2(failure.data(), O_CLOEXEC) != 0)
        throw cannotStart(errno);
    const pid_t process = ::fork();
    if (process == 0)
        become(pointers.data(), failure[1]);
    int reason = process < 0 ? errno : 0;
    ::close(failure[1]);
    // Its other end closes when the program begins.
    [[maybe_unused]] const ssize_t heard = ::read(failure[0], &reason, sizeof reason);
    ::close(failure[0]);
    if (reason == 0)
        return process;
    if (process > 0)
        ::waitpid(process, nullptr, 0);
    throw cannotStart(reason);
}

}  // namespace

Announcement::Announcement(const Announced& node) {
    if (node.at.isLoopback())
        throw Error(ErrorCode::usage, {},
                    Text::tr("%1 is announced to nobody: no other machine can reach it", node.at.text()));
    m_process = start(wordsFor(node));
}

Announcement::~Announcement() {
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

}  // namespace nonn
