// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <functional>

namespace nonn::cli {

class Commands;
struct Report;

struct CalibrateArguments;
struct CompareArguments;
struct DataArguments;
struct DemoArguments;
struct DistillArguments;
struct EmulateArguments;
struct EvaluateArguments;
struct ExportArguments;
struct GraphArguments;
struct ImportTeacherArguments;
struct MergeArguments;
struct NewArguments;
struct PartitionArguments;
struct TrainTeacherArguments;
struct TrustTeacherArguments;

template <typename Arguments>
using NetworkCommand = std::function<Report(const Arguments&, const Commands&, const Progress&)>;

/// What the commands do that need LibTorch, whose loading takes longer than what most others do. Empty in a program
/// that is linked without it: its commands are handed on to one that has it.
struct NetworkCommands {
    NetworkCommand<CalibrateArguments> calibrate;
    NetworkCommand<CompareArguments> compare;
    NetworkCommand<DataArguments> data;
    NetworkCommand<DemoArguments> demo;
    NetworkCommand<DistillArguments> distill;
    NetworkCommand<EmulateArguments> emulate;
    NetworkCommand<EvaluateArguments> evaluate;
    NetworkCommand<ExportArguments> exportStudents;
    NetworkCommand<GraphArguments> graph;
    NetworkCommand<ImportTeacherArguments> importTeacher;
    NetworkCommand<MergeArguments> merge;
    NetworkCommand<NewArguments> newProject;
    NetworkCommand<PartitionArguments> partition;
    NetworkCommand<TrainTeacherArguments> trainTeacher;
    NetworkCommand<TrustTeacherArguments> trustTeacher;
};

}  // namespace nonn::cli
