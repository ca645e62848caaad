// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/sizes.h"

#include <sys/ioctl.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace nonn::cli {

namespace {

constexpr std::chrono::milliseconds betweenDrawings{100};
constexpr std::chrono::seconds betweenLines{2};
/// Before that much is known, what is left cannot be told.
constexpr double leastSeconds = 2;
constexpr double leastFraction = 0.01;

int terminalWidth() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string percent(double fraction) {
    return std::to_string(std::lround(std::floor(100 * std::clamp(fraction, 0.0, 1.0)))) + " %";
}

}  // namespace

Console::Console(bool quiet)
    : m_quiet(quiet), m_terminal(::isatty(STDERR_FILENO) != 0), m_start(Clock::now()), m_shown(m_start) {
    setLogSink([this](LogLevel level, const std::string& line) { log(level, line); });
}

Console::~Console() {
    setLogSink({});
    clearBar();
}

void Console::report(const ProgressReport& report) {
    if (m_quiet)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (!report.message.empty())
        print(report.stage.empty() ? report.message : report.stage + ": " + report.message);
    else if (now - m_shown < (m_terminal ? Clock::duration(betweenDrawings) : Clock::duration(betweenLines)))
        return;
    m_shown = now;
    if (m_terminal)
        drawBar(report);
    else if (report.message.empty())
        print(report.stage + ": " + percent(report.fraction) + timeLeft(report.fraction));
}

void Console::log(LogLevel level, const std::string& line) {
    const std::lock_guard lock(m_mutex);
    if (level == LogLevel::warning)
        print("warning: " + line);
    else if (!m_quiet)
        print(line);
}

/// ", about 2 min 10 s left", once that can be told.
std::string Console::timeLeft(double fraction) const {
    const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    if (seconds < leastSeconds || fraction < leastFraction || fraction >= 1)
        return {};
    return ", about " + formatDuration(seconds / fraction * (1 - fraction)) + " left";
}

void Console::drawBar(const ProgressReport& report) {
    const std::string text = " " + percent(report.fraction) + timeLeft(report.fraction);
    const auto taken = static_cast<int>(report.stage.size() + text.size()) + 4;
    const int cells = std::clamp(terminalWidth() - taken, 0, 40);
    const auto full = static_cast<std::size_t>(std::lround(std::clamp(report.fraction, 0.0, 1.0) * cells));
    const std::string bar = std::string(full, '#') + std::string(static_cast<std::size_t>(cells) - full, '.');
    std::fprintf(stderr, "\r\033[K%s [%s]%s", report.stage.c_str(), bar.c_str(), text.c_str());
    std::fflush(stderr);
    m_barDrawn = true;
}

void Console::clearBar() {
    if (!m_barDrawn)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_barDrawn = false;
}

void Console::print(const std::string& line) {
    clearBar();
    std::fprintf(stderr, "%s\n", line.c_str());
    std::fflush(stderr);
}

}  // namespace nonn::cli
