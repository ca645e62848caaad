// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/stages.h"

#include "theme/manual_place.h"
#include "workbench/communicate_stage.h"
#include "workbench/compare_stage.h"
#include "workbench/data_stage.h"
#include "workbench/devices/devices_stage.h"
#include "workbench/evaluate_stage.h"
#include "workbench/export_stage.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/partition_stage.h"
#include "workbench/plan_stage.h"
#include "workbench/teacher/teacher_stage.h"
#include "workbench/train_stage.h"

#include <map>

namespace nonn {

std::vector<StageName> stageNames() {
    return {{QStringLiteral("data"), DataStage::tr("Data")},
            {QStringLiteral("teacher"), TeacherStage::tr("Teacher")},
            {QStringLiteral("graph"), GraphStage::tr("Filter graph")},
            {QStringLiteral("partition"), PartitionStage::tr("Partition")},
            {QStringLiteral("plan"), PlanStage::tr("Plan")},
            {QStringLiteral("train"), TrainStage::tr("Train")},
            {QStringLiteral("evaluate"), EvaluateStage::tr("Evaluate")},
            {QStringLiteral("compare"), CompareStage::tr("Compare")},
            {QStringLiteral("communicate"), CommunicateStage::tr("Communicate")},
            {QStringLiteral("export"), ExportStage::tr("Export")},
            {QStringLiteral("serve"), DevicesStage::tr("Devices")}};
}

namespace {

/// What the manual says of a page as a whole; its parts may know better.
const std::map<QString, const char*> manualPlaces{{QStringLiteral("data"), "data#What the view shows"},
                                                  {QStringLiteral("teacher"), "teacher#What the view shows"},
                                                  {QStringLiteral("graph"), "graph#Reading the drawing"},
                                                  {QStringLiteral("partition"), "partition#Figures"},
                                                  {QStringLiteral("plan"), "plan#Reading the table"},
                                                  {QStringLiteral("train"), "train#What the view shows"},
                                                  {QStringLiteral("evaluate"), "evaluate#Unplugging devices"},
                                                  {QStringLiteral("compare"), "compare#What the view shows"},
                                                  {QStringLiteral("communicate"), "communicate#Figures"},
                                                  {QStringLiteral("export"), "export#Export"},
                                                  {QStringLiteral("serve"), "serve#In the window"}};

}  // namespace

std::vector<StageController*> makeStages(Session& session, QUndoStack& undo, QObject* parent) {
    auto* const live = new LiveGraph(session, &session);
    auto* const graph = new GraphStage(session, undo, *live, parent);
    auto* const partition = new PartitionStage(session, undo, *live, parent);
    auto* const plan = new PlanStage(session, undo, parent);
    auto* const exporting = new ExportStage(session, undo, parent);
    QObject::connect(partition, &PartitionStage::resolutionChosen, graph, &GraphStage::setResolution);
    QObject::connect(plan, &PlanStage::studentsChosen, graph, &GraphStage::setStudents);
    auto* const evaluate = new EvaluateStage(session, undo, parent);
    auto* const communicate = new CommunicateStage(session, undo, parent);
    auto* const devices = new DevicesStage(session, undo, parent);
    QObject::connect(devices, &DevicesStage::nodesChangedHere, evaluate, &EvaluateStage::showNodes);
    QObject::connect(evaluate, &EvaluateStage::nodePlugged, devices, &DevicesStage::plug);
    QObject::connect(devices, &DevicesStage::costChanged, communicate, &CommunicateStage::showMeasured);
    const std::vector<StageController*> all{new DataStage(session, undo, parent),
                                            new TeacherStage(session, undo, parent),
                                            graph,
                                            partition,
                                            plan,
                                            new TrainStage(session, undo, *live, parent),
                                            evaluate,
                                            new CompareStage(session, undo, parent),
                                            communicate,
                                            exporting,
                                            devices};
    exporting->setStages(all);
    for (StageController* const stage : all)
        setManualPlace(*stage->frame(), manualPlaces.at(stage->key()));
    return all;
}

void dropTeacher(const std::vector<StageController*>& all, const QString& file) {
    for (StageController* const stage : all)
        if (auto* const teacher = qobject_cast<TeacherStage*>(stage))
            teacher->lookAt(file);
}

}  // namespace nonn
