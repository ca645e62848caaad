// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/student_search.h"

#include "base/error.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace nonn {

namespace {

using Rungs = std::vector<Ladder::Rung>;

/// Whether it is allowed, and worth its parameters.
bool allows(const StudentWish& wish, const StudentCosts::Cost& cost) {
    return fits(wish.budget, cost.need) && cost.parameters <= wish.mostParameters;
}

}  // namespace

/// Where the part of a ladder that fits ends.
struct StudentSearch::Step {
    const PlacedLadder* ladder = nullptr;
    Rungs::const_iterator end;  ///< the first that does not fit
    StudentCosts::Cost cost;    ///< of the last that does
};

StudentSearch::StudentSearch(const std::vector<std::string>& families, Shape image, int classes)
    : m_costs(image, classes) {
    candidateNames(families);  // refuses an empty list
    for (std::size_t family = 0; family < families.size(); ++family)
        for (Ladder& ladder : ladders(families[family]))
            m_ladders.push_back({std::move(ladder), family});
}

StudentCosts::Cost StudentSearch::costOf(const Ladder::Rung& rung, const StudentWish& wish) {
    return m_costs.cost(rung.name, wish.filters, wish.message, wish.budget.precision);
}

std::vector<StudentSearch::Step> StudentSearch::lastThatFit(const StudentWish& wish) {
    std::vector<Step> steps;
    for (const PlacedLadder& placed : m_ladders) {
        const Rungs& rungs = placed.ladder.rungs;
        const auto end = std::ranges::partition_point(
            rungs, [&](const Ladder::Rung& rung) { return allows(wish, costOf(rung, wish)); });
        if (end != rungs.begin())
            steps.push_back({&placed, end, costOf(*std::prev(end), wish)});
    }
    return steps;
}

FoundStudent StudentSearch::nearest(const StudentWish& wish) {
    FoundStudent found;
    std::tuple<bool, double, std::int64_t> best;
    for (const PlacedLadder& placed : m_ladders) {
        const Ladder::Rung& smallest = placed.ladder.rungs.front();
        const StudentCosts::Cost cost = costOf(smallest, wish);
        const bool enough = fits(wish.budget, cost.need);
        const std::tuple rank(!enough, enough ? 0 : strain(wish.budget, cost.need), cost.parameters);
        if (found.architecture.empty() || rank < best) {
            found = {smallest.name, cost.parameters, enough, cost.parameters, {}};
            best = rank;
        }
    }
    return found;
}

void StudentSearch::setNextLarger(FoundStudent& found, const StudentWish& wish) {
    std::int64_t next = 0;
    for (const PlacedLadder& placed : m_ladders) {
        const Rungs& rungs = placed.ladder.rungs;
        const auto parameters = [&](const Ladder::Rung& rung) { return costOf(rung, wish).parameters; };
        const auto rung = std::ranges::upper_bound(rungs, found.largest, {}, parameters);
        if (rung != rungs.end() && (found.nextLarger.empty() || parameters(*rung) < next)) {
            found.nextLarger = rung->name;
            next = parameters(*rung);
        }
    }
}

FoundStudent StudentSearch::largest(const StudentWish& wish) {
    const std::vector<Step> steps = lastThatFit(wish);
    FoundStudent found;
    if (steps.empty()) {
        found = nearest(wish);
        if (found.fits)
            setNextLarger(found, wish);
        return found;
    }
    const Step& top = *std::ranges::max_element(steps, {}, [](const Step& step) { return step.cost.parameters; });
    const double enough = equallyLarge * static_cast<double>(top.cost.parameters);
    const double full = strain(wish.budget, top.cost.need) >= equallyLarge ? equallyLarge : 0;
    std::tuple<std::size_t, std::int64_t, bool, std::int64_t> best;
    for (const Step& step : steps) {
        const auto begin =
            std::partition_point(step.ladder->ladder.rungs.begin(), step.end, [&](const Ladder::Rung& rung) {
                const StudentCosts::Cost cost = costOf(rung, wish);
                return static_cast<double>(cost.parameters) < enough || strain(wish.budget, cost.need) < full;
            });
        if (begin == step.end)
            continue;
        const auto usual = std::find_if(std::make_reverse_iterator(step.end), std::make_reverse_iterator(begin),
                                        [](const Ladder::Rung& rung) { return rung.usual; });
        const bool hasUsual = usual != std::make_reverse_iterator(begin);
        const Ladder::Rung& rung = hasUsual ? *usual : *std::prev(step.end);
        const StudentCosts::Cost cost = costOf(rung, wish);
        const std::tuple rank(step.ladder->family, cost.convolutions, !hasUsual, -cost.parameters);
        if (found.architecture.empty() || rank < best) {
            found = {rung.name, cost.parameters, true, top.cost.parameters, {}};
            best = rank;
        }
    }
    setNextLarger(found, wish);
    return found;
}

}  // namespace nonn
