// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_drawing.h"

#include "theme/figures.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr double filled = 0.72;  // share of a group's place that its bars take

}  // namespace

BarDrawing::BarDrawing(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("main")) {}

void BarDrawing::set(Qt::Orientation orientation, const ChartAxis& axis, const QVector<BarSeries>& series,
                     const QVector<BarLimit>& limits, const ChartInks& inks) {
    m_orientation = orientation;
    m_axis = axis;
    m_series = series;
    m_limits = limits;
    m_inks = inks;
}

void BarDrawing::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

QRect BarDrawing::clipRect() const {
    return mParentPlot->viewport();
}

QPointF BarDrawing::place(double group, double value) const {
    const bool vertical = m_orientation == Qt::Vertical;
    const QCPAxis* const groups = vertical ? mParentPlot->xAxis : mParentPlot->yAxis;
    const QCPAxis* const values = vertical ? mParentPlot->yAxis : mParentPlot->xAxis;
    const double along = groups->coordToPixel(group);
    const double up = values->coordToPixel(std::max(value, values->range().lower));
    return vertical ? QPointF(along, up) : QPointF(up, along);
}

QRectF BarDrawing::bar(int group, int series, double value) const {
    const double share = filled / static_cast<double>(m_series.size());
    const double from = group - filled / 2 + series * share;
    // A group of a few wide bars looks like a wall: none is thicker than this.
    constexpr double thickest = 40;
    QRectF rect = QRectF(place(from, 0), place(from + 0.92 * share, value)).normalized();
    if (m_orientation == Qt::Vertical && rect.width() > thickest)
        rect.adjust((rect.width() - thickest) / 2, 0, -(rect.width() - thickest) / 2, 0);
    if (m_orientation == Qt::Horizontal && rect.height() > thickest)
        rect.adjust(0, (rect.height() - thickest) / 2, 0, -(rect.height() - thickest) / 2);
    return rect;
}

void BarDrawing::drawBar(QCPPainter* painter, int group, int index) const {
    const BarSeries& series = m_series[index];
    const double value = group < series.values.size() ? series.values[group] : std::nan("");
    const bool known = std::isfinite(value);
    const QRectF rect = bar(group, index, known ? value : 0);
    if (known) {
        const ChartColour colour = group < series.colours.size() ? series.colours[group] : series.colour;
        const QColor fill = colour.on(m_inks.brightness);
        painter->setPen(QPen(colour.lineOn(m_inks.brightness), 1.2));
        painter->setBrush(series.hollow ? theme::mix(fill, m_inks.surface, 0.25) : fill);
        painter->drawRect(rect);
    }
    const QString text = known ? m_axis.figure(value) : figure::missing();
    const QFontMetricsF metrics(theme::font(TextSize::small));
    painter->setFont(theme::font(TextSize::small));
    painter->setPen(m_inks.text);
    const double width = metrics.horizontalAdvance(text);
    const double line = (metrics.ascent() - metrics.descent()) / 2;
    if (m_orientation == Qt::Horizontal && rect.height() + 6 >= metrics.height() * 0.8)
        painter->drawText(QPointF(rect.right() + 6, rect.center().y() + line), text);
    const double slot = std::abs(place(1, 0).x() - place(0, 0).x()) / static_cast<double>(m_series.size());
    if (m_orientation == Qt::Vertical && width <= slot)
        painter->drawText(QPointF(rect.center().x() - width / 2, rect.top() - 4), text);
}

void BarDrawing::drawLimit(QCPPainter* painter, const BarLimit& limit) const {
    const bool all = limit.group < 0;
    const qsizetype groups = m_series.isEmpty() ? 0 : m_series.first().values.size();
    const QPointF from = place(all ? -0.5 : limit.group - 0.5, limit.value);
    const QPointF to = place(all ? static_cast<double>(groups) - 0.5 : limit.group + 0.5, limit.value);
    painter->setPen(QPen(m_inks.text, 1.5));
    painter->drawLine(QLineF(from, to));
    const QString text = QStringLiteral("%1 %2").arg(limit.name, m_axis.figure(limit.value)).trimmed();
    const QFontMetricsF metrics(theme::font(TextSize::small));
    const double width = metrics.horizontalAdvance(text) + space::gap;
    // Beside the line's upper or right end, on the side that has room.
    const QRectF area = mParentPlot->axisRect()->rect();
    QRectF box = m_orientation == Qt::Horizontal
                     ? QRectF(QPointF(from.x() + 3, std::min(from.y(), to.y())), QSizeF(width, metrics.height()))
                     : QRectF(QPointF(std::max(from.x(), to.x()) - width, from.y() - metrics.height() - 2),
                              QSizeF(width, metrics.height()));
    if (box.right() > mParentPlot->viewport().right())
        box.moveRight(from.x() - 3);
    if (box.top() < area.top())
        box.moveTop(m_orientation == Qt::Horizontal ? area.top() : from.y() + 2);
    painter->fillRect(box, m_inks.surface);
    painter->setFont(theme::font(TextSize::small));
    painter->setPen(m_inks.text);
    painter->drawText(QPointF(box.left() + space::half, box.top() + metrics.ascent()), text);
}

void BarDrawing::draw(QCPPainter* painter) {
    for (int series = 0; series < m_series.size(); ++series)
        for (int group = 0; group < m_series[series].values.size(); ++group)
            drawBar(painter, group, series);
    if (!m_series.isEmpty())
        for (const BarLimit& limit : std::as_const(m_limits))
            drawLimit(painter, limit);
}

}  // namespace nonn
