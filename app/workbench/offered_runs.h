// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/run_choice.h"
#include "workbench/session.h"

namespace nonn {

/// The finished runs of the project's teacher, whose students can be measured and exported.
QVector<OfferedRun> offeredRuns(const Snapshot& snapshot);

/// The run of this number; null where there is none.
const steps::RunInfo* runOf(const Snapshot& snapshot, const QString& id);

}  // namespace nonn
