// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/stop_signals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace nonn {

namespace {

constexpr std::array kinds{SIGINT, SIGTERM, SIGHUP};

/// Of the pipe on which a handler tells. Set before the handlers are.
int writeEnd = -1;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Does what is allowed in a handler, and no more.
void tell(int) {
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(writeEnd, "", 1);
    errno = before;
}

bool isIgnored(int kind) {
    struct sigaction now {};
    sigaction(kind, nullptr, &now);
    return now.sa_handler == SIG_IGN;
}

}  // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto* const notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> room{};
        while (::read(m_readEnd, room.data(), room.size()) > 0) {
        }
        Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = tell;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int kind : kinds)
        if (kind != SIGHUP || !isIgnored(kind))
            sigaction(kind, &action, nullptr);
}

StopSignals::~StopSignals() {
    if (m_readEnd < 0)
        return;
    for (const int kind : kinds)
        if (!isIgnored(kind))
            std::signal(kind, SIG_DFL);
    ::close(m_readEnd);
    ::close(std::exchange(writeEnd, -1));
}

}  // namespace nonn
