// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_axis.h"
#include "chart/chart_colour.h"
#include "chart/chart_view.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace nonn {

class BarDrawing;

/// One bar in every group.
struct BarSeries {
    QString name;
    QVector<double> values;  ///< one a group; NaN: not known, a dash is written
    ChartColour colour;
    QVector<ChartColour> colours = {};  ///< of each group's bar; empty: `colour`
    bool hollow = false;                ///< only the outline is strong: tells series apart without colour

    bool operator==(const BarSeries&) const;
};

/// A line through the bars of one group, or of all, with its value.
struct BarLimit {
    QString name;
    double value = 0;
    int group = -1;  ///< -1: all

    bool operator==(const BarLimit&) const = default;
};

/// Bars from zero in groups, their values written at their ends. On a logarithmic axis, which says so, they start at a
/// power of ten below the smallest value.
class BarChart : public ChartView {
    Q_OBJECT

public:
    explicit BarChart(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// `axis` is that of the values, `groups` names what a group is, as "Student".
    void setAxis(const ChartAxis& axis, const QString& groups);
    void setBars(const QStringList& groups, const QVector<BarSeries>& series);
    void setLimits(const QVector<BarLimit>& limits);

    bool isEmpty() const override;
    QString description() const override;
    TableLines toTable() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupClicked(int group);

protected:
    void build(const ChartInks& inks, QSize size) override;
    int stops() const override { return static_cast<int>(m_groups.size()); }
    int stopNear(QPointF place) const override;
    ChartReading readingAt(int stop) const override;
    void clickedAt(QPointF place) override;
    void chosenAt(int stop) override;

private:
    std::pair<double, double> range() const;

    Qt::Orientation m_orientation;
    ChartAxis m_axis;
    QString m_groupsName;
    QStringList m_groups;
    QVector<BarSeries> m_series;
    QVector<BarLimit> m_limits;
    BarDrawing* m_drawing;  // owned by the plot
};

}  // namespace nonn
