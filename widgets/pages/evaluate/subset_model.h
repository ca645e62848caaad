// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"

#include <QAbstractTableModel>
#include <vector>

namespace nonn {

/// How good any choice of surviving devices is: most devices first, among as many the best first; with fusion layers
/// for survivors, too, where it was measured. The choice that is plugged in now is marked.
class SubsetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { devices, students, accuracy, fitted };

    using QAbstractTableModel::QAbstractTableModel;

    void setSubsets(const std::vector<SubsetAccuracy>& subsets);
    void setAlive(const std::vector<bool>& alive);
    /// The row of the choice that is plugged in; -1 where it is not there.
    int currentRow() const { return m_current; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void findCurrent();
    QString text(const SubsetAccuracy& subset, bool current, int column) const;
    QVariant plain(const SubsetAccuracy& subset, int column) const;

    std::vector<SubsetAccuracy> m_subsets;
    bool m_fitted = false;     ///< whether all have been measured with layers for survivors
    std::vector<int> m_alive;  ///< numbers of the students plugged in, ascending
    int m_current = -1;
};

}  // namespace nonn
