// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace nonn {

ClosedStreams settleProcess() {
    const auto isClosed = [](int stream) { return ::fcntl(stream, F_GETFD) < 0 && errno == EBADF; };
    const ClosedStreams closed{isClosed(STDOUT_FILENO), isClosed(STDERR_FILENO)};
    while (isClosed(STDIN_FILENO) || isClosed(STDOUT_FILENO) || isClosed(STDERR_FILENO))
        if (::open("/dev/null", O_RDWR) < 0)  // takes the lowest number that is free
            break;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return closed;
}

}  // namespace nonn
