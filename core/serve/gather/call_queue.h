// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/gather/node_health.h"

#include <memory>
#include <set>

namespace grpc {
class Alarm;
class CompletionQueue;
}  // namespace grpc

namespace nonn {

/// Where gRPC tells that a call is over. wait() is called from one thread, the rest under a lock of whoever uses it.
class CallQueue {
public:
    /// Something that will be told here once.
    class Event {
    public:
        virtual ~Event() = default;
        virtual void happened() = 0;
        /// It is told all the sooner.
        virtual void cancel() = 0;
    };

    CallQueue();
    /// Once wait() has told that nothing comes any more.
    ~CallQueue();
    CallQueue(const CallQueue&) = delete;
    CallQueue& operator=(const CallQueue&) = delete;

    /// Keeps it until it is told; the tag by which gRPC knows it is its address as an Event.
    void expect(std::unique_ptr<Event> event);
    grpc::CompletionQueue& wire() { return *m_wire; }

    enum class Heard { event, nothing, end };
    /// Waits for an event, or until then. Where there is one, happen() is to be called with it.
    Heard wait(Clock::time_point until, Event*& event);
    /// Lets the event do what it has to, and forgets it.
    void happen(Event* event);

    /// wait() returns at once with nothing.
    void wake();
    /// Cancels all that is expected; no more may be expected from now on.
    void end();

private:
    struct ByAddress {
        using is_transparent = void;
        static const Event* of(const Event* event) { return event; }
        static const Event* of(const std::unique_ptr<Event>& event) { return event.get(); }
        bool operator()(const auto& one, const auto& other) const { return of(one) < of(other); }
    };

    std::unique_ptr<grpc::CompletionQueue> m_wire;
    std::unique_ptr<grpc::Alarm> m_alarm;
    bool m_waking = false;
    std::set<std::unique_ptr<Event>, ByAddress> m_expected;
};

}  // namespace nonn
