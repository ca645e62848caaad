// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networks/run_networks.h"

namespace nonn::cli {

NetworkCommands networkCommands() {
    NetworkCommands commands;
    commands.calibrate = runCalibrate;
    commands.compare = runCompare;
    commands.data = runData;
    commands.demo = runDemo;
    commands.distill = runDistill;
    commands.emulate = runEmulate;
    commands.evaluate = runEvaluate;
    commands.exportStudents = runExport;
    commands.graph = runGraph;
    commands.importTeacher = runImportTeacher;
    commands.merge = runMerge;
    commands.newProject = runNew;
    commands.partition = runPartition;
    commands.trainTeacher = runTrainTeacher;
    commands.trustTeacher = runTrustTeacher;
    return commands;
}

}  // namespace nonn::cli
