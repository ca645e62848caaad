// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVector>

namespace nonn {

/// Half of a point's mark with what keeps a name from it, in pixels.
constexpr double markReach = 4;

/// Where names of points can stand, in pixels: each at the right of its point and above, else somewhere else beside it,
/// within `area` and without touching a name before it or one of `taken`; on one of `lines` only where there is no
/// other place; an empty rectangle where there is none.
QVector<QRectF> placeNames(const QVector<QPointF>& points, const QVector<QSizeF>& sizes, QVector<QRectF> taken,
                           const QRectF& area, const QVector<QLineF>& lines = {});

}  // namespace nonn
