// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_table.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(nonn::CompareTable)
};

std::optional<double> meanOf(const Spread& spread) {
    return spread.count > 0 ? std::optional(spread.mean) : std::nullopt;
}

Fact pointsFact(const std::optional<double>& difference, bool sign) {
    if (!difference)
        return {figure::missing(), QString()};
    const QString text = figure::number(100 * *difference, 3);
    return {sign && *difference > 0 ? QStringLiteral("+") + text : text, 100 * *difference};
}

std::optional<double> meanOf(const std::optional<PairedDifference>& difference) {
    return difference ? std::optional(difference->mean) : std::nullopt;
}

QString describedLine(const ComparisonLine& line) {
    QStringList lines;
    QStringList architectures;
    for (const std::string& architecture : line.costs.architectures)
        architectures << QString::fromStdString(architecture);
    if (!architectures.isEmpty())
        lines << listed(architectures);
    if (!line.reason.empty())
        lines << said(line.reason);
    return lines.join(QLatin1Char('\n'));
}

QVector<Fact> factsOf(const ComparisonLine& line) {
    const bool known = line.accuracy.count > 0;
    const auto cost = [&](std::int64_t count) { return known ? countFact(count) : Fact{figure::missing(), QString()}; };
    const std::optional<double> halfWidth = line.difference ? line.difference->halfWidth : std::nullopt;
    return {{QString::fromStdString(line.row.name), {}, describedLine(line)},
            countFact(static_cast<qint64>(line.seeds.size())),
            percentFact(meanOf(line.accuracy)),
            pointsFact(line.accuracy.count > 1 ? std::optional(line.accuracy.deviation) : std::nullopt, false),
            percentFact(meanOf(line.oneGone)),
            percentFact(meanOf(line.expected)),
            {line.reference.empty() ? figure::missing() : QString::fromStdString(line.reference)},
            pointsFact(meanOf(line.difference), true),
            pointsFact(halfWidth, false),
            pointsFact(meanOf(line.expectedDifference), true),
            cost(line.costs.parameters),
            cost(line.costs.deployedBytes),
            cost(line.costs.macs),
            cost(line.costs.bytesPerImage),
            figureFact(meanOf(line.seconds))};
}

}  // namespace

QVector<FactsColumn> compareColumns() {
    return {
        {Columns::tr("Row")},
        {Columns::tr("Seeds"), true, Columns::tr("With how many it is finished.")},
        {Columns::tr("Test (%)"), true, Columns::tr("Of test images, all devices together; the mean over seeds.")},
        {Columns::tr("± (%)"), true, Columns::tr("Standard deviation over seeds.")},
        {Columns::tr("One gone (%)"), true,
         Columns::tr("What is left when one device is gone, the mean over the devices.")},
        {Columns::tr("Expected (%)"), true, Columns::tr("Where each device is gone with this probability, by itself.")},
        {Columns::tr("Against")},
        {Columns::tr("Difference"), true, Columns::tr("In points, the mean over pairs of equal seed.")},
        {Columns::tr("± 95 %"), true, Columns::tr("Half of the 95 % interval of the difference, by Student's t.")},
        {Columns::tr("Expected, diff."), true, Columns::tr("The same difference of what is expected.")},
        {Columns::tr("Parameters"), true, Columns::tr("Of the largest device.")},
        {Columns::tr("Memory (B)"), true, Columns::tr("Of the largest device.")},
        {Columns::tr("MACs"), true, Columns::tr("Of the largest device, for an image.")},
        {Columns::tr("Sent (B)"), true, Columns::tr("By all devices, for an image.")},
        {Columns::tr("Training (s)"), true, Columns::tr("Of the training steps, the mean over seeds.")}};
}

QVector<QVector<Fact>> compareRows(const Comparison& comparison) {
    QVector<QVector<Fact>> rows;
    for (const ComparisonLine& line : comparison.rows)
        rows.append(factsOf(line));
    return rows;
}

}  // namespace nonn
