// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_legend.h"

#include "graph/graph_painter.h"
#include "theme/figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace nonn {

namespace {

struct LegendText {
    Q_DECLARE_TR_FUNCTIONS(nonn::GraphLegend)
};

constexpr double markRadius = 6;
constexpr double markWidth = 2 * markRadius + space::gap;
constexpr double foldWidth = 14;
constexpr double scaleWidth = 44;          // of the samples before the text of a scale
constexpr std::size_t mostSampled = 1000;  // a single line of a denser graph could not be seen

QString sizeText(const GraphScene& scene) {
    switch (scene.look.size) {
        case GraphLook::Size::activity:
            return scene.graph->activity.empty()
                       ? QCoreApplication::translate("nonn::GraphLegend", "A filter; activity not known")
                       : QCoreApplication::translate("nonn::GraphLegend", "A filter; its area is its activity");
        case GraphLook::Size::degree:
            return QCoreApplication::translate("nonn::GraphLegend", "A filter; its area is its number of edges");
        case GraphLook::Size::same:
            break;
    }
    return QCoreApplication::translate("nonn::GraphLegend", "A filter");
}

}  // namespace

/// Below the students, where filters are coloured by the class that excites them most.
void GraphLegend::addClasses(const GraphScene& scene) {
    if (scene.look.colour != GraphLook::Colour::topClass)
        return;
    const std::vector<int> tops = topClasses(*scene.graph);
    for (int k = 0; k < scene.graph->classes && !tops.empty(); ++k)
        if (const auto count = std::ranges::count(tops, k); count > 0)
            m_entries.push_back({0, scene.className(k), figure::count(count), k});
}

void GraphLegend::measure(const GraphScene& scene) {
    m_entries.clear();
    const Partition* const partition = scene.shownPartition();
    for (int student = 0; student < scene.students(); ++student) {
        const auto size = partition->students[static_cast<std::size_t>(student)].size();
        m_entries.push_back({student, studentName(student), figure::count(static_cast<std::int64_t>(size))});
    }
    if (partition)
        m_entries.push_back({discardedFilters, studentName(discardedFilters),
                             figure::count(static_cast<std::int64_t>(partition->discarded.size()))});
    const auto [weakest, strongest] = edgeRange(*scene.graph);
    m_edgeText =
        scene.graph->edges.empty()
            ? LegendText::tr("No edges at this threshold")
            : LegendText::tr("Edge weight %1 to %2").arg(figure::number(weakest, 2), figure::number(strongest, 2));
    m_sizeText = sizeText(scene);
    if (scene.look.colour == GraphLook::Colour::activity)
        m_colourText = LegendText::tr("Its colour is its activity");
    if (scene.look.colour == GraphLook::Colour::degree)
        m_colourText = LegendText::tr("Its colour is its number of edges");
    addClasses(scene);
    const QFontMetricsF metrics(drawnFont(TextSize::small));
    m_rowHeight = std::max(metrics.height(), 2 * markRadius) + space::half;
    m_columnWidth = 0;
    for (const Entry& entry : m_entries)
        m_columnWidth = std::max(m_columnWidth, markWidth + metrics.horizontalAdvance(entry.name) + space::group +
                                                    metrics.horizontalAdvance(entry.size));
}

void GraphLegend::place(const QRectF& room) {
    const QFontMetricsF metrics(drawnFont(TextSize::small));
    const double scales = scaleWidth + space::gap +
                          std::max({metrics.horizontalAdvance(m_edgeText), metrics.horizontalAdvance(m_sizeText),
                                    metrics.horizontalAdvance(m_colourText)});
    const double header = m_shape == Shape::plain ? 0 : m_rowHeight;
    const double scaleRows = m_colourText.isEmpty() ? 2 : 3;
    const double free = room.height() - 2 * space::gap - (scaleRows + 1) * m_rowHeight - header;
    const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(std::max(0.0, free / m_rowHeight)));
    const auto mostColumns =
        std::max<std::size_t>(1, static_cast<std::size_t>(0.5 * room.width() / (m_columnWidth + space::group)));
    const std::size_t all = m_entries.size();
    const std::size_t columns = std::clamp<std::size_t>((all + most - 1) / most, 1, mostColumns);
    // The discarded filters stay in sight as the last entry.
    if (all > columns * most) {
        const std::size_t shown = columns * most;
        m_left = static_cast<int>(all - shown);
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(shown) - 1, m_entries.end() - 1);
    }
    const std::size_t rows = (m_entries.size() + columns - 1) / columns;
    const double step = m_columnWidth + space::group;
    const QPointF corner = room.topLeft() + QPointF(space::gap, space::gap + header);
    for (std::size_t k = 0; k < m_entries.size(); ++k)
        m_rows.emplace_back(corner.x() + static_cast<double>(k / rows) * step,
                            corner.y() + static_cast<double>(k % rows) * m_rowHeight, m_columnWidth, m_rowHeight);
    const double more = m_left > 0 ? m_rowHeight : 0;
    m_scalesTop = corner.y() + static_cast<double>(rows) * m_rowHeight + more + (rows > 0 ? space::half : 0);
    const double width = std::max(static_cast<double>(columns) * step - space::group, scales);
    m_card = QRectF(room.topLeft(),
                    QPointF(corner.x() + width + space::gap, m_scalesTop + scaleRows * m_rowHeight + space::gap));
    if (header > 0)
        m_header = QRectF(m_card.topLeft(), QSizeF(m_card.width(), header + space::half));
    if (m_shape != Shape::folded)
        return;
    m_entries.clear();
    m_rows.clear();
    m_left = 0;
    m_header.setWidth(metrics.horizontalAdvance(LegendText::tr("Legend")) + foldWidth + 2 * space::gap);
    m_card = m_header;
}

void GraphLegend::arrange(const GraphScene& scene, const QRectF& room, Shape shape) {
    *this = GraphLegend();
    m_shape = shape;
    if (scene.filters() == 0)
        return;
    measure(scene);
    place(room);
}

void GraphLegend::moveBy(QPointF offset) {
    m_card.translate(offset);
    m_header.translate(offset);
    for (QRectF& row : m_rows)
        row.translate(offset);
    m_scalesTop += offset.y();
}

QStringList GraphLegend::scaleTexts() const {
    return m_colourText.isEmpty() ? QStringList{m_edgeText, m_sizeText}
                                  : QStringList{m_edgeText, m_sizeText, m_colourText};
}

std::optional<int> GraphLegend::classAt(QPointF point) const {
    for (std::size_t k = 0; k < m_rows.size(); ++k)
        if (m_rows[k].contains(point) && m_entries[k].ofClass >= 0)
            return m_entries[k].ofClass;
    return std::nullopt;
}

std::optional<int> GraphLegend::studentAt(QPointF point) const {
    for (std::size_t k = 0; k < m_rows.size(); ++k)
        if (m_rows[k].contains(point) && m_entries[k].ofClass < 0)
            return m_entries[k].student;
    return std::nullopt;
}

QRectF GraphLegend::rowOf(int student) const {
    const auto found = std::ranges::find_if(
        m_entries, [student](const Entry& entry) { return entry.ofClass < 0 && entry.student == student; });
    return found == m_entries.end() ? QRectF() : m_rows[static_cast<std::size_t>(found - m_entries.begin())];
}

void GraphLegend::draw(QPainter& painter, const GraphScene& scene) const {
    if (isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme::colour(Role::raised);
    ground.setAlphaF(0.92f);
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(m_card.adjusted(0.5, 0.5, -0.5, -0.5), space::half, space::half);
    painter.setFont(drawnFont(TextSize::small));
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const QRectF& row = m_rows[k];
        const QPointF mark(row.left() + markRadius, row.center().y());
        if (m_entries[k].ofClass >= 0) {
            painter.setPen(QPen(theme::colour(Role::line), 1));
            painter.setBrush(theme::student(m_entries[k].ofClass));
            painter.drawEllipse(mark, markRadius - 1, markRadius - 1);
        } else {
            drawFilterMark(painter, mark, markRadius - 1, scene, m_entries[k].student);
        }
        painter.setPen(theme::colour(Role::text));
        painter.drawText(row.adjusted(markWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_entries[k].name);
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_entries[k].size);
    }
    drawHeader(painter);
    if (m_shape != Shape::folded)
        drawScales(painter, scene);
    painter.restore();
}

void GraphLegend::drawHeader(QPainter& painter) const {
    if (m_header.isEmpty())
        return;
    const QRectF inner = m_header.adjusted(space::gap, 0, -space::gap, 0);
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, LegendText::tr("Legend"));
    const double x = inner.right() - foldWidth / 2;
    const double y = inner.center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Role::mutedText));
    painter.drawPolygon(m_shape == Shape::folded
                            ? QPolygonF({QPointF(x - 3, y - 4), QPointF(x + 3, y), QPointF(x - 3, y + 4)})
                            : QPolygonF({QPointF(x - 4, y - 3), QPointF(x + 4, y - 3), QPointF(x, y + 3)}));
}

void GraphLegend::drawColourScale(QPainter& painter, const QRectF& row) const {
    const SequentialScale scale;
    constexpr int steps = 22;
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < steps; ++step) {
        painter.setBrush(QColor::fromRgb(scale.at(shownShare(static_cast<double>(step) / (steps - 1)))));
        painter.drawRect(QRectF(row.left() + 2 * step, row.center().y() - 4, 2, 8));
    }
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(row.adjusted(scaleWidth + space::gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_colourText);
}

void GraphLegend::drawScales(QPainter& painter, const GraphScene& scene) const {
    const double left = m_card.left() + space::gap;
    painter.setPen(theme::colour(Role::mutedText));
    if (m_left > 0)
        painter.drawText(QRectF(left, m_scalesTop - m_rowHeight - space::half, m_card.width(), m_rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, LegendText::tr("and %n more", nullptr, m_left));
    const QRectF edge(left, m_scalesTop, m_card.width() - 2 * space::gap, m_rowHeight);
    const QRectF size = edge.translated(0, m_rowHeight);
    const QRectF text(scaleWidth + space::gap, 0, 0, 0);
    painter.drawText(edge.adjusted(text.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_edgeText);
    painter.drawText(size.adjusted(text.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_sizeText);
    if (!scene.graph->edges.empty()) {
        constexpr std::array levels{0, edgeLevels / 2, edgeLevels - 1};
        for (std::size_t k = 0; k < levels.size(); ++k) {
            const double x = left + static_cast<double>(k) * 15;
            painter.setPen(GraphPainter::edgePen(theme::colour(Role::mutedText), levels[k],
                                                 std::min(scene.graph->edges.size(), mostSampled)));
            painter.drawLine(QPointF(x, edge.center().y()), QPointF(x + 12, edge.center().y()));
        }
    }
    if (!m_colourText.isEmpty())
        drawColourScale(painter, size.translated(0, m_rowHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Role::mutedText));
    const bool known = scene.look.size == GraphLook::Size::degree ||
                       (scene.look.size == GraphLook::Size::activity && !scene.graph->activity.empty());
    for (const auto& [x, radius] : {std::pair(5.0, known ? 2.8 : 5.0), std::pair(18.0, 5.0), std::pair(36.0, 8.0)})
        if (known || radius == 5.0)
            painter.drawEllipse(QPointF(left + x, size.center().y()), radius, radius);
}

}  // namespace nonn
