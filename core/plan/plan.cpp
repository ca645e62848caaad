// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/error.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "plan/candidates.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace nonn {

namespace {

/// Candidates at least this share of the largest that fits count as equally large.
constexpr double equallyLarge = 0.9;

struct Candidate {
    std::string name;
    std::size_t family = 0;  ///< place in the settings' list
    std::int64_t parameters = 0;
    std::int64_t convolutions = 0;
    Need need;
};

struct Student {
    Architecture trained;   ///< with its bridge
    Architecture deployed;  ///< with its slice of the fusion layer where it sends logits
};

Student build(const std::string& architecture, Shape image, int filters, int classes, Message message) {
    Architecture trained = makeStudent(architecture, image, filters);
    Architecture deployed = message == Message::logits ? withFusionSlice(trained, classes) : trained;
    return {std::move(trained), std::move(deployed)};
}

Need needOf(const Architecture& deployed, Precision precision) {
    return {deployedBytes(deployed, precision), countMacs(deployed), peakActivation(deployed, precision).bytes};
}

std::vector<Candidate> costCandidates(const PlanSettings& settings, int filters, Message message, Precision precision) {
    std::vector<Candidate> candidates;
    for (std::size_t family = 0; family < settings.families.size(); ++family) {
        for (const std::string& name : candidateNames({settings.families[family]})) {
            const Student student = build(name, settings.image, filters, settings.classes, message);
            const auto convolutions =
                std::ranges::count(student.trained.operations, OperationKind::convolution, &Operation::kind);
            candidates.push_back(
                {name, family, countParameters(student.trained), convolutions, needOf(student.deployed, precision)});
        }
    }
    return candidates;
}

/// Of the candidates that fit the largest, by the rule of makePlan(); null where none fits.
const Candidate* chooseLargest(const std::vector<Candidate>& candidates, const Budget& budget, std::int64_t largest) {
    const Candidate* chosen = nullptr;
    for (const Candidate& candidate : candidates) {
        if (!fits(budget, candidate.need) ||
            static_cast<double>(candidate.parameters) < equallyLarge * static_cast<double>(largest))
            continue;
        const auto rank = [](const Candidate& c) { return std::tuple(c.family, c.convolutions); };
        if (chosen == nullptr || rank(candidate) < rank(*chosen))
            chosen = &candidate;
    }
    return chosen;
}

const Candidate& nearest(const std::vector<Candidate>& candidates, const Budget& budget) {
    return *std::ranges::min_element(
        candidates, {}, [&](const Candidate& c) { return std::tuple(strain(budget, c.need), c.parameters); });
}

/// The smallest candidate above `parameters`; null where there is none.
const Candidate* nextLarger(const std::vector<Candidate>& candidates, std::int64_t parameters) {
    const Candidate* next = nullptr;
    for (const Candidate& candidate : candidates)
        if (candidate.parameters > parameters && (!next || candidate.parameters < next->parameters))
            next = &candidate;
    return next;
}

std::string describeOperation(const Architecture& architecture, int index) {
    const Operation& operation = architecture.at(index);
    const std::string kind = name(operation.kind);
    if (!operation.name.empty())
        return kind + " " + operation.name;
    int before = index;
    while (before > 0 && architecture.at(before).name.empty())
        before = architecture.at(before).inputs[0];
    return before > 0 ? kind + " after " + architecture.at(before).name : kind;
}

PlannedStudent planStudent(const PlanSettings& settings, int filters, const Budget& budget) {
    const Message message = chooseMessage(settings.message, filters, settings.classes);
    const std::vector<Candidate> candidates = costCandidates(settings, filters, message, budget.precision);
    std::int64_t largest = 0;
    for (const Candidate& candidate : candidates)
        if (fits(budget, candidate.need))
            largest = std::max(largest, candidate.parameters);
    const Candidate* chosen = chooseLargest(candidates, budget, largest);
    const Candidate* next = chosen ? nextLarger(candidates, largest) : nullptr;
    if (!chosen)
        chosen = &nearest(candidates, budget);
    PlannedStudent student = costStudent(chosen->name, settings.image, filters, settings.classes, message, budget);
    if (next)
        setNextLarger(student, next->name, settings.image, settings.classes);
    return student;
}

void check(const PlanSettings& settings) {
    if (settings.filters.empty())
        throw badInput({}, Text::tr("a plan has at least one student"));
    if (settings.budgets.size() != 1 && settings.budgets.size() != settings.filters.size())
        throw badInput(
            {}, Text::tr("%1 budgets are given for %2 students", settings.budgets.size(), settings.filters.size()));
    if (settings.classes < 1)
        throw badInput({}, Text::tr("a plan has at least one class"));
    candidateNames(settings.families);  // refuses families that it does not know
    for (std::size_t i = 0; i < settings.budgets.size(); ++i)
        if (!settings.budgets[i].limited())
            throw badInput({}, Text::tr("the budget of student %1 has no limit; give memory, macs or ram", i));
}

}  // namespace

bool Plan::fits() const {
    return std::ranges::all_of(students, &PlannedStudent::fits);
}

PlannedStudent costStudent(const std::string& architecture, Shape image, int filters, int classes, Message message,
                           const Budget& budget) {
    const Student student = build(architecture, image, filters, classes, message);
    const PeakActivation peak = peakActivation(student.deployed, budget.precision);
    const Need need = needOf(student.deployed, budget.precision);
    PlannedStudent planned;
    planned.architecture = architecture;
    planned.filters = filters;
    planned.message = message;
    planned.budget = budget;
    planned.parameters = countParameters(student.trained);
    planned.deployedBytes = need.memory;
    planned.peakActivationBytes = need.ram;
    planned.peakOperation = describeOperation(student.deployed, peak.operation);
    planned.macs = need.macs;
    planned.featureMessageBytes = messageBytes(Message::features, filters, classes, budget.precision);
    planned.logitMessageBytes = messageBytes(Message::logits, filters, classes, budget.precision);
    planned.messageBytes = messageBytes(message, filters, classes, budget.precision);
    planned.fits = fits(budget, need);
    planned.limits = compareWithBudget(budget, need, std::nullopt);
    return planned;
}

void setNextLarger(PlannedStudent& student, const std::string& architecture, Shape image, int classes) {
    const Architecture next = build(architecture, image, student.filters, classes, student.message).deployed;
    student.nextLarger = architecture;
    student.limits =
        compareWithBudget(student.budget, {student.deployedBytes, student.macs, student.peakActivationBytes},
                          needOf(next, student.budget.precision));
}

Plan makePlan(const PlanSettings& settings) {
    check(settings);
    Plan plan{settings.image, settings.classes, {}};
    for (std::size_t i = 0; i < settings.filters.size(); ++i)
        plan.students.push_back(
            planStudent(settings, settings.filters[i], settings.budgets[settings.budgets.size() == 1 ? 0 : i]));
    return plan;
}

}  // namespace nonn
