// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/line_chart.h"
#include "evaluate/comparison.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace nonn {

/// Test accuracy against the memory of one device: a line of points for each kind of row, each with the standard
/// deviation over its seeds; the teacher as a point and a dashed line. Choosing goes by the names of rows.
class CompareChart : public LineChart {
    Q_OBJECT

public:
    explicit CompareChart(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);
    /// Rings that row's point, where it has one.
    void choose(const QString& row);

Q_SIGNALS:
    void rowClicked(const QString& row);

private:
    QVector<QStringList> m_rows;  ///< of the points of each series
};

}  // namespace nonn
