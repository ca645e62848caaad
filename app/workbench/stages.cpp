// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/stages.h"

#include "workbench/export_stage.h"
#include "workbench/plan_stage.h"

#include <QCoreApplication>

namespace nonn {

std::vector<StageName> stageNames() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Stages", text); };
    return {{QStringLiteral("data"), tr("Data")},
            {QStringLiteral("teacher"), tr("Teacher")},
            {QStringLiteral("graph"), tr("Filter graph")},
            {QStringLiteral("partition"), tr("Partition")},
            {QStringLiteral("plan"), tr("Plan")},
            {QStringLiteral("train"), tr("Train")},
            {QStringLiteral("evaluate"), tr("Evaluate")},
            {QStringLiteral("communicate"), tr("Communicate")},
            {QStringLiteral("export"), tr("Export")}};
}

std::vector<StageController*> makeStages(Session& session, QUndoStack& undo, QObject* parent) {
    auto* const exporting = new ExportStage(session, undo, parent);
    const std::vector<StageController*> stages{new PlanStage(session, undo, parent), exporting};
    exporting->setStages(stages);
    return stages;
}

void dropTeacher(const std::vector<StageController*>&, const QString&) {}

}  // namespace nonn
