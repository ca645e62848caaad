// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace nonn {

/// How many threads can run at once here; at least 1.
int processors();

/// A fixed set of threads that share out numbered tasks. The threads live as long as the object, so that what libraries
/// keep for each thread is made once.
class Workers {
public:
    /// `begin` runs once on each thread before its first task; it may be empty.
    explicit Workers(int threads, const std::function<void()>& begin = {});
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    int count() const { return static_cast<int>(m_threads.size()); }

    /// Runs task(0) .. task(tasks - 1), each once, and returns when all have ended. When tasks throw, one of their
    /// exceptions is thrown again, and tasks not yet begun are left out. To be called from one thread at a time.
    void forEach(int tasks, const std::function<void(int)>& task);

private:
    void serve(const std::function<void()>& begin);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    const std::function<void(int)>* m_task = nullptr;
    int m_next = 0;
    int m_tasks = 0;
    int m_running = 0;
    bool m_ending = false;
    std::exception_ptr m_failure;
    std::vector<std::thread> m_threads;
};

}  // namespace nonn
