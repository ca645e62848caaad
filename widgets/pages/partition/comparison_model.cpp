// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/comparison_model.h"

#include "theme/figures.h"

namespace nonn {

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setRows(const QVector<ComparedPartition>& rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ComparedPartition& row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
        case name:
            return row.name;
        case modularity:
            return figure::index(row.modularity);
        case activityKept:
            return figure::percentInColumn(row.activityKept);
        case maskedAccuracy:
            return figure::percentInColumn(row.maskedTeacherAccuracy);
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
        case name:
            return tr("Partition");
        case modularity:
            return tr("Modularity");
        case activityKept:
            return tr("Activity kept (%)");
        case maskedAccuracy:
            return tr("Masked teacher (%)");
    }
    return {};
}

}  // namespace nonn
