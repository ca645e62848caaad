// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison_setup.h"

#include "base/error.h"

#include <numeric>

namespace nonn {

namespace {

Partition divide(const ComparisonRow& row, const ComparisonBasis& basis, std::uint64_t seed, const Progress& progress) {
    PartitionSettings settings = basis.partition;
    settings.students = row.devices;
    settings.algorithm = row.algorithm;
    settings.policy = row.policy;
    settings.seed = seed;
    return makePartitionWithoutStability(basis.graph(row.rule), settings, progress);
}

std::vector<int> allFilters(int count) {
    std::vector<int> filters(static_cast<std::size_t>(count));
    std::iota(filters.begin(), filters.end(), 0);
    return filters;
}

Plan planFor(const ComparisonRow& row, const ComparisonBasis& basis, const std::vector<std::vector<int>>& filters) {
    PlanSettings settings;
    settings.image = basis.image;
    settings.classes = basis.classes;
    for (const std::vector<int>& device : filters)
        settings.filters.push_back(static_cast<int>(device.size()));
    Budget budget;
    budget.precision = basis.precision;
    budget.memory = basis.memory / row.share;
    settings.budgets = {budget};
    settings.families = basis.families;
    Plan plan = makePlan(settings);
    if (!plan.fits())
        throw Error(ErrorCode::infeasible, {}, Text::tr("no network fits %1 bytes", *budget.memory));
    return plan;
}

}  // namespace

std::vector<std::string> RowSetup::architectures() const {
    std::vector<std::string> names;
    for (const PlannedStudent& student : plan.students)
        names.push_back(student.architecture);
    return names;
}

RowSetup setUp(const ComparisonRow& row, const ComparisonBasis& basis, std::uint64_t seed, const Progress& progress) {
    RowSetup setup;
    if (row.kind == RowKind::nonn) {
        setup.partition = divide(row, basis, seed, progress);
        setup.filters = setup.partition->students;
    } else {
        setup.filters.assign(static_cast<std::size_t>(row.devices), allFilters(basis.hubs.filters));
    }
    setup.plan = planFor(row, basis, setup.filters);
    return setup;
}

}  // namespace nonn
