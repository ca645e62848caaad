// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/facts_model.h"

#include "keep/table_text.h"
#include "theme/figures.h"

namespace nonn {

FactsModel::FactsModel(QVector<FactsColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void FactsModel::setRows(const QVector<QVector<Fact>>& rows) {
    if (rows == m_rows)
        return;
    // While a slider moves only figures change: what is chosen stays chosen.
    const bool sameRows = rows.size() == m_rows.size();
    if (!sameRows)
        beginResetModel();
    m_rows = rows;
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FactsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int FactsModel::alignment(int column) const {
    return int((m_columns[column].figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant FactsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact& fact = m_rows[index.row()][index.column()];
    switch (role) {
        case Qt::DisplayRole:
            return fact.text;
        case plainRole:
            return fact.plain;
        case Qt::ToolTipRole:
            return fact.help.isEmpty() ? QVariant() : fact.help;
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        default:
            return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return m_columns[section].name;
        case Qt::ToolTipRole:
            return m_columns[section].help.isEmpty() ? QVariant() : m_columns[section].help;
        case Qt::TextAlignmentRole:
            return alignment(section);
        default:
            return {};
    }
}

Fact countFact(qint64 count) {
    return {figure::count(count), count};
}

Fact percentFact(const std::optional<double>& share) {
    return share ? Fact{figure::percentInColumn(share), 100 * *share} : Fact{figure::missing(), QString()};
}

Fact indexFact(double value) {
    return {figure::index(value), value};
}

Fact figureFact(const std::optional<double>& value, int digits) {
    return value ? Fact{figure::number(*value, digits), *value} : Fact{figure::missing(), QString()};
}

}  // namespace nonn
