// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/sizes.h"
#include "cells.h"
#include "spoken.h"

#include <sys/ioctl.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace nonn::cli {

namespace {

constexpr std::chrono::milliseconds betweenDrawings{100};
constexpr std::chrono::seconds betweenLines{2};

int terminalWidth() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string percent(double fraction) {
    return std::to_string(std::lround(std::floor(100 * std::clamp(fraction, 0.0, 1.0)))) + " %";
}

}  // namespace

Console::Console(bool quiet, CancelToken stop)
    : m_quiet(quiet), m_stop(std::move(stop)), m_terminal(::isatty(STDERR_FILENO) != 0), m_shown(Clock::now()) {
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
    m_left.hear(report, now());
    if (!report.message.empty())
        print((report.stage.empty() ? "" : said(report.stage) + ": ") + said(report.message));
    else if (Clock::now() - m_shown < (m_terminal ? Clock::duration(betweenDrawings) : Clock::duration(betweenLines)))
        return;
    m_shown = Clock::now();
    if (m_terminal)
        drawBar(report);
    else if (report.message.empty())
        tell(report);
}

void Console::log(LogLevel level, const Text& line) {
    const std::lock_guard lock(m_mutex);
    if (level == LogLevel::warning)
        print(said(Text::tr("warning: %1", line)));
    else if (!m_quiet)
        print(said(line));
}

double Console::now() {
    return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

/// ", about 2 min 10 s left", once that can be told.
std::string Console::timeLeft() const {
    const std::optional<double> seconds = m_left.seconds(now());
    return seconds ? said(Text::tr(", about %1 left", formatDuration(*seconds))) : std::string();
}

void Console::tell(const ProgressReport& report) {
    const std::string line = said(report.stage) + ": " + percent(report.fraction);
    if (line == m_told)
        return;
    m_told = line;
    print(line + timeLeft());
}

void Console::drawBar(const ProgressReport& report) {
    const std::string stage = said(report.stage);
    const std::string text = " " + percent(report.fraction) + timeLeft();
    const auto taken = static_cast<int>(cellsOf(stage) + cellsOf(text)) + 4;
    const int cells = std::clamp(terminalWidth() - taken, 0, 40);
    const auto full = static_cast<std::size_t>(std::lround(std::clamp(report.fraction, 0.0, 1.0) * cells));
    const std::string bar = std::string(full, '#') + std::string(static_cast<std::size_t>(cells) - full, '.');
    std::fprintf(stderr, "\r\033[K%s [%s]%s", stage.c_str(), bar.c_str(), text.c_str());
    flush();
    m_barDrawn = true;
}

/// Who reads it has gone, or the disk that it goes to is full.
void Console::flush() {
    if (std::fflush(stderr) == 0 && std::ferror(stderr) == 0)
        return;
    m_lost = true;
    m_stop.request();
}

void Console::clearBar() {
    if (!m_barDrawn)
        return;
    std::fputs("\r\033[K", stderr);
    flush();
    m_barDrawn = false;
}

void Console::print(const std::string& line) {
    clearBar();
    std::fprintf(stderr, "%s\n", line.c_str());
    flush();
}

}  // namespace nonn::cli
