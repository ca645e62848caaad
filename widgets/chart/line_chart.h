// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_axis.h"
#include "chart/chart_colour.h"
#include "chart/chart_view.h"

#include <QString>
#include <QStringList>
#include <QVector>
#include <utility>

namespace nonn {

class PointNames;

/// The shape of a series' points, which tells it apart without colour.
enum class ChartMark { none, dot, square, triangle, diamond, cross };

/// A line of a chart.
struct ChartSeries {
    QString name;
    QVector<double> x;  ///< ascending
    QVector<double> y;  ///< as many; NaN: a gap
    ChartColour colour;
    bool dashed = false;
    bool strong = false;  ///< drawn thicker than the others
    ChartMark mark = ChartMark::none;
    bool onRight = false;         ///< measured by the right axis
    bool stepped = false;         ///< holds its value until the next x
    bool unconnected = false;     ///< points without a line between them
    QStringList pointNames = {};  ///< written beside the points where there is room; empty, or one a point
    /// Drawn up and down from each point; empty, or one a point, NaN: not known. The names of all series stand below
    /// the title then.
    QVector<double> spread = {};

    bool operator==(const ChartSeries&) const;
};

/// A horizontal line that figures are compared with; drawn dashed, its name beside it.
struct ChartReference {
    QString name;
    double value = 0;
    ChartColour colour = ChartColour::of(Role::text);

    bool operator==(const ChartReference&) const = default;
};

/// Lines over a common x. Values at the x under the mouse are told for all of them; the wheel zooms, dragging zooms to
/// a rectangle, a double click shows all.
class LineChart : public ChartView {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);

    void setAxes(const ChartAxis& x, const ChartAxis& y);
    /// For series that are `onRight`.
    void setRightAxis(const ChartAxis& axis);
    void setSeries(const QVector<ChartSeries>& series);
    const QVector<ChartSeries>& series() const { return m_series; }
    /// One more point at the end of a series; cheap, drawn with others that follow at once.
    void append(int series, double x, double y);
    void setReferences(const QVector<ChartReference>& references);
    void setLogarithmicY(bool logarithmic);
    /// See smoothed(): 0..1, below 1. The lines as they are stay visible, faint.
    void setSmoothing(double weight);
    /// Marks a point as the chosen one: series, index; -1: none.
    void setChosen(int series, int index);

    bool isEmpty() const override;
    QString description() const override;
    TableLines toTable() const override;

Q_SIGNALS:
    void pointClicked(int series, int index);

protected:
    void build(const ChartInks& inks, QSize size) override;
    int stops() const override { return static_cast<int>(m_stops.size()); }
    int stopNear(QPointF place) const override;
    ChartReading readingAt(int stop) const override;
    bool canZoom() const override { return true; }
    void clickedAt(QPointF place) override;
    void chosenAt(int stop) override;

private:
    const ChartAxis& valueAxis(const ChartSeries& series) const { return series.onRight ? m_right : m_y; }
    void dataChanged();
    void buildSeries(const ChartSeries& series, const ChartInks& inks);
    void buildPointNames(const ChartInks& inks);
    void buildReferences(const ChartInks& inks, double height);
    void buildChosen(const ChartInks& inks);
    void fitRanges(double height);
    std::pair<double, double> valueRange(bool right) const;
    QPointF pixel(const ChartSeries& series, qsizetype index) const;
    QString told(const ChartSeries& series, qsizetype index) const;
    QString nameOf(const ChartSeries& series, qsizetype index) const;

    ChartAxis m_x;
    ChartAxis m_y;
    ChartAxis m_right;
    QVector<ChartSeries> m_series;
    QVector<ChartReference> m_references;
    QVector<double> m_stops;
    PointNames* m_pointNames;  ///< owned by the plot
    double m_smoothing = 0;
    std::pair<int, int> m_chosen{-1, -1};
};

}  // namespace nonn
