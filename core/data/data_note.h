// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace nonn {

/// What was taken for what where a data set does not say it itself, or what is odd about it.
struct DataNote {
    Text text;
    bool doubt = false;  ///< hardly what was meant: to be asked about before anything is written

    bool operator==(const DataNote&) const = default;
};

/// "cat, dog and 3 more" of five, where two are to be named.
Text namesText(const std::vector<std::string>& names, std::size_t mostNamed);

}  // namespace nonn
