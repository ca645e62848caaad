// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/class_counts_model.h"

#include "pages/bar_delegate.h"
#include "theme/figures.h"

#include <algorithm>

namespace nonn {

void ClassCountsModel::setDataset(std::shared_ptr<const Dataset> dataset) {
    beginResetModel();
    m_dataset = std::move(dataset);
    for (auto& counts : m_counts)
        counts.clear();
    if (m_dataset) {
        const std::array<const Images*, 3> parts{&m_dataset->training, &m_dataset->validation, &m_dataset->test};
        for (std::size_t part = 0; part < parts.size(); ++part) {
            m_counts[part].resize(m_dataset->classNames.size());
            for (const std::int32_t label : parts[part]->labels)
                ++m_counts[part][static_cast<std::size_t>(label)];
        }
    }
    endResetModel();
}

int ClassCountsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_dataset ? 0 : m_dataset->classes();
}

int ClassCountsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : test + 1;
}

QVariant ClassCountsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == className)
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(m_dataset->classNames[row])) : QVariant();
    const auto& counts = m_counts[static_cast<std::size_t>(index.column() - training)];
    switch (role) {
        case Qt::DisplayRole:
            return figure::count(counts[row]);
        case Qt::TextAlignmentRole:
            return {Qt::AlignRight | Qt::AlignVCenter};
        case BarDelegate::shareRole: {
            const std::int64_t largest = *std::max_element(counts.begin(), counts.end());
            return largest > 0 ? static_cast<double>(counts[row]) / static_cast<double>(largest) : 0.0;
        }
        default:
            return {};
    }
}

QVariant ClassCountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {(section == className ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case className:
            return tr("Class");
        case training:
            return tr("Training");
        case validation:
            return tr("Validation");
        default:
            return tr("Test");
    }
}

}  // namespace nonn
