// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time_left.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>

namespace nonn::cli {

/// Progress and log lines on standard error: a bar that is drawn anew in place where that is a terminal; otherwise a
/// line for every percent, at most every two seconds, and one for every message, as that of an epoch. Log lines come
/// here while it lives. May be used from any thread.
class Console {
public:
    /// `quiet`: warnings only. `stop` is requested where standard error cannot be written any more.
    Console(bool quiet, CancelToken stop);
    /// Takes the bar away.
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void report(const ProgressReport& report);
    /// Whether standard error could not be written any more.
    bool lost() const { return m_lost; }

private:
    using Clock = std::chrono::steady_clock;

    static double now();
    void log(LogLevel level, const Text& line);
    std::string timeLeft() const;
    void tell(const ProgressReport& report);
    void drawBar(const ProgressReport& report);
    void clearBar();
    void print(const std::string& line);
    void flush();

    bool m_quiet;
    CancelToken m_stop;
    std::atomic<bool> m_lost = false;
    bool m_terminal;
    bool m_barDrawn = false;
    TimeLeft m_left;
    Clock::time_point m_shown;  ///< when progress was last told
    std::string m_told;         ///< stage and percent of the last line
    std::mutex m_mutex;
};

}  // namespace nonn::cli
