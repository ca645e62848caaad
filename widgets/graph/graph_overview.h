// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_camera.h"
#include "graph/graph_geometry.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace nonn {

/// The whole graph small in a corner, with the part that the view shows.
class GraphOverview {
public:
    /// In the bottom right corner of a view of this size; nowhere where that is small or there is nothing to show.
    void arrange(QSizeF view, const GraphGeometry& geometry);
    /// The dots are to be drawn anew.
    void invalidate() { m_dots = {}; }

    /// While the view shows everything, filters under the card matter more than the card.
    bool isNeeded(const GraphGeometry& geometry, const GraphCamera& view, const QRectF& page) const;

    const QRectF& card() const { return m_card; }
    /// Of the plane under a point of the card.
    QPointF placeAt(QPointF point) const { return m_camera.unmap(point); }

    void draw(QPainter& painter, const GraphScene& scene, const GraphGeometry& geometry, const QRectF& shown);

private:
    void drawDots(const GraphScene& scene, const GraphGeometry& geometry, double devicePixelRatio);

    QRectF m_card;
    GraphCamera m_camera;
    QPixmap m_dots;
};

}  // namespace nonn
