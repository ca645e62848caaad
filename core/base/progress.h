// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nonn {

/// Shared by whoever asks for the stop and the work that polls for it. Copies refer to the same wish.
/// `request` only stores to an atomic, so it may be called from a signal handler or any thread.
class CancelToken {
public:
    CancelToken() : m_requested(std::make_shared<std::atomic<bool>>(false)) {}

    void request() const noexcept { m_requested->store(true, std::memory_order_relaxed); }
    bool requested() const noexcept { return m_requested->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_requested;
};

/// What work of uneven pace says itself of the time to its end; others are estimated by their pace, see time_left.h.
struct OwnEstimate {
    std::optional<double> seconds;  ///< nothing: not enough has been measured yet
};

/// How far a job is. Fractions are those of the whole job, 0..1.
struct ProgressReport {
    Text stage;  ///< what is being done, as "distil"
    double fraction = 0;
    Text message;          ///< figures worth a line, as "epoch 3: loss 1.24"; may be empty
    double stageFrom = 0;  ///< what the stage covers
    double stageTo = 1;
    std::optional<OwnEstimate> left = {};  ///< to the end of the stage
};

/// Passed to every long function: it reports, and polls for cancellation.
/// A default-made one reports nowhere and is never cancelled. May be used from several threads if the sink may.
class Progress {
public:
    using Sink = std::function<void(const ProgressReport&)>;

    Progress() = default;
    Progress(Sink sink, CancelToken token, Text stage = {});

    /// Tells the sink; `fraction` is that of this part. Throws Error(cancelled) when a stop was requested.
    void report(double fraction, const Text& message = {}, const std::optional<OwnEstimate>& left = {}) const;

    /// Throws Error(cancelled) when a stop was requested. Cheap: poll at least every 0.1 s of work.
    void check() const;

    /// A part of this job which covers [from, to] of it, under a stage name of its own (empty: the same).
    Progress part(double from, double to, Text stage = {}) const;

    const CancelToken& token() const { return m_token; }

private:
    Sink m_sink;
    CancelToken m_token;
    Text m_stage;
    double m_from = 0;
    double m_to = 1;
    double m_stageFrom = 0;
    double m_stageTo = 1;
};

}  // namespace nonn
