// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/name_places.h"

#include <algorithm>
#include <array>

namespace nonn {

namespace {

bool crosses(const QLineF& line, const QRectF& place) {
    if (place.contains(line.p1()) || place.contains(line.p2()))
        return true;
    const std::array sides{QLineF(place.topLeft(), place.topRight()), QLineF(place.topRight(), place.bottomRight()),
                           QLineF(place.bottomRight(), place.bottomLeft()),
                           QLineF(place.bottomLeft(), place.topLeft())};
    return std::ranges::any_of(
        sides, [&](const QLineF& side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

QRectF freePlace(QPointF point, QSizeF size, const QVector<QRectF>& taken, const QRectF& area,
                 const QVector<QLineF>& lines) {
    const double across = size.width();
    const double down = size.height();
    const double away = markReach + 2;
    const double left = -away - across;
    const double middle = -across / 2;
    const double above = -markReach - down;
    const std::array corners{QPointF(away, above),          QPointF(away, -down / 2), QPointF(left, -down / 2),
                             QPointF(middle, -away - down), QPointF(middle, away),    QPointF(away, markReach),
                             QPointF(left, above),          QPointF(left, markReach)};
    QRectF onLine;
    for (const QPointF& corner : corners) {
        const QRectF place(point + corner, size);
        if (!area.contains(place) ||
            std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
            continue;
        if (std::ranges::none_of(lines, [&](const QLineF& line) { return crosses(line, place); }))
            return place;
        onLine = onLine.isEmpty() ? place : onLine;
    }
    return onLine;
}

}  // namespace

QVector<QRectF> placeNames(const QVector<QPointF>& points, const QVector<QSizeF>& sizes, QVector<QRectF> taken,
                           const QRectF& area, const QVector<QLineF>& lines) {
    QVector<QRectF> places;
    for (qsizetype i = 0; i < points.size(); ++i) {
        places.append(freePlace(points[i], sizes[i], taken, area, lines));
        if (!places.last().isEmpty())
            taken.append(places.last());
    }
    return places;
}

}  // namespace nonn
