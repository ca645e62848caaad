// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/stage_controller.h"

#include <vector>

namespace nonn {

struct StageName {
    QString key;
    QString title;
};

/// All stages in the order of the work.
std::vector<StageName> stageNames();

/// One controller for each of them.
std::vector<StageController*> makeStages(Session& session, QUndoStack& undo, QObject* parent);

/// A teacher's file was dropped on the window.
void dropTeacher(const std::vector<StageController*>& all, const QString& file);

}  // namespace nonn
