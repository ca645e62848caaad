// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/remedy.h"

#include "base/sizes.h"
#include "plan/student_search.h"

#include <algorithm>
#include <optional>

namespace nonn {

namespace {

std::string amount(const Limit& limit, std::int64_t value) {
    return limit.name == "macs" ? formatCount(value) : formatBytes(value);
}

double share(const Limit& limit) {
    return static_cast<double>(limit.needed) / static_cast<double>(std::max<std::int64_t>(1, limit.allowed));
}

/// The widest numbers at which something fits; not set where nothing does.
std::optional<Precision> precisionThatFits(const PlannedStudent& student, StudentSearch& search) {
    for (const Precision precision : precisions) {
        Budget budget = student.budget;
        budget.precision = precision;
        if (bytesPerElement(precision) < bytesPerElement(student.budget.precision) &&
            search.largest({student.filters, student.message, budget}).fits)
            return precision;
    }
    return std::nullopt;
}

/// The change in words, made in `budget`.
Text changeFor(const PlannedStudent& student, StudentSearch& search, Budget& budget) {
    if (const std::optional<Precision> precision = precisionThatFits(student, search)) {
        budget.precision = *precision;
        return Text::tr("at %1 it would fit", name(*precision));
    }
    budget = raisedTo(budget, {budget.precision, student.deployedBytes, student.macs, student.peakActivationBytes});
    std::string raised;
    for (const Limit& limit : student.limits)
        if (limit.needed > limit.allowed)
            raised += (raised.empty() ? "" : ", ") + limit.name + " " + amount(limit, limit.needed);
    return Text::tr("it would fit with %1", raised);
}

void raise(std::optional<std::int64_t>& limit, const std::optional<std::int64_t>& least) {
    if (limit && least)
        limit = std::max(*limit, *least);
}

}  // namespace

Budget raisedTo(Budget budget, const Budget& least) {
    budget.precision = least.precision;
    raise(budget.memory, least.memory);
    raise(budget.macs, least.macs);
    raise(budget.ram, least.ram);
    return budget;
}

std::vector<Remedy> remedies(const Plan& plan, const std::vector<std::string>& families) {
    StudentSearch search(families, plan.image, plan.classes);
    std::vector<Remedy> result;
    for (std::size_t p = 0; p < plan.students.size(); ++p) {
        const PlannedStudent& student = plan.students[p];
        if (student.fits)
            continue;
        const Limit& worst = *std::ranges::max_element(student.limits, {}, share);
        const std::string missing = amount(worst, worst.needed - worst.allowed);
        Remedy remedy{static_cast<int>(p), {}, student.budget};
        const Text change = changeFor(student, search, remedy.budget);
        remedy.sentence = worst.name == "ram" ? Text::tr("Student %1 needs %2 more ram than its device has, in %3; %4.",
                                                         p, missing, student.peakOperation, change)
                                              : Text::tr("Student %1 needs %2 more %3 than its device has; %4.", p,
                                                         missing, worst.name, change);
        result.push_back(std::move(remedy));
    }
    return result;
}

}  // namespace nonn
