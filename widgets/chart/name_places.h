// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVector>

namespace nonn {

/// Half of a point's mark with what keeps a name from it, in pixels.
constexpr double markReach = 4;

/// Where names of points can stand, in pixels: each at the right of its point, else left, above or below of it, within
/// `area` and without touching a name before it or one of `taken`; an empty rectangle where there is no such place.
QVector<QRectF> placeNames(const QVector<QPointF>& points, const QVector<QSizeF>& sizes, QVector<QRectF> taken,
                           const QRectF& area);

}  // namespace nonn
