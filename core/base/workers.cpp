// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include <algorithm>

namespace nonn {

int processors() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Workers::Workers(int threads, const std::function<void()>& begin) {
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this, begin] { serve(begin); });
}

Workers::~Workers() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void Workers::serve(const std::function<void()>& begin) {
    if (begin)
        begin();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || m_next < m_tasks; });
        if (m_ending)
            return;
        const int number = m_next++;
        ++m_running;
        lock.unlock();
        std::exception_ptr failure;
        try {
            (*m_task)(number);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        --m_running;
        if (failure) {
            m_failure = failure;
            m_next = m_tasks;
        }
        if (m_running == 0 && m_next >= m_tasks)
            m_idle.notify_all();
    }
}

void Workers::forEach(int tasks, const std::function<void(int)>& task) {
    std::unique_lock lock(m_mutex);
    m_task = &task;
    m_failure = nullptr;
    m_next = 0;
    m_tasks = tasks;
    m_wake.notify_all();
    m_idle.wait(lock, [this] { return m_running == 0 && m_next >= m_tasks; });
    m_tasks = m_next = 0;
    if (m_failure)
        std::rethrow_exception(m_failure);
}

}  // namespace nonn
