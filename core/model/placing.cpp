// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/placing.h"

#include "base/generator.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace nonn {

namespace {

using Order = std::vector<std::size_t>;

bool together(const PlacedTensor& one, const PlacedTensor& other) {
    return one.first <= other.last && other.first <= one.last;
}

std::int64_t largestSum(const std::vector<PlacedTensor>& tensors) {
    std::int64_t largest = 0;
    for (const PlacedTensor& begin : tensors) {
        std::int64_t sum = 0;
        for (const PlacedTensor& tensor : tensors)
            if (tensor.first <= begin.first && begin.first <= tensor.last)
                sum += tensor.size;
        largest = std::max(largest, sum);
    }
    return largest;
}

/// Each at the lowest place that is free for all of its time.
std::int64_t placeInOrder(const std::vector<PlacedTensor>& tensors, const Order& order,
                          std::vector<std::int64_t>& offsets) {
    std::int64_t end = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> taken;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const PlacedTensor& tensor = tensors[order[i]];
        taken.clear();
        for (std::size_t k = 0; k < i; ++k)
            if (together(tensor, tensors[order[k]]))
                taken.emplace_back(offsets[order[k]], offsets[order[k]] + tensors[order[k]].size);
        std::ranges::sort(taken);
        std::int64_t place = 0;
        for (const auto& [from, to] : taken) {
            if (place + tensor.size <= from)
                break;
            place = std::max(place, to);
        }
        offsets[order[i]] = place;
        end = std::max(end, place + tensor.size);
    }
    return end;
}

/// Large ones first is good most times; the others are that order with some of them exchanged.
Order nextOrder(const Order& best, Generator& generator) {
    Order order = best;
    for (std::int64_t swaps = 1 + static_cast<std::int64_t>(generator.below(4)); swaps > 0; --swaps)
        std::swap(order[generator.below(order.size())], order[generator.below(order.size())]);
    return order;
}

}  // namespace

std::int64_t placeTensors(const std::vector<PlacedTensor>& tensors, std::vector<std::int64_t>& offsets) {
    constexpr int patience = 500;
    offsets.assign(tensors.size(), 0);
    Order best(tensors.size());
    std::iota(best.begin(), best.end(), 0);
    std::ranges::stable_sort(best, [&](std::size_t a, std::size_t b) { return tensors[a].size > tensors[b].size; });
    std::int64_t least = placeInOrder(tensors, best, offsets);
    const std::int64_t bound = largestSum(tensors);
    Generator generator(1);
    for (int i = 0; i < patience && least > bound; ++i) {
        const Order order = nextOrder(best, generator);
        std::vector<std::int64_t> tried(tensors.size(), 0);
        const std::int64_t end = placeInOrder(tensors, order, tried);
        if (end > least)
            continue;
        least = end;
        best = order;
        offsets = std::move(tried);
    }
    return least;
}

}  // namespace nonn
