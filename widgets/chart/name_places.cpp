// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/name_places.h"

#include <algorithm>
#include <array>

namespace nonn {

namespace {

QRectF freePlace(QPointF point, QSizeF size, const QVector<QRectF>& taken, const QRectF& area) {
    const double across = size.width();
    const double down = size.height();
    const double away = markReach + 2;
    const double left = -away - across;
    const double middle = -across / 2;
    const std::array corners{QPointF(away, -down / 2),        QPointF(left, -down / 2),
                             QPointF(middle, -away - down),   QPointF(middle, away),
                             QPointF(away, -away - down / 2), QPointF(away, away - down / 2),
                             QPointF(left, -away - down / 2), QPointF(left, away - down / 2)};
    for (const QPointF& corner : corners) {
        const QRectF place(point + corner, size);
        if (area.contains(place) &&
            std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
            return place;
    }
    return {};
}

}  // namespace

QVector<QRectF> placeNames(const QVector<QPointF>& points, const QVector<QSizeF>& sizes, QVector<QRectF> taken,
                           const QRectF& area) {
    QVector<QRectF> places;
    for (qsizetype i = 0; i < points.size(); ++i) {
        places.append(freePlace(points[i], sizes[i], taken, area));
        if (!places.last().isEmpty())
            taken.append(places.last());
    }
    return places;
}

}  // namespace nonn
