// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/student_workers.h"

#include <utility>

namespace nonn {

namespace {

constexpr std::size_t mostWaiting = 1024;
constexpr std::size_t mostBytesWaiting = std::size_t{64} << 20;

}  // namespace

StudentWorkers::StudentWorkers(const std::vector<BundleStudent>& students, int threads) {
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, students] { serve(students); });
}

StudentWorkers::~StudentWorkers() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool StudentWorkers::add(Work work, std::size_t bytes) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting || (m_bytes > 0 && m_bytes + bytes > mostBytesWaiting))
            return false;
        m_waiting.push_back({std::move(work), bytes});
        m_bytes += bytes;
    }
    m_wake.notify_one();
    return true;
}

void StudentWorkers::serve(std::vector<BundleStudent> students) {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= next.bytes;
        lock.unlock();
        next.work(students);
        lock.lock();
    }
}

}  // namespace nonn
