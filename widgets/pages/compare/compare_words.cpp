// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_words.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(nonn::CompareWords)
};

QString points(const PairedDifference& difference) {
    const QString mean =
        (difference.mean > 0 ? QStringLiteral("+") : QString()) + figure::number(100 * difference.mean, 3);
    return difference.halfWidth
               ? Verdicts::tr("%1 ± %2 points").arg(mean, figure::number(100 * *difference.halfWidth, 3))
               : Verdicts::tr("%1 points").arg(mean);
}

QString meaning(const PairedDifference& difference) {
    if (!difference.halfWidth)
        return Verdicts::tr("one pair tells nothing yet");
    if (!difference.isClear())
        return Verdicts::tr("no difference that these seeds show");
    return difference.mean > 0 ? Verdicts::tr("better") : Verdicts::tr("worse");
}

}  // namespace

QStringList compareWords(const Comparison& comparison) {
    QStringList all;
    for (const ComparisonLine& line : comparison.rows)
        if (kindOf(line.row) == "nonn" && line.difference && line.expectedDifference)
            all << Verdicts::tr(
                       "Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.")
                       .arg(QString::fromStdString(line.reference), points(*line.difference), meaning(*line.difference),
                            points(*line.expectedDifference), meaning(*line.expectedDifference),
                            figure::number(100 * comparison.failure));
    for (const ComparisonLine& line : comparison.rows)
        if (!line.reason.empty())
            all << titled(QString::fromStdString(line.row.name), said(line.reason));
    return all;
}

}  // namespace nonn
