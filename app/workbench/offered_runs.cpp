// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/offered_runs.h"

namespace nonn {

QVector<OfferedRun> offeredRuns(const Snapshot& snapshot) {
    QVector<OfferedRun> offered;
    const int teacher = snapshot.project().record(Stage::teacher).revision;
    for (const steps::RunInfo& run : snapshot.info.runs)
        if (run.config.result && run.config.inputs.teacher == teacher)
            offered << OfferedRun{QString::fromStdString(run.config.id), run.current,
                                  run.config.result->validationAccuracy};
    return offered;
}

const steps::RunInfo* runOf(const Snapshot& snapshot, const QString& id) {
    for (const steps::RunInfo& run : snapshot.info.runs)
        if (QString::fromStdString(run.config.id) == id)
            return &run;
    return nullptr;
}

}  // namespace nonn
