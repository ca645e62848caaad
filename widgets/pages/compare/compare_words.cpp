// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_words.h"

#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nonn::CompareWords)
};

QString points(const PairedDifference& difference) {
    const QString mean =
        (difference.mean > 0 ? QStringLiteral("+") : QString()) + figure::number(100 * difference.mean, 3);
    return difference.halfWidth ? Words::tr("%1 ± %2 points").arg(mean, figure::number(100 * *difference.halfWidth, 3))
                                : Words::tr("%1 points").arg(mean);
}

QString meaning(const PairedDifference& difference) {
    if (!difference.halfWidth)
        return Words::tr("one pair tells nothing yet");
    if (!difference.isClear())
        return Words::tr("no difference that these seeds show");
    return difference.mean > 0 ? Words::tr("better") : Words::tr("worse");
}

}  // namespace

QStringList verdicts(const Comparison& comparison) {
    QStringList all;
    for (const ComparisonLine& line : comparison.rows) {
        const ComparisonRow& row = line.row;
        const bool communities = row.kind == RowKind::nonn && row.algorithm == PartitionAlgorithm::leiden &&
                                 row.rule == WeightRule::activationHubs && row.policy == DiscardPolicy::coverAll &&
                                 row.deviceDropout == 0;
        if (!communities || !line.difference || !line.expectedDifference)
            continue;
        all << Words::tr(
                   "Communities against %1, %2 devices: %3 (%4) with all devices, %5 (%6) where %7 % of them are "
                   "gone.")
                   .arg(QString::fromStdString(line.reference), QString::number(row.devices), points(*line.difference),
                        meaning(*line.difference), points(*line.expectedDifference), meaning(*line.expectedDifference),
                        figure::number(100 * comparison.failure));
    }
    return all;
}

}  // namespace nonn
