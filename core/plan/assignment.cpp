// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/assignment.h"

#include "base/error.h"
#include "plan/communication.h"
#include "plan/matching.h"
#include "plan/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace nonn {

namespace {

constexpr double equal = 1e-9;

/// Smaller is better, the first that differs decides.
std::array<double, 4> keys(Objective objective, const AssignmentScore& score) {
    const auto unknown = static_cast<double>(score.unknownJoules);
    switch (objective) {
        case Objective::latency:
            return {score.seconds, -score.accuracy, unknown, score.joules};
        case Objective::energy:
            return {unknown, score.joules, score.seconds, -score.accuracy};
        case Objective::accuracy:
            return {-score.accuracy, score.seconds, unknown, score.joules};
    }
    return {};
}

/// Goes through the devices in order and gives each to one student after the other, or to none.
class Exact {
public:
    explicit Exact(const AssignmentTask& task)
        : m_task(task), m_current(task.devices(), -1), m_replicas(task.students(), 0) {}

    Assignment solve() {
        m_uncovered = m_task.students();
        decide(0);
        return m_best;
    }

private:
    void decide(std::size_t device) {
        if (m_uncovered > m_task.devices() - device)
            return;
        if (device == m_task.devices()) {
            const AssignmentScore found = score(m_task, m_current);
            if (m_best.empty() || better(m_task.objective, found, m_bestScore)) {
                m_best = m_current;
                m_bestScore = found;
            }
            return;
        }
        for (std::size_t student = 0; student < m_task.students(); ++student) {
            if (!m_task.placements[student][device].fits)
                continue;
            m_uncovered -= m_replicas[student]++ == 0 ? 1 : 0;
            m_current[device] = static_cast<int>(student);
            decide(device + 1);
            m_uncovered += --m_replicas[student] == 0 ? 1 : 0;
        }
        m_current[device] = -1;
        decide(device + 1);
    }

    const AssignmentTask& m_task;
    Assignment m_current;
    std::vector<int> m_replicas;
    std::size_t m_uncovered = 0;
    Assignment m_best;
    AssignmentScore m_bestScore;
};

/// Changes an assignment as long as that makes it better.
class Improvement {
public:
    Improvement(const AssignmentTask& task, Assignment start)
        : m_task(task), m_assignment(std::move(start)), m_score(score(task, m_assignment)) {}

    Assignment solve() {
        constexpr int mostRounds = 50;
        for (int round = 0; round < mostRounds && (moveOne() || swapTwo()); ++round) {
        }
        return m_assignment;
    }

private:
    bool allowed(std::size_t device, int student) const {
        return student < 0 || m_task.placements[static_cast<std::size_t>(student)][device].fits;
    }

    bool keepIfBetter(const Assignment& changed) {
        const AssignmentScore found = score(m_task, changed);
        if (!better(m_task.objective, found, m_score))
            return false;
        m_assignment = changed;
        m_score = found;
        return true;
    }

    /// The best of all single changes for each device in turn.
    bool moveOne() {
        bool improved = false;
        for (std::size_t device = 0; device < m_task.devices(); ++device) {
            const Assignment before = m_assignment;
            for (int student = -1; student < static_cast<int>(m_task.students()); ++student) {
                Assignment changed = before;
                changed[device] = student;
                if (student != before[device] && allowed(device, student))
                    improved |= keepIfBetter(changed);
            }
        }
        return improved;
    }

    bool swapTwo() {
        bool improved = false;
        for (std::size_t a = 0; a < m_task.devices(); ++a)
            for (std::size_t b = a + 1; b < m_task.devices(); ++b) {
                if (m_assignment[a] == m_assignment[b] || !allowed(a, m_assignment[b]) || !allowed(b, m_assignment[a]))
                    continue;
                Assignment changed = m_assignment;
                std::swap(changed[a], changed[b]);
                improved |= keepIfBetter(changed);
            }
        return improved;
    }

    const AssignmentTask& m_task;
    Assignment m_assignment;
    AssignmentScore m_score;
};

template <typename Cost>
CostTable tableOf(const AssignmentTask& task, Cost cost) {
    CostTable table;
    for (const std::vector<Placement>& row : task.placements) {
        table.emplace_back();
        for (const Placement& placement : row)
            table.back().push_back(placement.fits ? cost(placement) : infinite);
    }
    return table;
}

/// One device a student, the best for the objective.
std::vector<int> bestMatching(const AssignmentTask& task) {
    static constexpr double unknown = 1e12;  // of a device that can run the student, if nobody knows how fast
    const auto seconds = [](const Placement& placement) { return std::min(placement.seconds, unknown); };
    static constexpr double unknownEnergy = 1e6;  // far above any, and sums with it still tell microjoules apart
    const auto joules = [](const Placement& placement) { return std::min(placement.joules, unknownEnergy); };
    const auto doubt = [](const Placement& placement) { return -std::log1p(-std::min(placement.failure, 1 - 1e-12)); };
    if (task.objective == Objective::energy)
        return cheapestMatching(tableOf(task, joules));
    if (task.objective == Objective::accuracy)
        return cheapestMatching(tableOf(task, doubt));
    const double limit = leastLargestCost(tableOf(task, seconds));
    return cheapestMatching(tableOf(
        task, [&](const Placement& placement) { return seconds(placement) <= limit ? doubt(placement) : infinite; }));
}

}  // namespace

std::string name(Objective objective) {
    switch (objective) {
        case Objective::latency:
            return "latency";
        case Objective::energy:
            return "energy";
        case Objective::accuracy:
            return "accuracy";
    }
    return {};
}

Objective parseObjective(const std::string& text) {
    for (const Objective objective : {Objective::latency, Objective::energy, Objective::accuracy})
        if (name(objective) == text)
            return objective;
    throw badInput({}, Text::tr("'%1' is no objective; known are latency, energy and accuracy", text));
}

AssignmentScore score(const AssignmentTask& task, const Assignment& assignment) {
    std::vector<double> fastest(task.students(), infinite);
    std::vector<double> failures(task.students(), 1);
    std::vector<bool> covered(task.students(), false);
    AssignmentScore result;
    for (std::size_t device = 0; device < assignment.size(); ++device) {
        if (assignment[device] < 0)
            continue;
        const auto student = static_cast<std::size_t>(assignment[device]);
        const Placement& placement = task.placements[student][device];
        fastest[student] = std::min(fastest[student], placement.seconds);
        failures[student] *= placement.failure;
        covered[student] = true;
        if (std::isfinite(placement.joules))
            result.joules += placement.joules;
        else
            ++result.unknownJoules;
    }
    result.seconds = *std::ranges::max_element(fastest);
    const bool whole = std::ranges::find(covered, false) == covered.end();
    if (!whole)
        return {infinite, infinite, -1};
    result.accuracy =
        task.subsetAccuracy.empty() ? allArrive(failures) : expectedAccuracy(task.subsetAccuracy, failures);
    return result;
}

bool better(Objective objective, const AssignmentScore& a, const AssignmentScore& b) {
    const std::array<double, 4> left = keys(objective, a);
    const std::array<double, 4> right = keys(objective, b);
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == right[i] ||
            std::abs(left[i] - right[i]) <= equal * std::max(std::abs(left[i]), std::abs(right[i])))
            continue;
        return left[i] < right[i];
    }
    return false;
}

Assignment exactAssignment(const AssignmentTask& task) {
    return task.students() == 0 || task.students() > task.devices() ? Assignment{} : Exact(task).solve();
}

Assignment heuristicAssignment(const AssignmentTask& task) {
    const std::vector<int> matching = bestMatching(task);
    if (matching.empty())
        return {};
    Assignment start(task.devices(), -1);
    for (std::size_t student = 0; student < matching.size(); ++student)
        start[static_cast<std::size_t>(matching[student])] = static_cast<int>(student);
    return Improvement(task, std::move(start)).solve();
}

Assignment bestAssignment(const AssignmentTask& task) {
    return task.devices() <= exactDevices ? exactAssignment(task) : heuristicAssignment(task);
}

}  // namespace nonn
