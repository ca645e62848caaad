// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_camera.h"
#include "graph/graph_geometry.h"
#include "graph/sequential_scale.h"
#include "theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPen>
#include <QRectF>
#include <optional>
#include <vector>

namespace nonn {

/// Draws the parts of a scene with a painter of any device: the screen, an image, a page. Widths and texts keep their
/// size whatever the zoom; filters grow with it.
class GraphPainter {
public:
    /// What is drawn differently from the rest. Empty lists: nothing is.
    struct Marks {
        std::vector<bool> selected;
        std::vector<bool> bright;  ///< the others are faint
        int current = -1;          ///< has the keyboard's focus
    };

    /// Keeps references to both. `clip`: what need not be drawn lies outside.
    GraphPainter(const GraphScene& scene, const GraphGeometry& geometry, const GraphCamera& camera, QRectF clip);

    void drawRegions(QPainter& painter) const;
    /// Of geometry.edges the `count` from `first` on.
    void drawEdges(QPainter& painter, std::size_t first, std::size_t count) const;
    void drawEdgesOf(QPainter& painter, int filter) const;
    void drawNodes(QPainter& painter, const Marks& marks) const;
    /// "Student 0 · 140 filters" above regions or below, or where there is little room "Student 0"; none over another,
    /// and none left out whose region can be seen.
    void drawLabels(QPainter& painter) const;

    /// Of a filter on the screen.
    double radius(int filter) const;

    /// Thinner and fainter the more edges there are.
    static QPen edgePen(const QColor& colour, int level, std::size_t edges);
    static QPen discardedPen(double radius);

private:
    /// By student, class or figure, as the scene's look has it.
    QColor fillOf(int filter) const;
    void drawNode(QPainter& painter, int filter, bool bright) const;
    void drawNumbers(QPainter& painter, int filter, QPointF centre, double radius) const;
    QColor edgeColour(int student) const;

    const GraphScene& m_scene;
    const GraphGeometry& m_geometry;
    GraphCamera m_camera;
    QRectF m_clip;
    bool m_numbered = false;        ///< there is room for the student's number in every filter
    std::vector<QColor> m_colours;  ///< of the students
    std::vector<QColor> m_faint;
    std::optional<SequentialScale> m_scale;
};

/// Where on the sequential scale a figure of 0..1 is drawn, so that none has the colour of the ground.
double shownShare(double share);

/// A font of the theme in pixels, so that it has the same size beside lines on every device.
QFont drawnFont(TextSize size, bool strong = false);

/// A filled circle as the legend and the drawing show a filter of `student`.
void drawFilterMark(QPainter& painter, QPointF centre, double radius, const GraphScene& scene, int student);

}  // namespace nonn
