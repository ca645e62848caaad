// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/call_queue.h"

#include <grpcpp/alarm.h>
#include <grpcpp/completion_queue.h>

namespace nonn {

CallQueue::CallQueue() : m_wire(std::make_unique<grpc::CompletionQueue>()), m_alarm(std::make_unique<grpc::Alarm>()) {}

CallQueue::~CallQueue() = default;

void CallQueue::expect(std::unique_ptr<Event> event) {
    m_expected.insert(std::move(event));
}

CallQueue::Heard CallQueue::wait(Clock::time_point until, Event*& event) {
    void* tag = nullptr;
    bool worked = false;
    const auto wall = std::chrono::system_clock::now() +
                      std::chrono::duration_cast<std::chrono::system_clock::duration>(until - Clock::now());
    switch (m_wire->AsyncNext(&tag, &worked, wall)) {
        case grpc::CompletionQueue::SHUTDOWN:
            return Heard::end;
        case grpc::CompletionQueue::TIMEOUT:
            return Heard::nothing;
        case grpc::CompletionQueue::GOT_EVENT:
            break;
    }
    event = static_cast<Event*>(tag);  // none: somebody wakes
    return Heard::event;
}

void CallQueue::happen(Event* event) {
    if (event == nullptr) {
        m_waking = false;
        return;
    }
    const auto kept = m_expected.extract(m_expected.find(event));
    kept.value()->happened();
}

void CallQueue::wake() {
    if (!m_waking)
        m_alarm->Set(m_wire.get(), std::chrono::system_clock::now(), nullptr);
    m_waking = true;
}

void CallQueue::end() {
    m_alarm->Cancel();
    for (const std::unique_ptr<Event>& event : m_expected)
        event->cancel();
    m_wire->Shutdown();
}

}  // namespace nonn
