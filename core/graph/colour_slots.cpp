// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/colour_slots.h"

#include "base/error.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace nonn {

namespace {

constexpr int noSlot = -1;

struct Pair {
    std::size_t after = 0;
    std::size_t before = 0;
    std::size_t shared = 0;
};

std::size_t countShared(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return shared.size();
}

/// Those that share a filter, in the order in which they are matched.
std::vector<Pair> likelyPairs(const Partition& before, const Partition& after) {
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < after.students.size(); ++a)
        for (std::size_t b = 0; b < before.students.size(); ++b)
            if (const std::size_t shared = countShared(after.students[a], before.students[b]); shared > 0)
                pairs.push_back({a, b, shared});
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::shared);
    return pairs;
}

}  // namespace

std::vector<int> matchColourSlots(const Partition& before, const std::vector<int>& slotsBefore,
                                  const Partition& after) {
    if (slotsBefore.size() != before.students.size())
        throw badInput({},
                       Text::tr("%1 colours are given for %2 students", slotsBefore.size(), before.students.size()));
    std::vector<int> slots(after.students.size(), noSlot);
    std::vector<bool> matched(before.students.size(), false);
    for (const Pair& pair : likelyPairs(before, after)) {
        if (slots[pair.after] != noSlot || matched[pair.before])
            continue;
        slots[pair.after] = slotsBefore[pair.before];
        matched[pair.before] = true;
    }
    int next = 0;
    for (int& slot : slots) {
        if (slot != noSlot)
            continue;
        while (std::ranges::find(slots, next) != slots.end())
            ++next;
        slot = next;
    }
    return slots;
}

}  // namespace nonn
