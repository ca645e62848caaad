// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_view.h"
#include "graph/graph_painter.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>
#include <QVariantAnimation>
#include <algorithm>

namespace nonn {

namespace {

constexpr int firstSlice = 30;  // ms, before anything was seen
constexpr double faintEdges = 0.35;

}  // namespace

void FilterGraphView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), theme::colour(Role::surface));
    if (!m_scene.placed()) {
        painter.setFont(theme::font(TextSize::heading));
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(rect().adjusted(space::page, space::page, -space::page, -space::page),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_scene.filters() > 0 ? tr("Placing the filters …") : tr("No filter graph yet"));
    } else {
        paintGraph(painter);
        if (m_overview.isNeeded(m_geometry, m_camera, rect()))
            m_overview.draw(painter, m_scene, m_geometry, m_camera.unmap(QRectF(rect())));
    }
    m_legend.draw(painter, m_scene);
    paintDrag(painter);
    paintHoverCard(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Role::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

GraphPainter::Marks FilterGraphView::marks() const {
    GraphPainter::Marks marks;
    marks.current = m_current;
    const auto filters = static_cast<std::size_t>(m_geometry.filters());
    if (!m_selection.isEmpty()) {
        marks.selected.assign(filters, false);
        for (const int filter : m_selection)
            marks.selected[static_cast<std::size_t>(filter)] = true;
    }
    if (m_hovered >= 0) {
        marks.bright.assign(filters, false);
        marks.bright[static_cast<std::size_t>(m_hovered)] = true;
        for (const int filter : m_geometry.neighbours(m_hovered))
            marks.bright[static_cast<std::size_t>(filter)] = true;
    }
    return marks;
}

/// A new scene is shown at once where that is quick, else its edges follow; those of a new zoom always do.
void FilterGraphView::paintLayer(QPainter& painter) {
    if (!m_layer.isCurrent() && (hasFewEdges() || m_layer.isEmpty()))
        m_layer.paintSlice(m_scene, m_geometry, m_camera, size(), devicePixelRatioF(), hasFewEdges() ? -1 : firstSlice);
    if (m_layer.isPending(m_camera, size()) && !m_refine->isActive())
        m_refine->start(2);
    m_layer.draw(painter, m_camera);
}

void FilterGraphView::paintGraph(QPainter& painter) {
    const GraphPainter drawing(m_scene, m_geometry, m_camera, rect());
    painter.setOpacity(m_hovered >= 0 ? faintEdges : 1);
    if (m_glide->state() != QAbstractAnimation::Running) {
        paintLayer(painter);
    } else if (hasFewEdges()) {
        drawing.drawRegions(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.drawEdges(painter, 0, m_geometry.edges.size());
    }
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0)
        drawing.drawEdgesOf(painter, m_hovered);
    drawing.drawNodes(painter, marks());
    drawing.drawLabels(painter);
    paintPulse(painter);
}

void FilterGraphView::paintPulse(QPainter& painter) const {
    if (m_pulsing < 0 || m_pulsing >= m_geometry.filters())
        return;
    const double share = theme::reducedMotion() ? 0.4 : m_pulse->currentValue().toDouble();
    QColor colour = theme::colour(Role::accent);
    colour.setAlphaF(static_cast<float>(1 - share));
    const double radius = GraphPainter(m_scene, m_geometry, m_camera, rect()).radius(m_pulsing) + 6 + 36 * share;
    painter.setPen(QPen(colour, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(placeOf(m_pulsing), radius, radius);
}

void FilterGraphView::paintDrag(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme::colour(Role::accent);
    QColor tint = accent;
    tint.setAlphaF(0.14f);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(tint);
    if (m_drag == Drag::lasso)
        painter.drawPolygon(m_lasso);
    if (m_drag != Drag::filters)
        return;
    if (m_dropTarget) {
        for (const StudentRegion& region : m_geometry.regions)
            if (region.student == *m_dropTarget)
                painter.drawPath(m_camera.transform().map(region.outline));
        const QRectF row = m_legend.rowOf(*m_dropTarget);
        if (!row.isEmpty())
            painter.drawRoundedRect(row.adjusted(-3, 0, 3, 0), space::half, space::half);
    }
    const QPointF shift = m_cursor - m_pressed;
    for (const int filter : m_selection) {
        const int student = m_geometry.students[static_cast<std::size_t>(filter)];
        painter.setOpacity(0.7);
        drawFilterMark(painter, placeOf(filter) + shift, std::max(4.0, m_camera.zoom * largestRadius / 2), m_scene,
                       student);
    }
    painter.setOpacity(1);
    painter.setFont(theme::font(TextSize::small, true));
    const QString text =
        m_dropTarget
            ? tr("Move %n filters to %1", nullptr, static_cast<int>(m_selection.size())).arg(studentName(*m_dropTarget))
            : tr("Drop on a student");
    const QFontMetricsF metrics(painter.font());
    QRectF card(m_cursor + QPointF(16, 12),
                QSizeF(metrics.horizontalAdvance(text) + 2 * space::gap, metrics.height() + space::gap));
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(theme::colour(Role::raised));
    painter.drawRoundedRect(card, space::half, space::half);
    painter.setPen(theme::colour(Role::text));
    painter.drawText(card, Qt::AlignCenter, text);
}

/// Beside the cursor or in a corner, whichever covers the fewest of the filters that are lit up.
QRectF FilterGraphView::placeOfHoverCard(const QSizeF& size) const {
    constexpr double away = 16;
    const QRectF room = QRectF(rect()).adjusted(space::half, space::half, -space::half, -space::half);
    std::vector<QPointF> lit{placeOf(m_hovered)};
    for (const int filter : m_geometry.neighbours(m_hovered))
        lit.push_back(placeOf(filter));
    const double x = m_cursor.x();
    const double y = m_cursor.y();
    const double left = x - away - size.width();
    const double top = y - away - size.height();
    QRectF best;
    std::ptrdiff_t fewest = -1;
    for (const QPointF corner : {QPointF(x + away, y + away), QPointF(left, y + away), QPointF(x + away, top),
                                 QPointF(left, top), room.bottomRight() - QPointF(size.width(), size.height()),
                                 QPointF(room.left(), room.bottom() - size.height()),
                                 QPointF(room.right() - size.width(), room.top()), room.topLeft()}) {
        const QRectF card(corner, size);
        const auto covered = std::ranges::count_if(lit, [&](QPointF place) { return card.contains(place); });
        if (!room.contains(card) || (fewest >= 0 && covered >= fewest))
            continue;
        fewest = covered;
        best = card;
    }
    return fewest >= 0 ? best : QRectF(room.topLeft(), size);
}

void FilterGraphView::paintHoverCard(QPainter& painter) const {
    if (m_hovered < 0 || m_drag != Drag::none)
        return;
    const QString text = factsText(m_hovered);
    painter.setFont(theme::font(TextSize::small));
    const QFontMetricsF metrics(painter.font());
    const QSizeF size = metrics.size(0, text).grownBy({space::gap, space::half, space::gap, space::half});
    const QRectF card = placeOfHoverCard(size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(theme::colour(Role::raised));
    painter.drawRoundedRect(card, space::half, space::half);
    painter.setPen(theme::colour(Role::text));
    painter.drawText(card.adjusted(space::gap, space::half, -space::gap, -space::half), Qt::AlignLeft, text);
}

void FilterGraphView::resizeEvent(QResizeEvent*) {
    if (hasFewEdges())
        m_layer.invalidate();
    arrangeCards();
    if (m_fitted)
        fit();
}

void FilterGraphView::changeEvent(QEvent* event) {
    const bool looksDifferent = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                                event->type() == QEvent::ApplicationFontChange ||
                                event->type() == QEvent::LanguageChange;
    if (looksDifferent) {
        m_layer.invalidate();
        m_overview.invalidate();
        arrangeCards();
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void FilterGraphView::renderTo(QPainter& painter, const QRectF& target) const {
    const double scale = painter.device()->logicalDpiX() / 96.0;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    const QRectF page({0, 0}, target.size() / scale);
    painter.setClipRect(page);
    painter.fillRect(page, theme::colour(Role::surface));
    QRectF room = page.adjusted(space::page, space::page + space::group, -space::page, -space::page);
    GraphLegend legend;
    legend.arrange(m_scene, page.adjusted(space::gap, space::gap, -space::gap, -space::gap));
    if (legend.card().width() < 0.4 * page.width())
        room.setLeft(legend.card().right() + space::group);
    if (m_scene.placed()) {
        const GraphGeometry geometry = makeGeometry(m_scene);
        const GraphCamera camera = GraphCamera::fitting(geometry.bounds, room, 4);
        const GraphPainter drawing(m_scene, geometry, camera, page);
        drawing.drawRegions(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.drawEdges(painter, 0, geometry.edges.size());
        drawing.drawNodes(painter, {});
        drawing.drawLabels(painter);
    }
    legend.draw(painter, m_scene);
    painter.restore();
}

}  // namespace nonn
