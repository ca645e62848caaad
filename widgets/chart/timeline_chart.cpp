// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timeline_chart.h"

#include "chart/chart_frame.h"
#include "chart/chart_overlay.h"
#include "chart/timeline_drawing.h"
#include "theme/core_text.h"
#include "theme/figures.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

using Kind = LaneSpan::Kind;

constexpr std::array kinds{Kind::receive, Kind::compute, Kind::send, Kind::wait, Kind::fuse};
constexpr double mostForLanes = 0.35;  // of the width
constexpr int fewLanes = 20;           // of whom each has a row of text's height

QString word(Kind kind) {
    switch (kind) {
        case Kind::receive:
            return TimelineChart::tr("receives");
        case Kind::compute:
            return TimelineChart::tr("computes");
        case Kind::wait:
            return TimelineChart::tr("waits");
        case Kind::send:
            return TimelineChart::tr("sends");
        case Kind::fuse:
            break;
    }
    return TimelineChart::tr("fuses");
}

double spentOn(const TimelineLane& lane, Kind kind) {
    double spent = 0;
    for (const LaneSpan& span : lane.spans)
        spent += span.kind == kind ? span.toMs - span.fromMs : 0;
    return spent;
}

}  // namespace

TimelineChart::TimelineChart(QWidget* parent) : ChartView(parent), m_drawing(new TimelineDrawing(plot())) {
    plot()->axisRect()->setRangeZoomAxes(plot()->xAxis, nullptr);
}

void TimelineChart::setGroups(const std::vector<TimelineGroup>& groups) {
    if (groups == m_groups)
        return;
    m_groups = groups;
    m_stops.clear();
    int row = 0;
    for (const TimelineGroup& group : m_groups) {
        ++row;
        for (const TimelineLane& lane : group.lanes) {
            for (const LaneSpan& span : lane.spans)
                m_stops.push_back({&group, &lane, span, row});
            ++row;
        }
    }
    resetZoom();
    updateGeometry();
}

bool TimelineChart::isEmpty() const {
    return m_stops.empty();
}

int TimelineChart::rows() const {
    std::size_t rows = m_groups.size();
    for (const TimelineGroup& group : m_groups)
        rows += group.lanes.size();
    return static_cast<int>(rows);
}

QSize TimelineChart::minimumSizeHint() const {
    const double each = rows() > fewLanes ? 0.6 : 1.15;
    const QSize any = ChartView::minimumSizeHint();
    return {any.width(), std::max(any.height() * 2 / 3, static_cast<int>((5 + each * rows()) * chartRowHeight()))};
}

QSize TimelineChart::sizeHint() const {
    return {ChartView::sizeHint().width(), minimumSizeHint().height()};
}

void TimelineChart::styleRows(const ChartInks& inks, QSize size) {
    QCPAxis* const axis = plot()->yAxis;
    styleAxis(axis, {}, inks, size);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetricsF metrics(theme::font(TextSize::small));
    // Where rows are lower than text, some go without a name.
    const double height = chartAxesHeight(size.height()) / std::max(1, rows());
    const int nth = std::max(1, static_cast<int>(std::ceil(metrics.height() / height)));
    int row = 0;
    for (const TimelineGroup& group : m_groups) {
        ++row;
        int place = 0;
        for (const TimelineLane& lane : group.lanes) {
            if (place++ % nth == 0)
                ticker->addTick(row, metrics.elidedText(lane.name, Qt::ElideRight, mostForLanes * size.width()));
            ++row;
        }
    }
    axis->setTicker(ticker);
    axis->setTickLabelColor(inks.text);
    axis->grid()->setVisible(false);
    axis->setTickLength(0, 0);
    axis->setRangeReversed(true);
    axis->setRange(-0.5, std::max(1, rows()) - 0.5);
}

void TimelineChart::build(const ChartInks& inks, QSize size) {
    plot()->xAxis2->setVisible(false);
    plot()->yAxis2->setVisible(false);
    styleAxis(plot()->xAxis, {tr("Time"), QStringLiteral("ms"), AxisFigures::plain, false}, inks, size);
    styleRows(inks, size);
    if (!zoomed()) {
        double end = 0;
        for (const Stop& stop : m_stops)
            end = std::max(end, stop.span.toMs);
        plot()->xAxis->setRange(0, end > 0 ? end : 1);
    }
    m_drawing->set(isEmpty() ? std::vector<TimelineGroup>() : m_groups, inks);
    QVector<ChartKey> keys;
    for (const Kind kind : kinds) {
        const bool done = std::ranges::any_of(m_stops, [kind](const Stop& stop) { return stop.span.kind == kind; });
        if (!done)
            continue;
        ChartKey key;
        key.name = word(kind);
        key.line = timelineLine(kind, inks);
        key.fill = timelineFill(kind, inks);
        keys.append(key);
    }
    frame()->setKeys(keys, false);
    frame()->arrange(size, space::group);
}

int TimelineChart::stopNear(QPointF place) const {
    const int row = static_cast<int>(std::lround(plot()->yAxis->pixelToCoord(place.y())));
    const double time = plot()->xAxis->pixelToCoord(place.x());
    int nearest = -1;
    double distance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < stops(); ++i) {
        const Stop& stop = m_stops[static_cast<std::size_t>(i)];
        const double away = std::max({stop.span.fromMs - time, time - stop.span.toMs, 0.0});
        if (stop.row != row || away >= distance)
            continue;
        nearest = i;
        distance = away;
    }
    return nearest;
}

ChartReading TimelineChart::readingAt(int stop) const {
    const Stop& at = m_stops[static_cast<std::size_t>(stop)];
    const ChartInks inks = ChartInks::screen();
    ChartReading reading;
    reading.heading = at.lane->name;
    reading.band = m_drawing->place(at.span, at.row).intersected(QRectF(plot()->axisRect()->rect()));
    reading.rows.append({word(at.span.kind),
                         tr("%1 to %2").arg(figure::milliseconds(at.span.fromMs), figure::milliseconds(at.span.toMs)),
                         timelineLine(at.span.kind, inks), std::nullopt});
    for (const Kind kind : kinds)
        if (const double spent = spentOn(*at.lane, kind); spent > 0)
            reading.rows.append({tr("%1, altogether").arg(word(kind)), figure::milliseconds(spent),
                                 timelineLine(kind, inks), std::nullopt});
    return reading;
}

QString TimelineChart::description() const {
    QStringList groups;
    for (const TimelineGroup& group : m_groups) {
        QStringList lanes;
        for (const TimelineLane& lane : group.lanes) {
            QStringList spent;
            for (const Kind kind : kinds)
                if (const double time = spentOn(lane, kind); time > 0)
                    spent.append(QStringLiteral("%1 %2").arg(word(kind), figure::milliseconds(time)));
            lanes.append(titled(lane.name, listed(spent)));
        }
        groups.append(QStringLiteral("%1, %2. %3.").arg(group.name, figure::milliseconds(group.done), joined(lanes)));
    }
    return groups.join(QLatin1Char(' '));
}

TableLines TimelineChart::toTable() const {
    TableLines lines{{tr("Network"), tr("Device"), tr("Activity"), tr("From (ms)"), tr("To (ms)")}};
    for (const Stop& stop : m_stops)
        lines.append({stop.group->name, stop.lane->name, word(stop.span.kind), plainFigure(stop.span.fromMs),
                      plainFigure(stop.span.toMs)});
    return lines;
}

}  // namespace nonn
