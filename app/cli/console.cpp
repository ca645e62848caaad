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
constexpr double leastFraction = 0.003;

int terminalWidth() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string percent(double fraction) {
    return std::to_string(std::lround(std::floor(100 * std::clamp(fraction, 0.0, 1.0)))) + " %";
}

}  // namespace

Console::Console(bool quiet)
    : m_quiet(quiet), m_terminal(::isatty(STDERR_FILENO) != 0), m_stageStart(Clock::now()), m_shown(m_stageStart) {
    setLogSink([this](LogLevel level, const Text& line) { log(level, line); });
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
    if (report.stage != m_stage) {
        m_stage = report.stage;
        m_stageStart = now;
        m_stageFraction = report.fraction;
    }
    if (!report.message.empty())
        print((report.stage.empty() ? "" : report.stage.english() + ": ") + report.message.english());
    else if (now - m_shown < (m_terminal ? Clock::duration(betweenDrawings) : Clock::duration(betweenLines)))
        return;
    m_shown = now;
    if (m_terminal)
        drawBar(report);
    else if (report.message.empty())
        tell(report);
}

void Console::log(LogLevel level, const Text& line) {
    const std::lock_guard lock(m_mutex);
    if (level == LogLevel::warning)
        print("warning: " + line.english());
    else if (!m_quiet)
        print(line.english());
}

/// ", about 2 min 10 s left", once that can be told: from the pace of this stage, which may have begun where an earlier
/// run was stopped.
std::string Console::timeLeft(double fraction) const {
    const double seconds = std::chrono::duration<double>(Clock::now() - m_stageStart).count();
    const double done = fraction - m_stageFraction;
    if (seconds < leastSeconds || done < leastFraction || fraction >= 1)
        return {};
    return ", about " + formatDuration(seconds / done * (1 - fraction)) + " left";
}

void Console::tell(const ProgressReport& report) {
    const std::string line = report.stage.english() + ": " + percent(report.fraction);
    if (line == m_told)
        return;
    m_told = line;
    print(line + timeLeft(report.fraction));
}

void Console::drawBar(const ProgressReport& report) {
    const std::string stage = report.stage.english();
    const std::string text = " " + percent(report.fraction) + timeLeft(report.fraction);
    const auto taken = static_cast<int>(stage.size() + text.size()) + 4;
    const int cells = std::clamp(terminalWidth() - taken, 0, 40);
    const auto full = static_cast<std::size_t>(std::lround(std::clamp(report.fraction, 0.0, 1.0) * cells));
    const std::string bar = std::string(full, '#') + std::string(static_cast<std::size_t>(cells) - full, '.');
    std::fprintf(stderr, "\r\033[K%s [%s]%s", stage.c_str(), bar.c_str(), text.c_str());
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
