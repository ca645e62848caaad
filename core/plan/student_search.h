// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/candidates.h"
#include "plan/student_costs.h"

#include <limits>
#include <string>
#include <vector>

namespace nonn {

/// Candidates and the largest that fits count as equally large where they are within this share of its parameters and
/// of the limit that binds.
constexpr double equallyLarge = 0.95;

/// For whom a network is looked for.
struct StudentWish {
    int filters = 0;
    Message message = Message::features;
    Budget budget;
    std::int64_t mostParameters = std::numeric_limits<std::int64_t>::max();  ///< no more than it is worth
};

struct FoundStudent {
    std::string architecture;
    std::int64_t parameters = 0;
    bool fits = false;
    std::int64_t largest = 0;  ///< parameters of the largest that fits, or as `parameters` where none does
    std::string nextLarger;    ///< the smallest with more parameters than any that fits; empty where there is none
};

/// Networks of some families, to choose from.
class StudentSearch {
public:
    /// Throws Error(badInput) for an unknown family or an empty list.
    StudentSearch(const std::vector<std::string>& families, Shape image, int classes);

    /// The largest that fits. Size is the number of trainable parameters; among those equally large (equallyLarge) the
    /// first family, then the one of fewest convolutions is taken, which trains and runs faster, then a width in
    /// common use, then the largest. Where no more parameters are wished for than the smallest network has that fits,
    /// that one. Where nothing fits: the nearest by strain(), with `fits` false.
    /// By bisection on each ladder: exact, for needs grow along it.
    FoundStudent largest(const StudentWish& wish);

private:
    struct Step;

    StudentCosts::Cost costOf(const Ladder::Rung& rung, const StudentWish& wish);
    FoundStudent nearest(const StudentWish& wish);
    std::vector<Step> lastThatFit(const StudentWish& wish);
    void setNextLarger(FoundStudent& found, const StudentWish& wish);

    struct PlacedLadder {
        Ladder ladder;
        std::size_t family;
    };

    StudentCosts m_costs;
    std::vector<PlacedLadder> m_ladders;
};

}  // namespace nonn
