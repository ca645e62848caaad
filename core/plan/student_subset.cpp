// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/student_subset.h"

namespace nonn {

std::vector<int> studentsOf(std::size_t mask) {
    std::vector<int> students;
    for (int p = 0; mask >> p != 0; ++p)
        if ((mask >> p & 1U) != 0)
            students.push_back(p);
    return students;
}

}  // namespace nonn
