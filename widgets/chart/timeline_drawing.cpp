// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timeline_drawing.h"

#include "chart/chart_colour.h"
#include "theme/figures.h"

#include <QFontMetricsF>
#include <algorithm>

namespace nonn {

namespace {

constexpr double spanHeight = 0.72;  // share of its row that a span takes

Role roleOf(LaneSpan::Kind kind) {
    switch (kind) {
        case LaneSpan::Kind::receive:
            return Role::good;
        case LaneSpan::Kind::compute:
            return Role::accent;
        case LaneSpan::Kind::wait:
            return Role::mutedText;
        case LaneSpan::Kind::send:
            return Role::warning;
        case LaneSpan::Kind::fuse:
            break;
    }
    return Role::text;
}

}  // namespace

QColor timelineLine(LaneSpan::Kind kind, const ChartInks& inks) {
    return ChartColour::of(roleOf(kind)).lineOn(inks.brightness);
}

QColor timelineFill(LaneSpan::Kind kind, const ChartInks& inks) {
    const QColor colour = ChartColour::of(roleOf(kind)).on(inks.brightness);
    return kind == LaneSpan::Kind::wait ? theme::mix(colour, inks.surface, 0.15) : colour;
}

TimelineDrawing::TimelineDrawing(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("main")) {}

void TimelineDrawing::set(const std::vector<TimelineGroup>& groups, const ChartInks& inks) {
    m_groups = groups;
    m_inks = inks;
}

void TimelineDrawing::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

QRect TimelineDrawing::clipRect() const {
    return mParentPlot->axisRect()->rect();
}

QRectF TimelineDrawing::place(const LaneSpan& span, int row) const {
    const auto across = [&](double time) { return mParentPlot->xAxis->coordToPixel(time); };
    const auto down = [&](double at) { return mParentPlot->yAxis->coordToPixel(at); };
    return QRectF(QPointF(across(span.fromMs), down(row - spanHeight / 2)),
                  QPointF(across(span.toMs), down(row + spanHeight / 2)))
        .normalized();
}

void TimelineDrawing::drawSpan(QCPPainter* painter, const LaneSpan& span, int row) const {
    constexpr double thinnest = 1;  // pixels: what is done in no time is still done
    const bool waits = span.kind == LaneSpan::Kind::wait;
    QRectF rect = place(span, row);
    rect.setWidth(std::max(thinnest, rect.width()));
    if (waits)
        rect.adjust(0, 0.3 * rect.height(), 0, -0.3 * rect.height());
    painter->fillRect(rect, timelineFill(span.kind, m_inks));
    if (!waits || rect.width() < 2)
        return;
    painter->setPen(QPen(timelineLine(span.kind, m_inks), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelineDrawing::drawHeading(QCPPainter* painter, const TimelineGroup& group, int row) const {
    const QFontMetricsF metrics(theme::font(TextSize::small, true));
    const QRectF area = mParentPlot->axisRect()->rect();
    const double middle = mParentPlot->yAxis->coordToPixel(row) + (metrics.ascent() - metrics.descent()) / 2;
    const QString text = QStringLiteral("%1 · %2").arg(group.name, figure::milliseconds(group.done));
    painter->setFont(theme::font(TextSize::small, true));
    painter->setPen(m_inks.text);
    painter->drawText(QPointF(area.left() + space::half, middle),
                      metrics.elidedText(text, Qt::ElideMiddle, area.width() - space::gap));
}

void TimelineDrawing::draw(QCPPainter* painter) {
    int row = 0;
    for (const TimelineGroup& group : m_groups) {
        drawHeading(painter, group, row++);
        for (const TimelineLane& lane : group.lanes) {
            for (const LaneSpan& span : lane.spans)
                drawSpan(painter, span, row);
            ++row;
        }
    }
}

}  // namespace nonn
