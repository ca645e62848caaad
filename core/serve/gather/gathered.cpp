// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/gathered.h"

namespace nonn {

std::vector<int> Gathered::missing() const {
    std::vector<int> missing;
    for (std::size_t p = 0; p < students.size(); ++p)
        if (!students[p].node)
            missing.push_back(static_cast<int>(p));
    return missing;
}

}  // namespace nonn
