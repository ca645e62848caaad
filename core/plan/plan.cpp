// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/error.h"
#include "model/counts.h"
#include "plan/student_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace nonn {

namespace {

StudentWish wishOf(const PlanSettings& settings, std::size_t student) {
    const int filters = settings.filters[student];
    return {filters, chooseMessage(settings.message, filters, settings.classes),
            settings.budgets[settings.budgets.size() == 1 ? 0 : student]};
}

/// The parameters a filter that every student can have.
double commonShare(const std::vector<StudentWish>& wishes, const std::vector<FoundStudent>& largest) {
    double share = std::numeric_limits<double>::infinity();
    for (std::size_t p = 0; p < wishes.size(); ++p)
        share = std::min(share, static_cast<double>(largest[p].largest) / wishes[p].filters);
    return share;
}

void check(const PlanSettings& settings) {
    if (settings.filters.empty())
        throw badInput({}, Text::tr("a plan has at least one student"));
    if (settings.budgets.size() != 1 && settings.budgets.size() != settings.filters.size())
        throw badInput(
            {}, Text::tr("%1 budgets are given for %2 students", settings.budgets.size(), settings.filters.size()));
    if (settings.classes < 1)
        throw badInput({}, Text::tr("a plan has at least one class"));
    for (std::size_t i = 0; i < settings.budgets.size(); ++i)
        if (!settings.budgets[i].limited())
            throw badInput({}, Text::tr("the budget of student %1 has no limit; give memory, macs or ram", i));
}

}  // namespace

std::string name(SizeRule rule) {
    return rule == SizeRule::fill ? "fill" : "share";
}

SizeRule parseSizeRule(const std::string& text) {
    for (const SizeRule rule : {SizeRule::fill, SizeRule::share})
        if (name(rule) == text)
            return rule;
    throw badInput({}, Text::tr("'%1' is no rule for the size of students; known are fill and share", text));
}

bool Plan::fits() const {
    return std::ranges::all_of(students, &PlannedStudent::fits);
}

PlannedStudent costStudent(const std::string& architecture, Shape image, int filters, int classes, Message message,
                           const Budget& budget) {
    const BuiltStudent student = buildStudent(architecture, image, filters, classes, message);
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
    planned.depthwiseMacs = countDepthwiseMacs(student.deployed);
    planned.featureMessageBytes = messageBytes(Message::features, filters, classes, budget.precision);
    planned.logitMessageBytes = messageBytes(Message::logits, filters, classes, budget.precision);
    planned.messageBytes = messageBytes(message, filters, classes, budget.precision);
    planned.fits = fits(budget, need);
    planned.limits = compareWithBudget(budget, need, std::nullopt);
    return planned;
}

void setNextLarger(PlannedStudent& student, const std::string& architecture, Shape image, int classes) {
    const Architecture next = buildStudent(architecture, image, student.filters, classes, student.message).deployed;
    student.nextLarger = architecture;
    student.limits =
        compareWithBudget(student.budget, {student.deployedBytes, student.macs, student.peakActivationBytes},
                          needOf(next, student.budget.precision));
}

Plan makePlan(const PlanSettings& settings) {
    check(settings);
    StudentSearch search(settings.families, settings.image, settings.classes);
    std::vector<StudentWish> wishes;
    std::vector<FoundStudent> found;
    for (std::size_t p = 0; p < settings.filters.size(); ++p) {
        wishes.push_back(wishOf(settings, p));
        found.push_back(search.largest(wishes.back()));
    }
    if (settings.size == SizeRule::share) {
        const double share = commonShare(wishes, found);
        for (std::size_t p = 0; p < wishes.size(); ++p) {
            wishes[p].mostParameters = std::llround(share * wishes[p].filters);
            found[p] = search.largest(wishes[p]);
        }
    }
    Plan plan{settings.image, settings.classes, settings.size, {}};
    for (std::size_t p = 0; p < wishes.size(); ++p) {
        const StudentWish& wish = wishes[p];
        plan.students.push_back(costStudent(found[p].architecture, settings.image, wish.filters, settings.classes,
                                            wish.message, wish.budget));
        if (!found[p].nextLarger.empty())
            setNextLarger(plan.students.back(), found[p].nextLarger, settings.image, settings.classes);
    }
    return plan;
}

}  // namespace nonn
