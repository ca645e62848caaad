// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/gather/dispatch.h"
#include "serve/gather/gatherer.h"
#include "serve/gather/node_link.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace nonn {

/// What a Gatherer does: one thread that hears what nodes answer, and does over gRPC what Dispatch decides. Questions
/// are sent by whoever asks them.
class GatherLoop : private Dispatch::Doer {
public:
    GatherLoop(const Bundle& bundle, const std::vector<NodeAddress>& nodes, const GatherOptions& options);
    ~GatherLoop() override;
    GatherLoop(const GatherLoop&) = delete;
    GatherLoop& operator=(const GatherLoop&) = delete;

    /// Waits until all nodes are known, not longer than `patience`; whether they are.
    bool acquainted(std::chrono::milliseconds patience);
    void ask(std::vector<std::uint8_t> pixels, std::function<void(Gathered)> done);
    void setPlugged(int node, bool plugged);
    std::vector<NodeReport> nodes() const;
    std::optional<double> milliseconds(double share) const;

private:
    using Number = Dispatch::Number;
    using Time = Dispatch::Time;

    struct Question;  ///< that is open
    struct Ready {
        std::function<void(Gathered)> done;
        Gathered gathered;
    };

    void meet(int node) override;
    void ask(const Dispatch::Call& call) override;
    void cancel(Number call) override;
    void finished(Number question, const Gathering& gathering) override;

    void run();
    NodeLink& link(int node) { return *m_links[static_cast<std::size_t>(node)]; }
    void lookWhoIsThere(Time now);
    void answered(const Dispatch::Call& call, const grpc::Status& status, const inference::ModelInferResponse& answer);
    /// Wakes the thread where something is due before it would wake by itself.
    void wakeInTime();
    /// Tells who asked, without the lock.
    void deliver(std::unique_lock<std::mutex> lock);

    mutable std::mutex m_mutex;  ///< of all that follows, but for waiting
    std::condition_variable m_met;
    StudentCalls m_calls;
    NodeChannels m_channels;
    NodeChannels m_inClear;
    std::chrono::milliseconds m_deadline;
    CallQueue m_queue;
    std::vector<std::unique_ptr<NodeLink>> m_links;
    Dispatch m_dispatch;
    std::map<Number, std::unique_ptr<Question>> m_questions;
    std::map<Number, CallQueue::Event*> m_open;  ///< calls
    std::vector<Ready> m_ready;
    Latencies m_took;
    Number m_nextQuestion = 1;
    Time m_wakeAt;
    Time m_lookAt;
    bool m_stopping = false;
    std::thread m_thread;
};

}  // namespace nonn
