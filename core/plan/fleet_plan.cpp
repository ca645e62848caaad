// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fleet_plan.h"

#include "base/error.h"
#include "plan/matching.h"
#include "plan/node_cost.h"
#include "plan/student_search.h"
#include "plan/units.h"

#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace nonn {

namespace {

/// The students, each as it is, on each of the devices.
std::vector<std::vector<Placement>> placementsOf(const std::vector<PlannedStudent>& students, const Fleet& fleet,
                                                 const Profiles& profiles, std::int64_t inputBytes) {
    std::vector<std::vector<Placement>> placements;
    for (const PlannedStudent& student : students) {
        placements.emplace_back();
        for (const Node& node : fleet.nodes) {
            const NodeCost cost =
                nodeCost(student, profiles.device(node.device), profiles.radio(node.radio), node.failure, inputBytes);
            const bool holds = node.budget.precision == student.budget.precision &&
                               fits(node.budget, {student.deployedBytes, student.macs, student.peakActivationBytes});
            placements.back().push_back(
                {holds, cost.seconds.value_or(infinite), cost.joules.value_or(infinite), cost.failure});
        }
    }
    return placements;
}

std::int64_t inputBytes(InputPlace input, const Shape& image) {
    return input == InputPlace::sent ? image.elements() : 0;
}

/// The settings, and what is found of networks on the way.
class Planner {
public:
    explicit Planner(const FleetPlanSettings& settings)
        : m_settings(settings),
          m_search(settings.students.families, settings.students.image, settings.students.classes) {}

    FleetPlan run();

private:
    std::size_t studentCount() const { return m_settings.students.filters.size(); }
    const std::vector<Node>& nodes() const { return m_settings.fleet.nodes; }

    StudentWish wish(std::size_t student, const Budget& budget) const;
    const FoundStudent& largest(std::size_t student, const Node& node);
    template <typename Cost>
    CostTable table(Cost cost);
    std::vector<int> sizingDevices(double leastShare);
    PlannedStudent planned(std::size_t student, const Budget& budget, double mostShare);
    AssignmentTask taskOf(const std::vector<PlannedStudent>& students) const;
    std::vector<std::string> unknownEnergy(const AssignmentTask& task) const;
    FleetPlan misfit();
    FleetPlan assigned(const std::vector<PlannedStudent>& students, const Assignment& assignment);

    using Key = std::tuple<int, Precision, std::optional<std::int64_t>, std::optional<std::int64_t>,
                           std::optional<std::int64_t>>;

    const FleetPlanSettings& m_settings;
    StudentSearch m_search;
    std::map<Key, FoundStudent> m_found;
};

StudentWish Planner::wish(std::size_t student, const Budget& budget) const {
    const PlanSettings& settings = m_settings.students;
    return {settings.filters[student], chooseMessage(settings.message, settings.filters[student], settings.classes),
            budget};
}

const FoundStudent& Planner::largest(std::size_t student, const Node& node) {
    const Budget& budget = node.budget;
    const Key key{m_settings.students.filters[student], budget.precision, budget.memory, budget.macs, budget.ram};
    const auto [place, added] = m_found.try_emplace(key);
    if (added)
        place->second = m_search.largest(wish(student, budget));
    return place->second;
}

template <typename Cost>
CostTable Planner::table(Cost cost) {
    CostTable costs(studentCount());
    for (std::size_t student = 0; student < studentCount(); ++student)
        for (const Node& node : nodes())
            costs[student].push_back(cost(student, node));
    return costs;
}

/// The device of each student that decides on its size.
std::vector<int> Planner::sizingDevices(double leastShare) {
    return cheapestMatching(table([&](std::size_t student, const Node& node) {
        const FoundStudent& found = largest(student, node);
        const double share = static_cast<double>(found.largest) / m_settings.students.filters[student];
        return found.fits && share >= leastShare ? -static_cast<double>(found.largest) : infinite;
    }));
}

PlannedStudent Planner::planned(std::size_t student, const Budget& budget, double mostShare) {
    const PlanSettings& settings = m_settings.students;
    StudentWish wanted = wish(student, budget);
    if (settings.size == SizeRule::share)
        wanted.mostParameters = std::llround(mostShare * wanted.filters);
    const FoundStudent found = m_search.largest(wanted);
    return costStudent(found.architecture, settings.image, wanted.filters, settings.classes, wanted.message, budget);
}

AssignmentTask Planner::taskOf(const std::vector<PlannedStudent>& students) const {
    return {placementsOf(students, m_settings.fleet, m_settings.profiles,
                         inputBytes(m_settings.input, m_settings.students.image)),
            m_settings.objective, m_settings.subsetAccuracy};
}

std::vector<std::string> Planner::unknownEnergy(const AssignmentTask& task) const {
    std::set<std::string> profiles;
    for (const std::vector<Placement>& student : task.placements)
        for (std::size_t device = 0; device < student.size(); ++device)
            if (student[device].fits && !std::isfinite(student[device].joules))
                profiles.insert(nodes()[device].device);
    return {profiles.begin(), profiles.end()};
}

/// Students on the devices that they miss by least.
FleetPlan Planner::misfit() {
    const std::vector<int> nearest = cheapestMatching(table([&](std::size_t student, const Node& node) {
        const FoundStudent& found = largest(student, node);
        const PlannedStudent there = planned(student, node.budget, infinite);
        const double missing = strain(node.budget, {there.deployedBytes, there.macs, there.peakActivationBytes});
        return found.fits ? 0 : std::min(missing, 1e12);
    }));
    PlanSettings settings = m_settings.students;
    FleetPlan result;
    settings.budgets.clear();
    result.assignment.assign(nodes().size(), noStudent);
    for (std::size_t student = 0; student < studentCount(); ++student) {
        Node node = nodes()[static_cast<std::size_t>(nearest[student])];
        node.student = static_cast<int>(student);
        result.assignment[static_cast<std::size_t>(nearest[student])] = node.student;
        settings.budgets.push_back(node.budget);
        result.fleet.nodes.push_back(std::move(node));
    }
    result.fleet.own = m_settings.fleet.own;
    result.plan = makePlan(settings);
    return result;
}

FleetPlan Planner::assigned(const std::vector<PlannedStudent>& students, const Assignment& assignment) {
    const PlanSettings& settings = m_settings.students;
    FleetPlan result;
    result.assignment = assignment;
    result.fleet.own = m_settings.fleet.own;
    for (std::size_t device = 0; device < nodes().size(); ++device) {
        Node node = nodes()[device];
        node.student = assignment[device];
        (node.student < 0 ? result.unused : result.fleet.nodes).push_back(std::move(node));
    }
    result.plan = {settings.image, settings.classes, settings.size, {}};
    const std::vector<Budget> tightest = budgets(result.fleet, static_cast<int>(studentCount()));
    for (std::size_t p = 0; p < studentCount(); ++p) {
        PlannedStudent student = costStudent(students[p].architecture, settings.image, settings.filters[p],
                                             settings.classes, students[p].message, tightest[p]);
        if (const FoundStudent found = m_search.largest(wish(p, tightest[p])); !found.nextLarger.empty())
            setNextLarger(student, found.nextLarger, settings.image, settings.classes);
        result.plan.students.push_back(std::move(student));
    }
    return result;
}

FleetPlan Planner::run() {
    checkCount(m_settings.fleet, studentCount());
    for (std::size_t place = 0; place < nodes().size(); ++place)
        if (!nodes()[place].budget.limited())
            throw badInput({}, Text::tr("device %1 has no limit; give memory, macs or ram", place));
    const double mostBurdened = leastLargestCost(table([&](std::size_t student, const Node& node) {
        const FoundStudent& found = largest(student, node);
        return found.fits ? m_settings.students.filters[student] / static_cast<double>(found.largest) : infinite;
    }));
    if (std::isinf(mostBurdened))
        return misfit();
    constexpr double rounding = 1 - 1e-12;
    const double share = rounding / mostBurdened;
    const std::vector<int> sizing = sizingDevices(share);
    std::vector<PlannedStudent> students;
    for (std::size_t p = 0; p < studentCount(); ++p)
        students.push_back(planned(p, nodes()[static_cast<std::size_t>(sizing[p])].budget, share));
    const AssignmentTask task = taskOf(students);
    const Assignment assignment = bestAssignment(task);
    FleetPlan result = assigned(students, assignment);
    result.score = score(task, assignment);
    result.exact = task.devices() <= exactDevices;
    result.unknownEnergy = unknownEnergy(task);
    return result;
}

}  // namespace

FleetPlan planFleet(const FleetPlanSettings& settings) {
    return Planner(settings).run();
}

Fleet assignedFleet(const Plan& plan, Fleet fleet, const Profiles& profiles, Objective objective, InputPlace input) {
    checkCount(fleet, plan.students.size());
    AssignmentTask task{placementsOf(plan.students, fleet, profiles, inputBytes(input, plan.image)), objective};
    Assignment assignment = bestAssignment(task);
    if (assignment.empty()) {
        for (std::vector<Placement>& student : task.placements)
            for (Placement& placement : student)
                placement.fits = true;
        assignment = bestAssignment(task);
    }
    for (std::size_t device = 0; device < fleet.nodes.size(); ++device)
        fleet.nodes[device].student = assignment[device];
    return fleet;
}

}  // namespace nonn
