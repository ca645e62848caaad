// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_view.h"
#include "plan/timeline.h"

#include <QString>
#include <QVector>
#include <vector>

namespace nonn {

class TimelineDrawing;

/// One that does things, one after the other.
struct TimelineLane {
    QString name;
    std::vector<LaneSpan> spans;

    bool operator==(const TimelineLane&) const = default;
};

/// Lanes that belong together, under a heading.
struct TimelineGroup {
    QString name;
    std::vector<TimelineLane> lanes;
    double done = 0;  ///< when what they do together is done, milliseconds; told beside the name

    bool operator==(const TimelineGroup&) const = default;
};

/// Groups of lanes, one below the other, over one axis of time. What is done in a span is told under the mouse; the
/// wheel zooms the time, dragging zooms to a piece of it, a double click shows all.
class TimelineChart : public ChartView {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);

    void setGroups(const std::vector<TimelineGroup>& groups);

    bool isEmpty() const override;
    QString description() const override;
    TableLines toTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void build(const ChartInks& inks, QSize size) override;
    int stops() const override { return static_cast<int>(m_stops.size()); }
    int stopNear(QPointF place) const override;
    ChartReading readingAt(int stop) const override;
    bool canZoom() const override { return true; }

private:
    /// A span that the crosshair can stand on.
    struct Stop {
        const TimelineGroup* group;
        const TimelineLane* lane;
        LaneSpan span;
        int row;  ///< of the lane, from the top; headings have rows of their own
    };

    int rows() const;
    void styleRows(const ChartInks& inks, QSize size);

    std::vector<TimelineGroup> m_groups;
    std::vector<Stop> m_stops;
    TimelineDrawing* m_drawing;  // owned by the plot
};

}  // namespace nonn
