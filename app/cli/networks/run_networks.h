// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"
#include "cli/network_commands.h"

namespace nonn::cli {

/// All of them.
NetworkCommands networkCommands();

Report runCalibrate(const CalibrateArguments& arguments, const Commands& commands, const Progress& progress);
Report runCompare(const CompareArguments& arguments, const Commands& commands, const Progress& progress);
Report runData(const DataArguments& arguments, const Commands& commands, const Progress& progress);
Report runDemo(const DemoArguments& arguments, const Commands& commands, const Progress& progress);
Report runDistill(const DistillArguments& arguments, const Commands& commands, const Progress& progress);
Report runEmulate(const EmulateArguments& arguments, const Commands& commands, const Progress& progress);
Report runEvaluate(const EvaluateArguments& arguments, const Commands& commands, const Progress& progress);
Report runExport(const ExportArguments& arguments, const Commands& commands, const Progress& progress);
Report runGraph(const GraphArguments& arguments, const Commands& commands, const Progress& progress);
Report runImportTeacher(const ImportTeacherArguments& arguments, const Commands& commands, const Progress& progress);
Report runMerge(const MergeArguments& arguments, const Commands& commands, const Progress& progress);
Report runNew(const NewArguments& arguments, const Commands& commands, const Progress& progress);
Report runPartition(const PartitionArguments& arguments, const Commands& commands, const Progress& progress);
Report runTrainTeacher(const TrainTeacherArguments& arguments, const Commands& commands, const Progress& progress);
Report runTrustTeacher(const TrustTeacherArguments& arguments, const Commands& commands, const Progress& progress);

}  // namespace nonn::cli
