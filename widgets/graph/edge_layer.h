// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_painter.h"

#include <QImage>
#include <QSize>

namespace nonn {

/// Regions and edges of a graph, painted ahead into an image: twenty thousand smooth lines cost more than a
/// frame. While the view moves the last image is shifted and scaled; a new one is painted in slices of some
/// milliseconds and takes its place when it is done.
class EdgeLayer {
public:
    /// Up to so many edges are painted in one go where a new picture is wanted at once.
    static constexpr std::size_t few = 600;

    /// What is there is of another scene or another theme; it stays until there is better.
    void invalidate();
    void clear();

    bool isEmpty() const { return m_front.image.isNull(); }
    /// What is there is of the scene as it is, if not of the camera.
    bool isCurrent() const { return m_current; }
    /// True when `paintSlice` has something to do for this camera.
    bool isPending(const GraphCamera& camera, QSize size) const;
    /// Works for at most about `milliseconds` (below 0: until it is done) at the image for `camera`.
    void paintSlice(const GraphScene& scene, const GraphGeometry& geometry, const GraphCamera& camera, QSize size,
                    double devicePixelRatio, int milliseconds);
    void draw(QPainter& painter, const GraphCamera& camera) const;

private:
    struct Picture {
        QImage image;
        GraphCamera camera;  ///< with its offset from the corner of the image
        QPointF margin;      ///< how much wider than the view it is, at each side
        QSize size;          ///< of the view that it is for
    };

    /// The view is at most that share of its size away from the middle of the picture.
    static bool serves(const Picture& picture, const GraphCamera& camera, QSize size, double share);
    void begin(const GraphCamera& camera, QSize size, double devicePixelRatio);

    Picture m_front;
    Picture m_back;
    std::size_t m_next = 0;  ///< edge of the back picture
    bool m_building = false;
    bool m_current = false;  ///< the front picture is of the scene
};

}  // namespace nonn
