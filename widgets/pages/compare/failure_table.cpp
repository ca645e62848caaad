// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/failure_table.h"

#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::FailureTable)
};

Fact spreadFact(const Spread& spread) {
    if (spread.count == 0)
        return {figure::missing(), QString()};
    const QString mean = figure::percentInColumn(spread.mean);
    const QString text =
        spread.count == 1 ? mean : QStringLiteral("%1 ± %2").arg(mean, figure::percentInColumn(spread.deviation));
    return {text, 100 * spread.mean};
}

QVector<Fact> measureOf(const ComparisonLine& line, const QString& measure, Spread AgainstFailures::*expected) {
    QVector<Fact> facts{{QString::fromStdString(line.row.name)}, {measure}};
    for (const AgainstFailures& failures : line.failures)
        facts.append(spreadFact(failures.*expected));
    return facts;
}

}  // namespace

QVector<FactsColumn> failureColumns() {
    QVector<FactsColumn> columns{{FailureWords::tr("Row")}, {FailureWords::tr("Against failures")}};
    for (const double failure : comparedFailures)
        columns.append({FailureWords::tr("%1 % gone (%)").arg(figure::number(100 * failure)), true,
                        FailureWords::tr("Expected accuracy where each device is gone with this probability, each "
                                         "for itself; the mean over seeds, ± its standard deviation.")});
    return columns;
}

QVector<QVector<Fact>> failureRows(const Comparison& comparison) {
    QVector<QVector<Fact>> rows;
    for (const ComparisonLine& line : comparison.rows) {
        if (line.failures.empty())
            continue;
        rows.append(measureOf(line, FailureWords::tr("nothing"), &AgainstFailures::plain));
        rows.append(measureOf(line, FailureWords::tr("a fusion for each subset"), &AgainstFailures::fitted));
        rows.append(measureOf(line, FailureWords::tr("every student twice"), &AgainstFailures::twice));
    }
    return rows;
}

}  // namespace nonn
