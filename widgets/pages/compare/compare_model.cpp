// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_model.h"

#include "keep/table_text.h"
#include "theme/core_text.h"
#include "theme/figures.h"

#include <optional>

namespace nonn {

namespace {

std::optional<double> meanOf(const Spread& spread) {
    return spread.count > 0 ? std::optional(spread.mean) : std::nullopt;
}

std::optional<double> meanOf(const std::optional<PairedDifference>& difference) {
    return difference ? std::optional(difference->mean) : std::nullopt;
}

/// Shares 0..1 where the column is of percent or points; nothing for text and what is not known.
std::optional<double> value(const ComparisonLine& line, CompareModel::Column column) {
    const bool known = line.accuracy.count > 0;
    const auto cost = [&](std::int64_t figure) {
        return known ? std::optional(static_cast<double>(figure)) : std::nullopt;
    };
    switch (column) {
        case CompareModel::row:
            return std::nullopt;
        case CompareModel::seeds:
            return static_cast<double>(line.seeds.size());
        case CompareModel::accuracy:
            return meanOf(line.accuracy);
        case CompareModel::deviation:
            return line.accuracy.count > 1 ? std::optional(line.accuracy.deviation) : std::nullopt;
        case CompareModel::oneGone:
            return meanOf(line.oneGone);
        case CompareModel::expected:
            return meanOf(line.expected);
        case CompareModel::difference:
            return meanOf(line.difference);
        case CompareModel::halfWidth:
            return line.difference ? line.difference->halfWidth : std::nullopt;
        case CompareModel::expectedDifference:
            return meanOf(line.expectedDifference);
        case CompareModel::memory:
            return cost(line.costs.deployedBytes);
        case CompareModel::macs:
            return cost(line.costs.macs);
        case CompareModel::bytes:
            return cost(line.costs.bytesPerImage);
        case CompareModel::seconds:
            return meanOf(line.seconds);
    }
    return std::nullopt;
}

bool isShare(CompareModel::Column column) {
    return column >= CompareModel::accuracy && column <= CompareModel::expectedDifference;
}

QString points(double share) {
    return (share > 0 ? QStringLiteral("+") : QString()) + figure::number(100 * share, 3);
}

QString shown(const ComparisonLine& line, CompareModel::Column column) {
    if (column == CompareModel::row)
        return QString::fromStdString(line.row.name);
    const std::optional<double> figure = value(line, column);
    if (!figure)
        return figure::missing();
    switch (column) {
        case CompareModel::accuracy:
        case CompareModel::oneGone:
        case CompareModel::expected:
            return figure::percentInColumn(figure);
        case CompareModel::difference:
        case CompareModel::expectedDifference:
            return points(*figure);
        case CompareModel::deviation:
        case CompareModel::halfWidth:
            return figure::number(100 * *figure, 3);
        case CompareModel::memory:
            return figure::bytes(static_cast<std::int64_t>(*figure));
        case CompareModel::macs:
            return figure::amount(*figure, QStringLiteral("MAC"));
        case CompareModel::seconds:
            return figure::duration(*figure);
        default:
            return figure::count(static_cast<std::int64_t>(*figure));
    }
}

QString described(const ComparisonLine& line) {
    QStringList lines;
    QStringList architectures;
    for (const std::string& architecture : line.costs.architectures)
        architectures << QString::fromStdString(architecture);
    if (!architectures.isEmpty())
        lines << architectures.join(QStringLiteral(", "));
    if (!line.reference.empty())
        lines << CompareModel::tr("Compared with %1").arg(QString::fromStdString(line.reference));
    if (!line.reason.empty())
        lines << said(line.reason);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

void CompareModel::setComparison(const Comparison& comparison) {
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ComparisonLine& line = m_comparison.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == row ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return described(line);
    if (role == Qt::DisplayRole)
        return shown(line, column);
    if (role != plainRole)
        return {};
    const std::optional<double> figure = value(line, column);
    if (!figure)
        return column == row ? QVariant(QString::fromStdString(line.row.name)) : QVariant();
    return isShare(column) ? 100 * *figure : *figure;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == row ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return header(column);
    if (role == Qt::ToolTipRole && column == oneGone)
        return tr("What is left when one device is gone, the mean over the devices.");
    if (role == Qt::ToolTipRole && column == halfWidth)
        return tr("Half of the 95 % interval of the difference, by Student's t over pairs of equal seed.");
    return {};
}

QString CompareModel::header(Column column) const {
    switch (column) {
        case row:
            return tr("Row");
        case seeds:
            return tr("Seeds");
        case accuracy:
            return tr("Test (%)");
        case deviation:
            return tr("± (%)");
        case oneGone:
            return tr("One gone (%)");
        case expected:
            return tr("%1 % gone (%)").arg(figure::number(100 * m_comparison.failure));
        case difference:
            return tr("Difference");
        case halfWidth:
            return tr("± 95 %");
        case expectedDifference:
            return tr("Difference, gone");
        case memory:
            return tr("Memory a device");
        case macs:
            return tr("Work a device");
        case bytes:
            return tr("Bytes an image");
        case seconds:
            return tr("Training");
    }
    return {};
}

}  // namespace nonn
