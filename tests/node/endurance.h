// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/failing_nodes.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace nonn {

/// Questions that are asked of nodes which fail by chance.
struct EnduranceTask {
    std::filesystem::path bundle;
    std::vector<int> students;  ///< of each node; one that is named twice has a replica
    std::int64_t questions = 1000;
    std::uint64_t seed = 1;  ///< of what happens to nodes, and of the images
    std::chrono::milliseconds deadline{200};
    std::chrono::milliseconds slack{100};  ///< by which a question may end after its deadline
    int inFlight = 4;                      ///< questions that are open at once
    double perSecond = 200;                ///< questions
    FailingNodes::Pace pace{};
};

/// What the asking process takes.
struct EnduranceSample {
    std::int64_t questions = 0;  ///< that were answered before
    std::int64_t residentKiB = 0;
    int files = 0;  ///< that are open
    int threads = 0;
};

struct EnduranceReport {
    std::int64_t complete = 0;  ///< questions that all students answered
    std::int64_t partly = 0;
    std::int64_t unanswered = 0;  ///< nobody was there
    std::int64_t hedged = 0;      ///< questions for which a second node of a student was asked
    double longest = 0;           ///< ms that a question took
    double longestComplete = 0;   ///< the same, of those that all answered
    FailingNodes::Counts happened;
    std::vector<EnduranceSample> samples;  ///< before, of each tenth of the questions, and after all nodes are back
    std::vector<std::string> faults;       ///< wrong answers, questions that ended late or never; the first twenty

    std::int64_t questions() const { return complete + partly + unanswered; }
};

/// Asks, while nodes are killed, stopped and started again, and compares each answer to the bit with what the very
/// students that answered say in this process. Afterwards all nodes run, and must all be asked again. `tell` hears of
/// each sample.
EnduranceReport endure(const EnduranceTask& task, const std::function<void(const EnduranceSample&)>& tell = {});

}  // namespace nonn
