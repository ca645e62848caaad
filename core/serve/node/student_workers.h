// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/bundle_network.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace nonn {

/// Threads that ask students, each with engines of its own, in the order in which work was given. May be used from any
/// thread.
class StudentWorkers {
public:
    /// Is given the engines, in the order in which they were named.
    using Work = std::function<void(std::vector<BundleStudent>& students)>;

    StudentWorkers(const std::vector<BundleStudent>& students, int threads);
    /// Ends when all work that was taken is done.
    ~StudentWorkers();
    StudentWorkers(const StudentWorkers&) = delete;
    StudentWorkers& operator=(const StudentWorkers&) = delete;

    /// `bytes`: what the work holds in memory until it begins. False where too much waits already: it was not taken.
    bool add(Work work, std::size_t bytes);

private:
    struct Waiting {
        Work work;
        std::size_t bytes = 0;
    };

    void serve(std::vector<BundleStudent> students);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    std::size_t m_bytes = 0;  ///< of all that waits
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

}  // namespace nonn
