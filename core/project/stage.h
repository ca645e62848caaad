// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace nonn {

/// The stages of a project that have one result each, in their order: each is made from those before it.
enum class Stage {
    teacher,    ///< `teacher.pt`
    activity,   ///< `activity.pt`: the teacher's answers to validation images
    graph,      ///< `graph.json`
    partition,  ///< `partition.json`
    plan,       ///< `plan.json`
};

constexpr std::array stages{Stage::teacher, Stage::activity, Stage::graph, Stage::partition, Stage::plan};

/// "teacher", "activity", "graph", "partition", "plan".
std::string_view name(Stage stage);

/// In the project folder.
std::string_view fileName(Stage stage);

/// What makes it, as "nonn partition".
std::string_view command(Stage stage);

enum class StageState {
    empty,    ///< not made yet
    stale,    ///< made from something that has changed since: never to be used or shown as current
    current,  ///< made from what the project holds now
};

std::string_view name(StageState state);

}  // namespace nonn
