// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/subset_model.h"

#include "keep/table_text.h"
#include "pages/bar_delegate.h"
#include "theme/core_text.h"
#include "theme/theme.h"

#include <algorithm>

namespace nonn {

void SubsetModel::setSubsets(const std::vector<SubsetAccuracy>& subsets) {
    beginResetModel();
    m_subsets = subsets;
    std::stable_sort(m_subsets.begin(), m_subsets.end(), [](const SubsetAccuracy& a, const SubsetAccuracy& b) {
        return a.alive.size() != b.alive.size() ? a.alive.size() > b.alive.size() : a.accuracy > b.accuracy;
    });
    m_fitted = !m_subsets.empty() &&
               std::ranges::all_of(m_subsets, [](const SubsetAccuracy& subset) { return subset.fitted.has_value(); });
    findCurrent();
    endResetModel();
}

void SubsetModel::setAlive(const std::vector<bool>& alive) {
    const int before = m_current;
    m_alive.clear();
    for (std::size_t i = 0; i < alive.size(); ++i)
        if (alive[i])
            m_alive.push_back(static_cast<int>(i));
    findCurrent();
    for (const int row : {before, m_current})
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void SubsetModel::findCurrent() {
    const auto found = std::find_if(m_subsets.begin(), m_subsets.end(),
                                    [this](const SubsetAccuracy& subset) { return subset.alive == m_alive; });
    m_current = found == m_subsets.end() ? -1 : static_cast<int>(found - m_subsets.begin());
}

int SubsetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_subsets.size());
}

int SubsetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_fitted ? fitted + 1 : accuracy + 1;
}

QString SubsetModel::text(const SubsetAccuracy& subset, bool current, int column) const {
    if (column == devices)
        return QString::number(subset.alive.size());
    if (column == accuracy)
        return percentFigure(subset.accuracy);
    if (column == fitted)
        return percentFigure(*subset.fitted);
    QStringList numbers;
    for (const int student : subset.alive)
        numbers.append(QString::number(student));
    const QString list = numbers.isEmpty() ? tr("none") : listed(numbers);
    return current ? tr("%1 – plugged in now").arg(list) : list;
}

QVariant SubsetModel::plain(const SubsetAccuracy& subset, int column) const {
    return column == accuracy  ? QVariant(100 * subset.accuracy)
           : column == fitted  ? QVariant(100 * *subset.fitted)
           : column == devices ? QVariant()
                               : QVariant(text(subset, false, column));
}

QVariant SubsetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SubsetAccuracy& subset = m_subsets[static_cast<std::size_t>(index.row())];
    const bool current = index.row() == m_current;
    switch (role) {
        case Qt::DisplayRole:
            return text(subset, current, index.column());
        case plainRole:
            return plain(subset, index.column());
        case Qt::TextAlignmentRole:
            return {(index.column() == students ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
        case Qt::FontRole:
            return current ? QVariant(theme::font(TextSize::body, true)) : QVariant();
        case Qt::BackgroundRole:
            return current ? QVariant(theme::colour(Role::selection)) : QVariant();
        case BarDelegate::shareRole:
            // One bar a row, or the students have no room.
            return index.column() == fitted                  ? QVariant(*subset.fitted)
                   : index.column() == accuracy && !m_fitted ? QVariant(subset.accuracy)
                                                             : QVariant();
        default:
            return {};
    }
}

QVariant SubsetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {(section == students ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role == Qt::ToolTipRole && section == accuracy)
        return tr("The share of images that these get right together");
    if (role == Qt::ToolTipRole && section == fitted)
        return tr("The same by the fusion layer that was fitted for these alone");
    if (role != Qt::DisplayRole)
        return {};
    return section == devices    ? tr("Devices")
           : section == students ? tr("Students that answer")
           : section == accuracy ? tr("Right, %")
                                 : tr("Own layer, %");
}

}  // namespace nonn
