// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <vector>

namespace nonn {

/// How many images each class has in each part of a data set; the bars are shares of the largest class of that part.
class ClassCountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { className, training, validation, test };

    using QAbstractTableModel::QAbstractTableModel;

    void setDataset(std::shared_ptr<const Dataset> dataset);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    std::array<std::vector<std::int64_t>, 3> m_counts;  ///< of training, validation, test: one a class
};

}  // namespace nonn
