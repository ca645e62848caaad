// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/precision.h"

#include <QAbstractTableModel>
#include <cstdint>
#include <vector>

namespace nonn {

/// The operations of a network in their order, what each makes and what it costs, and a row of totals. The layer that
/// students imitate is marked.
class LayerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { operation, output, parameters, macs, bytes, name };

    using QAbstractTableModel::QAbstractTableModel;

    /// One without operations empties the table.
    void setArchitecture(const Architecture& architecture);
    /// In which the deployed weights are counted.
    void setPrecision(Precision precision);

    const Architecture& architecture() const { return m_architecture; }
    /// The row of the layer that students imitate; -1 where there is none.
    int featureRow() const { return m_architecture.features; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Costs {
        std::int64_t parameters = 0;
        std::int64_t macs = 0;
        std::int64_t bytes = 0;
    };

    void count();
    bool isTotal(int row) const { return row == static_cast<int>(m_architecture.operations.size()); }
    QString describe(const Operation& layer) const;
    QString text(int row, int column) const;
    QVariant help(int row) const;

    Architecture m_architecture;
    Precision m_precision = Precision::fp32;
    std::vector<Costs> m_costs;  ///< of each operation, then of all
};

}  // namespace nonn
