// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_overview.h"

#include "theme/theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>

namespace nonn {

namespace {

constexpr QSizeF cardSize(168, 112);
constexpr QSizeF smallestView(520, 340);

}  // namespace

void GraphOverview::arrange(QSizeF view, const GraphGeometry& geometry) {
    const bool room = view.width() >= smallestView.width() && view.height() >= smallestView.height();
    m_dots = {};
    m_card = {};
    if (!room || geometry.places.empty())
        return;
    m_card = QRectF(QPointF(view.width(), view.height()) - QPointF(cardSize.width(), cardSize.height()) -
                        QPointF(space::gap, space::gap),
                    cardSize);
    m_camera =
        GraphCamera::fitting(geometry.bounds, m_card.adjusted(space::half, space::half, -space::half, -space::half), 1);
}

bool GraphOverview::isNeeded(const GraphGeometry& geometry, const GraphCamera& view, const QRectF& page) const {
    if (m_card.isEmpty() || !page.contains(view.transform().mapRect(geometry.bounds)))
        return !m_card.isEmpty();
    return std::ranges::none_of(geometry.places, [&](QPointF place) { return m_card.contains(view.map(place)); });
}

void GraphOverview::drawDots(const GraphScene& scene, const GraphGeometry& geometry, double devicePixelRatio) {
    m_dots = QPixmap((m_card.size() * devicePixelRatio).toSize());
    m_dots.setDevicePixelRatio(devicePixelRatio);
    m_dots.fill(Qt::transparent);
    QPainter painter(&m_dots);
    painter.translate(-m_card.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t filter = 0; filter < geometry.places.size(); ++filter) {
        painter.setBrush(scene.colour(geometry.students[filter]));
        painter.drawEllipse(m_camera.map(geometry.places[filter]), 1.3, 1.3);
    }
}

void GraphOverview::draw(QPainter& painter, const GraphScene& scene, const GraphGeometry& geometry,
                         const QRectF& shown) {
    if (m_card.isEmpty())
        return;
    if (m_dots.isNull())
        drawDots(scene, geometry, painter.device()->devicePixelRatioF());
    painter.save();
    QColor ground = theme::colour(Role::raised);
    ground.setAlphaF(0.92f);
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(ground);
    painter.drawRect(m_card.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.drawPixmap(m_card.topLeft(), m_dots);
    const QRectF frame(m_camera.map(shown.topLeft()), m_camera.map(shown.bottomRight()));
    const QRectF inside = frame.intersected(m_card.adjusted(1.5, 1.5, -1.5, -1.5));
    QColor tint = theme::colour(Role::accent);
    painter.setPen(QPen(tint, 1.5));
    tint.setAlphaF(0.1f);
    painter.setBrush(tint);
    painter.drawRect(inside);
    painter.restore();
}

}  // namespace nonn
