// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_painter.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr double faintness = 0.25;
constexpr double faintest = 0.12;  // of the scale, so that no filter has the colour of the ground
constexpr int colours = 8;         // of the palette before they come again lighter, with a ring
constexpr double numberedRadius = 6;  // of the smallest filter: all are numbered, or none
constexpr double namingZoom = 3;  // from which on there is room for filter numbers between neighbours

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QString isolatedCaption() {
    return QCoreApplication::translate("Graph", "Without an edge");
}

/// The nearest place, by whole heights up and down, that lies within `room` and touches none that is taken; the wanted
/// one, moved within, where all is taken.
QRectF freePlace(QRectF wanted, const QRectF& room, const std::vector<QRectF>& taken) {
    constexpr int steps = 12;
    wanted.moveLeft(std::clamp(wanted.left(), room.left(), std::max(room.left(), room.right() - wanted.width())));
    wanted.moveTop(std::clamp(wanted.top(), room.top(), std::max(room.top(), room.bottom() - wanted.height())));
    const auto fits = [&](const QRectF& place) {
        return place.top() >= room.top() && place.bottom() <= room.bottom() &&
               std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(place); });
    };
    for (int step = 0; step < steps; ++step)
        for (const int way : {-1, 1})
            if (const QRectF place = wanted.translated(0, way * step * (wanted.height() + 1)); fits(place))
                return place;
    return wanted;
}

/// Text on a soft ground, so that it is read above lines.
void drawTag(QPainter& painter, const QRectF& place, const QString& text) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme::colour(Role::surface), 0.82));
    painter.drawRoundedRect(place, space::half, space::half);
    painter.setPen(theme::colour(Role::text));
    painter.drawText(place, Qt::AlignCenter, text);
}

}  // namespace

double shownShare(double share) {
    return faintest + (1 - faintest) * share;
}

QFont drawnFont(TextSize size, bool strong) {
    QFont font = theme::font(size, strong);
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return font;
}

void drawFilterMark(QPainter& painter, QPointF centre, double radius, const GraphScene& scene, int student) {
    if (student == discardedFilters) {
        painter.setPen(GraphPainter::discardedPen(radius));
        painter.setBrush(theme::colour(Role::surface));
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const QColor colour = scene.colour(student);
    painter.setPen(QPen(theme::mix(colour, theme::colour(Role::text), 0.65), 1));
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
    if (scene.slot(student) / colours % 2 == 1 && radius > 3.5) {
        painter.setPen(QPen(theme::textOn(colour), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - 2, radius - 2);
    }
}

GraphPainter::GraphPainter(const GraphScene& scene, const GraphGeometry& geometry, const GraphCamera& camera,
                           QRectF clip)
    : m_scene(scene), m_geometry(geometry), m_camera(camera), m_clip(clip) {
    for (int student = 0; student < scene.students(); ++student) {
        m_colours.push_back(scene.colour(student));
        m_faint.push_back(theme::mix(m_colours.back(), theme::colour(Role::surface), faintness));
    }
    if (!geometry.shades.empty())
        m_scale.emplace();
    m_numbered = !geometry.radii.empty() && *std::ranges::min_element(geometry.radii) * camera.zoom >= numberedRadius;
}

QPen GraphPainter::edgePen(const QColor& colour, int level, std::size_t edges) {
    const double share = static_cast<double>(level) / (edgeLevels - 1);
    const double room = std::clamp(std::pow(400 / std::max(1.0, static_cast<double>(edges)), 0.45), 0.18, 1.0);
    return {withAlpha(colour, (0.25 + 0.55 * share) * room), 0.8 + 2.2 * share * std::sqrt(room)};
}

QPen GraphPainter::discardedPen(double radius) {
    QPen pen(theme::colour(Role::mutedText), 1.2);
    if (radius > 2)
        pen.setDashPattern({2, 1.6});
    return pen;
}

double GraphPainter::radius(int filter) const {
    return std::max(1.4, m_geometry.radii[static_cast<std::size_t>(filter)] * m_camera.zoom);
}

QColor GraphPainter::edgeColour(int student) const {
    const QColor neutral = theme::colour(Role::mutedText);
    return student == discardedFilters ? neutral
                                       : theme::mix(m_colours[static_cast<std::size_t>(student)], neutral, 0.6);
}

void GraphPainter::drawRegions(QPainter& painter) const {
    if (!m_scene.look.regions)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = theme::brightness() == Brightness::dark;
    for (const StudentRegion& region : m_geometry.regions) {
        const QColor colour = m_colours[static_cast<std::size_t>(region.student)];
        painter.setPen(QPen(withAlpha(colour, 0.45), 1.2));
        painter.setBrush(withAlpha(colour, dark ? 0.16 : 0.12));
        painter.drawPath(m_camera.transform().map(region.outline));
    }
    painter.restore();
}

void GraphPainter::drawEdges(QPainter& painter, std::size_t first, std::size_t count) const {
    if (!m_scene.look.edges)
        return;
    const auto& edges = m_geometry.edges;
    const std::size_t end = std::min(edges.size(), first + count);
    QList<QLineF> lines;
    for (std::size_t k = first; k < end; ++k) {
        const auto& edge = edges[k];
        const QPointF a = m_camera.map(m_geometry.places[static_cast<std::size_t>(edge.a)]);
        const QPointF b = m_camera.map(m_geometry.places[static_cast<std::size_t>(edge.b)]);
        const bool outside = std::max(a.x(), b.x()) < m_clip.left() || std::min(a.x(), b.x()) > m_clip.right() ||
                             std::max(a.y(), b.y()) < m_clip.top() || std::min(a.y(), b.y()) > m_clip.bottom();
        if (!outside)
            lines.append({a, b});
        const bool last = k + 1 == end || edges[k + 1].level != edge.level || edges[k + 1].student != edge.student;
        if (last && !lines.isEmpty()) {
            painter.setPen(edgePen(edgeColour(edge.student), edge.level, edges.size()));
            painter.drawLines(lines);
            lines.clear();
        }
    }
}

void GraphPainter::drawEdgesOf(QPainter& painter, int filter) const {
    const QPointF centre = m_camera.map(m_geometry.places[static_cast<std::size_t>(filter)]);
    painter.setPen(QPen(theme::colour(Role::accent), 1.6));
    for (const int other : m_geometry.neighbours(filter))
        painter.drawLine(centre, m_camera.map(m_geometry.places[static_cast<std::size_t>(other)]));
}

void GraphPainter::drawNodes(QPainter& painter, const Marks& marks) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int filter = 0; filter < m_geometry.filters(); ++filter) {
        const auto place = static_cast<std::size_t>(filter);
        const QPointF centre = m_camera.map(m_geometry.places[place]);
        const double size = radius(filter);
        if (!m_clip.adjusted(-size - 4, -size - 4, size + 4, size + 4).contains(centre))
            continue;
        drawNode(painter, filter, marks.bright.empty() || marks.bright[place]);
        if (marks.selected.empty() || !marks.selected[place])
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(Role::surface), 4));
        painter.drawEllipse(centre, size + 2.5, size + 2.5);
        painter.setPen(QPen(theme::colour(Role::text), filter == marks.current ? 3 : 2));
        painter.drawEllipse(centre, size + 2.5, size + 2.5);
    }
    painter.restore();
}

QColor GraphPainter::fillOf(int filter) const {
    const auto place = static_cast<std::size_t>(filter);
    if (!m_geometry.classes.empty())
        return theme::student(m_geometry.classes[place]);
    if (!m_geometry.shades.empty())
        return QColor::fromRgb(m_scale->at(shownShare(m_geometry.shades[place])));
    const int student = m_geometry.students[place];
    return student == discardedFilters ? theme::colour(Role::mutedText) : m_colours[static_cast<std::size_t>(student)];
}

void GraphPainter::drawNode(QPainter& painter, int filter, bool bright) const {
    const auto place = static_cast<std::size_t>(filter);
    const QPointF centre = m_camera.map(m_geometry.places[place]);
    const double size = radius(filter);
    const int student = m_geometry.students[place];
    const bool byStudent = m_geometry.classes.empty() && m_geometry.shades.empty();
    if (bright && byStudent && m_geometry.partitioned && size > 3.5) {
        drawFilterMark(painter, centre, size, m_scene, student);
        if (m_numbered)
            drawNumbers(painter, filter, centre, size);
        return;
    }
    const bool discarded = student == discardedFilters;
    if (!byStudent) {
        const QColor fill =
            bright ? fillOf(filter) : theme::mix(fillOf(filter), theme::colour(Role::surface), faintness);
        painter.setPen(discarded && m_geometry.partitioned
                           ? discardedPen(size)
                           : QPen(theme::mix(fill, theme::colour(Role::text), 0.65), 1));
        painter.setBrush(fill);
    } else if (discarded && m_geometry.partitioned) {
        painter.setPen(bright ? discardedPen(size) : QPen(theme::colour(Role::line), 1));
        painter.setBrush(theme::colour(Role::surface));
    } else {
        const auto& table = bright ? m_colours : m_faint;
        painter.setPen(Qt::NoPen);
        painter.setBrush(discarded ? theme::colour(bright ? Role::mutedText : Role::line)
                                   : table[static_cast<std::size_t>(student)]);
    }
    painter.drawEllipse(centre, size, size);
    if (bright && m_numbered)
        drawNumbers(painter, filter, centre, size);
}

void GraphPainter::drawNumbers(QPainter& painter, int filter, QPointF centre, double size) const {
    const int student = m_geometry.students[static_cast<std::size_t>(filter)];
    QFont font = drawnFont(TextSize::small);
    const int fitting = std::min(font.pixelSize(), static_cast<int>(1.15 * size));
    const QRectF inside(centre - QPointF(size, size), QSizeF(2 * size, 2 * size));
    if (student != discardedFilters) {
        font.setPixelSize(fitting);
        painter.setFont(font);
        painter.setPen(theme::textOn(fillOf(filter)));
        painter.drawText(inside, Qt::AlignCenter, QString::number(student));
    }
    if (m_camera.zoom < namingZoom)
        return;
    painter.setFont(drawnFont(TextSize::small));
    painter.setPen(theme::colour(Role::text));
    const QRectF below(centre.x() - 40, inside.bottom() + 1, 80, QFontMetricsF(painter.font()).height());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("#%1").arg(filter));
}

void GraphPainter::drawLabels(QPainter& painter) const {
    if (!m_scene.look.labels)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QRectF> taken;
    if (m_geometry.isolatedTop) {
        painter.setFont(drawnFont(TextSize::small));
        painter.setPen(theme::colour(Role::mutedText));
        const QPointF left =
            m_camera.map({m_geometry.bounds.left(), *m_geometry.isolatedTop}) - QPointF(0, space::half);
        painter.drawText(left, isolatedCaption());
        taken.push_back(QFontMetricsF(painter.font()).boundingRect(isolatedCaption()).translated(left));
    }
    constexpr double gap = 1;  // pixels beside the edge of a region
    painter.setFont(drawnFont(TextSize::body, true));
    const QFontMetricsF metrics(painter.font());
    for (const StudentRegion& region : m_geometry.regions) {
        const QRectF part = m_camera.transform().mapRect(region.largestPart);
        if (!m_clip.intersects(part))
            continue;
        const QString title = studentTitle(m_scene, region.student);
        const bool room = metrics.horizontalAdvance(title) < 1.3 * part.width();
        const QString text = room ? title : studentName(region.student);
        const QSizeF size(metrics.horizontalAdvance(text) + space::gap, metrics.height() + 2);
        const QRectF wanted = m_camera.transform().mapRect(
            labelPlace(region, m_geometry.regions, size / m_camera.zoom, gap / m_camera.zoom));
        const QRectF place = freePlace(wanted, m_clip, taken);
        taken.push_back(place);
        drawTag(painter, place, text);
    }
    painter.restore();
}

}  // namespace nonn
