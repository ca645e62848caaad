// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_inks.h"
#include "chart/qcustomplot_fence.h"
#include "chart/timeline_chart.h"

namespace nonn {

/// What spans of a kind are filled with; of waiting only the outline is strong.
QColor timelineFill(LaneSpan::Kind kind, const ChartInks& inks);
QColor timelineLine(LaneSpan::Kind kind, const ChartInks& inks);

/// Draws the spans of a timeline and the headings of its groups; the axis of time is QCustomPlot's.
class TimelineDrawing : public QCPLayerable {
public:
    explicit TimelineDrawing(QCustomPlot* plot);

    void set(const std::vector<TimelineGroup>& groups, const ChartInks& inks);
    /// Where a span is, in pixels; `row` from the top.
    QRectF place(const LaneSpan& span, int row) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    void drawHeading(QCPPainter* painter, const TimelineGroup& group, int row) const;
    void drawSpan(QCPPainter* painter, const LaneSpan& span, int row) const;

    std::vector<TimelineGroup> m_groups;
    ChartInks m_inks = ChartInks::paper();
};

}  // namespace nonn
