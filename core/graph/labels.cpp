// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/labels.h"

#include <algorithm>

namespace nonn {

int countLabels(std::span<const int> labels) {
    return labels.empty() ? 0 : *std::ranges::max_element(labels) + 1;
}

std::vector<std::vector<int>> membersOf(std::span<const int> labels) {
    std::vector<std::vector<int>> members(static_cast<std::size_t>(countLabels(labels)));
    for (std::size_t node = 0; node < labels.size(); ++node)
        members[static_cast<std::size_t>(labels[node])].push_back(static_cast<int>(node));
    return members;
}

std::vector<int> numberedBySize(std::span<const int> labels) {
    std::vector<std::vector<int>> groups = membersOf(labels);
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    std::ranges::sort(groups, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    std::vector<int> result(labels.size());
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const int node : groups[group])
            result[static_cast<std::size_t>(node)] = static_cast<int>(group);
    return result;
}

}  // namespace nonn
