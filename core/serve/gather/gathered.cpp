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

std::vector<std::span<const float>> Gathered::sharesOf(std::size_t image, std::size_t classes) const {
    std::vector<std::span<const float>> shares;
    for (const Student& student : students)
        shares.push_back(student.share.empty() ? std::span<const float>()
                                               : std::span(student.share).subspan(image * classes, classes));
    return shares;
}

}  // namespace nonn
