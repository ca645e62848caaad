// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"

#include <QAbstractTableModel>

namespace nonn {

/// The rows of a comparison. Accuracies in percent, differences in points.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        row,
        seeds,
        accuracy,
        deviation,
        oneGone,
        expected,
        difference,
        halfWidth,
        expectedDifference,
        memory,
        macs,
        bytes,
        seconds
    };
    static constexpr int columns = seconds + 1;

    explicit CompareModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setComparison(const Comparison& comparison);
    const Comparison& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString header(Column column) const;

    Comparison m_comparison;
};

}  // namespace nonn
