// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/comparison_table.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::ComparisonTable)
};

}  // namespace

QVector<FactsColumn> comparisonColumns() {
    return {{ComparisonWords::tr("Partition")},
            {ComparisonWords::tr("Modularity"), true},
            {ComparisonWords::tr("Activity kept (%)"), true},
            {ComparisonWords::tr("Masked teacher (%)"), true}};
}

QVector<QVector<Fact>> comparisonRows(const QVector<ComparedPartition>& partitions) {
    QVector<QVector<Fact>> rows;
    for (const ComparedPartition& partition : partitions)
        rows.append({{partition.name},
                     indexFact(partition.modularity),
                     percentFact(partition.activityKept),
                     percentFact(partition.maskedTeacherAccuracy)});
    return rows;
}

}  // namespace nonn
