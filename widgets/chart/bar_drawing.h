// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/bar_chart.h"
#include "chart/chart_inks.h"
#include "chart/qcustomplot_fence.h"

namespace nonn {

/// Draws the bars of a chart, their values and limits; axes and grid are QCustomPlot's.
class BarDrawing : public QCPLayerable {
public:
    explicit BarDrawing(QCustomPlot* plot);

    void set(Qt::Orientation orientation, const ChartAxis& axis, const QVector<BarSeries>& series,
             const QVector<BarLimit>& limits, const ChartInks& inks);
    void clear() { m_series.clear(); }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    QPointF place(double group, double value) const;
    QRectF bar(int group, int series, double value) const;
    void drawBar(QCPPainter* painter, int group, int series) const;
    void drawLimit(QCPPainter* painter, const BarLimit& limit) const;

    Qt::Orientation m_orientation = Qt::Vertical;
    ChartAxis m_axis;
    QVector<BarSeries> m_series;
    QVector<BarLimit> m_limits;
    ChartInks m_inks = ChartInks::paper();
};

}  // namespace nonn
