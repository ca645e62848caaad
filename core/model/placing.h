// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace nonn {

/// Something that takes memory for some time, both ends included.
struct PlacedTensor {
    std::int64_t size = 0;
    int first = 0;
    int last = 0;
};

/// Gives each an offset, so that none overlaps another of the same time, and returns where the last of them ends. Tries
/// orders of placing one after the other until nothing is lost to gaps, that is until the result is the largest sum of
/// what is there at one time; the best of some hundred orders where none is found (the problem is NP-hard). The same
/// for the same input.
std::int64_t placeTensors(const std::vector<PlacedTensor>& tensors, std::vector<std::int64_t>& offsets);

}  // namespace nonn
