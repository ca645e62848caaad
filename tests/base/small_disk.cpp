// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_disk.h"

#include <sys/mount.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace {

/// Throughout the child; a line on the pipe starts with one of them.
constexpr char didRun = '+';
constexpr char couldNot = '-';

void send(int pipe, char kind, const std::string& text) {
    const std::string line = kind + text;
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(1);
}

std::string receive(int pipe) {
    std::string text;
    std::array<char, 4096> block{};
    for (;;) {
        const ssize_t count = ::read(pipe, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return text;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
}

ChildOutcome fork(const std::function<std::string()>& prepare, const std::function<std::string()>& work) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {false, 0, std::strerror(errno)};
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string obstacle = prepare();
        try {
            send(ends[1], obstacle.empty() ? didRun : couldNot, obstacle.empty() ? work() : obstacle);
        } catch (const std::exception& error) {
            send(ends[1], didRun, error.what());
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    const std::string line = receive(ends[0]);
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return {false, 0, std::strerror(errno)};
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return {!line.starts_with(couldNot), signal, line.empty() ? line : line.substr(1)};
}

/// Empty, or why it was not possible.
std::string mountSmallDisk(const std::filesystem::path& folder, int kilobytes) {
    const int namespaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    const std::string options = "size=" + std::to_string(kilobytes) + "k";
    if (::unshare(namespaces) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0)
        return std::string("no small disk can be mounted here: ") + std::strerror(errno);
    return {};
}

}  // namespace

ChildOutcome inChild(const std::function<std::string()>& work) {
    return fork([] { return std::string(); }, work);
}

ChildOutcome onSmallDisk(const std::filesystem::path& folder, int kilobytes, const std::function<std::string()>& work) {
    return fork([&] { return mountSmallDisk(folder, kilobytes); }, work);
}
