// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/line_chart.h"
#include "train/distillation_epoch.h"
#include "train/distillation_settings.h"

#include <QString>
#include <QVector>
#include <optional>
#include <vector>

namespace nonn {

enum class RunState {
    running,
    finished,
    unfinished,  ///< stopped before its last epoch; can be resumed
    part,        ///< finished, but of some students only
    stale,       ///< made from a partition or plan that has changed since
};

/// A training and what it has told so far.
struct RunCurve {
    QString id;    ///< as "002"
    QString name;  ///< as people see it; empty: made from the id
    QString note;  ///< what people remark of it
    RunState state = RunState::finished;
    std::vector<DistillationEpoch> epochs;    ///< in order
    std::vector<DistillationMoment> moments;  ///< within them, in order; empty where that is not known
    int plannedEpochs = 0;                    ///< 0: not known
    std::optional<DistillationSettings> settings = {};
    bool usable = false;       ///< its partition and plan were kept, and can be brought back
    QString students;          ///< "students 0, 2 only"; empty: all
    std::vector<int> colours;  ///< of its students; what is missing is the student's number

    QString title() const;
    bool hasFigures() const { return !epochs.empty() || !moments.empty(); }
};

/// The accuracy that chooses the best epoch; absent where an epoch has none.
std::optional<double> validationAccuracy(const DistillationEpoch& epoch);

/// Index of the first epoch with the highest validation accuracy, or -1.
int bestEpoch(const std::vector<DistillationEpoch>& epochs);

/// The lines of a run among several: the chosen one strong and with all its terms, the others muted and told apart by
/// their marks. The students of all have their colours, and the run's name before theirs where it is not alone.
struct RunLook {
    bool chosen = true;
    bool alone = true;  ///< no other run is shown, so that its name is not needed
    ChartMark mark = ChartMark::none;
};

QVector<ChartSeries> lossLines(const RunCurve& run, const RunLook& look);
QVector<ChartSeries> accuracyLines(const RunCurve& run, const RunLook& look);
QVector<ChartSeries> learningRateLines(const RunCurve& run, const RunLook& look);
QVector<ChartSeries> speedLines(const RunCurve& run, const RunLook& look);

}  // namespace nonn
