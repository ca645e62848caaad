// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// Numbers in rows, columns and so on, the last dimension's next to each other.
struct NamedArray {
    std::string name;
    std::vector<std::int64_t> sizes;
    std::vector<float> values;
};

/// The content of a file that numpy.load reads: a zip archive with each array as NAME.npy in float32.
std::string npzFile(const std::vector<NamedArray>& arrays);

}  // namespace nonn
