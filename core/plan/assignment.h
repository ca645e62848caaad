// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nonn {

/// What an assignment of students to devices is to be good at. Where two are equal in the first, the second decides,
/// then the third.
enum class Objective {
    latency,   ///< the slowest student's fastest device; then whether all arrive; then energy
    energy,    ///< of all devices, as few as can be of unknown energy; then latency; then whether all arrive
    accuracy,  ///< expected under failures; then latency; then energy
};

std::string name(Objective objective);              ///< "latency", "energy", "accuracy"
Objective parseObjective(const std::string& text);  ///< Throws Error(badInput) listing the names.

/// A student on a device.
struct Placement {
    bool fits = false;
    double seconds = 0;  ///< until its message has arrived; infinite where not known
    double joules = 0;   ///< an image; infinite where not known
    double failure = 0;  ///< probability that its message does not arrive
};

struct AssignmentTask {
    std::vector<std::vector<Placement>> placements;  ///< of each student on each device
    Objective objective = Objective::latency;
    /// By mask of students alive, see expectedAccuracy(); where it is empty, the probability that all arrive is taken
    /// for the accuracy.
    std::vector<double> subsetAccuracy = {};

    std::size_t students() const { return placements.size(); }
    std::size_t devices() const { return placements.empty() ? 0 : placements.front().size(); }
};

/// Which student each device runs; -1: none. Several devices of a student are its replicas.
using Assignment = std::vector<int>;

struct AssignmentScore {
    double seconds = 0;     ///< max over students of min over replicas
    double joules = 0;      ///< of all devices that run a student and whose energy is known
    double accuracy = 0;    ///< expected, or the probability that all arrive
    int unknownJoules = 0;  ///< devices that run a student and whose energy is not known
};

AssignmentScore score(const AssignmentTask& task, const Assignment& assignment);

/// Whether `a` is better than `b` by the task's objective; figures within 1e-9 of one another count as equal.
bool better(Objective objective, const AssignmentScore& a, const AssignmentScore& b);

/// Up to this many devices every assignment is looked at.
constexpr std::size_t exactDevices = 8;

/// The best assignment in which every student has a device that holds it, and spare devices are replicas where that
/// helps: of all of them up to exactDevices; beyond, from the best matching of one device a student by giving spare
/// devices away greedily and by exchanges until none helps. Latency and energy are exact there too but for replicas,
/// which change neither; accuracy is within 1 % of exact on random fleets (tests).
/// Empty where there is none. Equally good ones: the first by the devices' order.
Assignment bestAssignment(const AssignmentTask& task);

/// Both ways by themselves, for any number of devices.
Assignment exactAssignment(const AssignmentTask& task);
Assignment heuristicAssignment(const AssignmentTask& task);

}  // namespace nonn
