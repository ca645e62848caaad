// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/precision.h"
#include "model/teacher_description.h"

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
    /// A network that is no list of operations of the zoo: its layers with weights, then the feature layer. What it
    /// would take when deployed is not known.
    void setDescription(const TeacherDescription& description);
    /// In which the deployed weights are counted.
    void setPrecision(Precision precision);

    const Architecture& architecture() const { return m_architecture; }
    /// The row of the layer that students imitate; -1 where there is none.
    int featureRow() const;

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
    bool isDescribed() const { return !m_description.layers.empty(); }
    bool isTotal(int row) const { return row + 1 == static_cast<int>(m_costs.size()); }
    QString describe(const Operation& layer) const;
    QString describe(const TeacherLayer& layer) const;
    QString operationOf(std::size_t row) const;
    Shape outputOf(std::size_t row) const;
    QString nameOf(std::size_t row) const;
    QString text(int row, int column) const;
    QVariant help(int row) const;

    Architecture m_architecture;
    TeacherDescription m_description;  ///< with layers where it is shown in place of an architecture
    Precision m_precision = Precision::fp32;
    std::vector<Costs> m_costs;  ///< of each operation, then of all
};

}  // namespace nonn
