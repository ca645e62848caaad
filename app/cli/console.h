// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/progress.h"

#include <chrono>
#include <mutex>
#include <string>

namespace nonn::cli {

/// Progress and log lines on standard error: a bar that is drawn anew in place where that is a terminal; otherwise a
/// line at most every two seconds, and one for every message, as that of an epoch. Log lines come here while it lives.
/// May be used from any thread.
class Console {
public:
    /// `quiet`: warnings only.
    explicit Console(bool quiet);
    /// Takes the bar away.
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void report(const ProgressReport& report);

private:
    using Clock = std::chrono::steady_clock;

    void log(LogLevel level, const std::string& line);
    std::string timeLeft(double fraction) const;
    void drawBar(const ProgressReport& report);
    void clearBar();
    void print(const std::string& line);

    bool m_quiet;
    bool m_terminal;
    bool m_barDrawn = false;
    Clock::time_point m_start;
    Clock::time_point m_shown;  ///< when progress was last told
    std::mutex m_mutex;
};

}  // namespace nonn::cli
