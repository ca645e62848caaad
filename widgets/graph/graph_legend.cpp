// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_legend.h"

#include "graph/graph_painter.h"
#include "theme/figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace nonn {

namespace {

struct LegendText {
    Q_DECLARE_TR_FUNCTIONS(GraphLegend)
};

constexpr double markRadius = 6;
constexpr double markWidth = 2 * markRadius + space::gap;
constexpr double scaleWidth = 44;          // of the samples before the text of a scale
constexpr std::size_t mostSampled = 1000;  // a single line of a denser graph could not be seen

}  // namespace

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
    m_sizeText = scene.graph->activity.empty() ? LegendText::tr("A filter; activity not known")
                                               : LegendText::tr("A filter; its area is its activity");
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
                          std::max(metrics.horizontalAdvance(m_edgeText), metrics.horizontalAdvance(m_sizeText));
    const double free = room.height() - 2 * space::gap - 3 * m_rowHeight;
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
    const QPointF corner = room.topLeft() + QPointF(space::gap, space::gap);
    for (std::size_t k = 0; k < m_entries.size(); ++k)
        m_rows.emplace_back(corner.x() + static_cast<double>(k / rows) * step,
                            corner.y() + static_cast<double>(k % rows) * m_rowHeight, m_columnWidth, m_rowHeight);
    const double more = m_left > 0 ? m_rowHeight : 0;
    m_scalesTop = corner.y() + static_cast<double>(rows) * m_rowHeight + more + (rows > 0 ? space::half : 0);
    const double width = std::max(static_cast<double>(columns) * step - space::group, scales);
    m_card =
        QRectF(room.topLeft(), QPointF(corner.x() + width + space::gap, m_scalesTop + 2 * m_rowHeight + space::gap));
}

void GraphLegend::arrange(const GraphScene& scene, const QRectF& room) {
    *this = GraphLegend();
    if (scene.filters() == 0)
        return;
    measure(scene);
    place(room);
}

QStringList GraphLegend::scaleTexts() const {
    return {m_edgeText, m_sizeText};
}

std::optional<int> GraphLegend::studentAt(QPointF point) const {
    for (std::size_t k = 0; k < m_rows.size(); ++k)
        if (m_rows[k].contains(point))
            return m_entries[k].student;
    return std::nullopt;
}

QRectF GraphLegend::rowOf(int student) const {
    const auto found = std::ranges::find(m_entries, student, &Entry::student);
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
        drawFilterMark(painter, {row.left() + markRadius, row.center().y()}, markRadius - 1, scene,
                       m_entries[k].student);
        painter.setPen(theme::colour(Role::text));
        painter.drawText(row.adjusted(markWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_entries[k].name);
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_entries[k].size);
    }
    drawScales(painter, scene);
    painter.restore();
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
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Role::mutedText));
    const bool known = !scene.graph->activity.empty();
    for (const auto& [x, radius] : {std::pair(5.0, known ? 2.8 : 5.0), std::pair(18.0, 5.0), std::pair(36.0, 8.0)})
        if (known || radius == 5.0)
            painter.drawEllipse(QPointF(left + x, size.center().y()), radius, radius);
}

}  // namespace nonn
