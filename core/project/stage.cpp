// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stage.h"

namespace nonn {

std::string_view name(Stage stage) {
    constexpr std::array<std::string_view, stages.size()> names{"teacher", "activity", "graph", "partition", "plan"};
    return names.at(static_cast<std::size_t>(stage));
}

std::string_view fileName(Stage stage) {
    constexpr std::array<std::string_view, stages.size()> names{"teacher.pt", "activity.pt", "graph.json",
                                                                "partition.json", "plan.json"};
    return names.at(static_cast<std::size_t>(stage));
}

std::string_view command(Stage stage) {
    constexpr std::array<std::string_view, stages.size()> commands{
        "nonn teacher train (or nonn teacher import)", "nonn graph", "nonn graph", "nonn partition", "nonn plan"};
    return commands.at(static_cast<std::size_t>(stage));
}

std::string_view name(StageState state) {
    constexpr std::array<std::string_view, 3> names{"empty", "stale", "current"};
    return names.at(static_cast<std::size_t>(state));
}

}  // namespace nonn
