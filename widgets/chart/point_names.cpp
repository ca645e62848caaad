// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/point_names.h"

#include "chart/name_places.h"
#include "theme/theme.h"

#include <QFontMetricsF>

namespace nonn {

PointNames::PointNames(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("legend")) {}

void PointNames::setPoints(const QVector<NamedPoint>& points, const QColor& colour) {
    m_points = points;
    m_colour = colour;
}

void PointNames::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

QRect PointNames::clipRect() const {
    return mParentPlot->axisRect()->rect();
}

QPointF PointNames::pixel(const NamedPoint& point, double up) const {
    const QCPAxis* const axis = point.onRight ? mParentPlot->yAxis2 : mParentPlot->yAxis;
    return {mParentPlot->xAxis->coordToPixel(point.place.x()), axis->coordToPixel(point.place.y() + up)};
}

QRectF PointNames::taken(const NamedPoint& point) const {
    return QRectF(pixel(point, point.spread), pixel(point, -point.spread))
        .normalized()
        .adjusted(-markReach, -markReach, markReach, markReach);
}

/// What else is written among the points.
QVector<QRectF> PointNames::texts() const {
    QVector<QRectF> places;
    for (int i = 0; i < mParentPlot->itemCount(); ++i)
        if (const auto* const text = qobject_cast<QCPItemText*>(mParentPlot->item(i)))
            places.append(QRectF(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition()));
    return places;
}

QVector<QLineF> PointNames::lines() const {
    QVector<QLineF> lines;
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        if (!m_points[i].joined)
            continue;
        const QPointF from = pixel(m_points[i - 1], 0);
        const QPointF to = pixel(m_points[i], 0);
        const QPointF corner = m_points[i].stepped ? QPointF(to.x(), from.y()) : to;
        lines.append({from, corner});
        lines.append({corner, to});
    }
    return lines;
}

void PointNames::draw(QCPPainter* painter) {
    const QFont font = theme::font(TextSize::small);
    const QFontMetricsF metrics(font);
    QVector<QPointF> points;
    QVector<QSizeF> sizes;
    QStringList names;
    QVector<QRectF> inTheWay = texts();
    const QRectF area = clipRect();
    for (const NamedPoint& point : m_points) {
        inTheWay.append(taken(point));
        if (point.name.isEmpty() || !area.contains(pixel(point, 0)))
            continue;
        points.append(pixel(point, 0));
        sizes.append({metrics.horizontalAdvance(point.name), metrics.height()});
        names.append(point.name);
    }
    painter->setFont(font);
    painter->setPen(m_colour);
    const QVector<QRectF> places = placeNames(points, sizes, inTheWay, area, lines());
    for (qsizetype i = 0; i < places.size(); ++i)
        if (!places[i].isEmpty())
            painter->drawText(places[i], Qt::AlignCenter | Qt::TextDontClip, names[i]);
}

}  // namespace nonn
