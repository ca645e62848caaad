// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace nonn {

constexpr double zoomStep = 1.25;  ///< factor of a notch of the wheel, or of a key

/// How places of a plane come to the screen: pixels = place x zoom + offset.
struct GraphCamera {
    double zoom = 1;
    QPointF offset;

    QPointF map(QPointF place) const { return place * zoom + offset; }
    QPointF unmap(QPointF pixel) const { return (pixel - offset) / zoom; }
    QRectF unmap(const QRectF& pixels) const { return {unmap(pixels.topLeft()), unmap(pixels.bottomRight())}; }
    QTransform transform() const { return {zoom, 0, 0, zoom, offset.x(), offset.y()}; }

    /// The same with what is at `pixel` staying there; the zoom stays within `smallest`..`largest`.
    GraphCamera zoomedAbout(QPointF pixel, double factor, double smallest, double largest) const;
    GraphCamera moved(QPointF by) const { return {zoom, offset + by}; }
    GraphCamera centredOn(QPointF place, const QRectF& pixels) const;

    /// Shows all of `places` in the middle of `pixels`.
    static GraphCamera fitting(const QRectF& places, const QRectF& pixels, double largest);

    /// On the way from one to the other, `share` 0..1.
    static GraphCamera between(const GraphCamera& from, const GraphCamera& to, double share);

    bool operator==(const GraphCamera&) const = default;
};

}  // namespace nonn
