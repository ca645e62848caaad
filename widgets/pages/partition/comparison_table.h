// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/facts_model.h"

namespace nonn {

/// What a way of grouping the filters is worth. A figure that is not known is absent.
struct ComparedPartition {
    QString name;  ///< as "Random, same sizes"
    double modularity = 0;
    std::optional<double> activityKept;           ///< 0..1
    std::optional<double> maskedTeacherAccuracy;  ///< on validation images, 0..1

    bool operator==(const ComparedPartition&) const = default;
};

/// The partition beside its controls, one a row.
QVector<FactsColumn> comparisonColumns();
constexpr int activityKeptColumn = 2;
QVector<QVector<Fact>> comparisonRows(const QVector<ComparedPartition>& partitions);

}  // namespace nonn
