// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_view.h"
#include "graph/move_menu.h"
#include "keep/keep_menu.h"
#include "theme/icons.h"

#include <QMenu>
#include <algorithm>

namespace nonn {

void FilterGraphView::showMenu(const QPoint& globalPosition) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* const move = menu->addMenu(icon(QStringLiteral("move")), tr("Move to"));
    move->setEnabled(!m_selection.isEmpty() && m_scene.shownPartition());
    fillMoveMenu(*move, m_scene, m_selection,
                 [this](const QVector<int>& filters, int student) { Q_EMIT moveRequested(filters, student); });
    addSelecting(*menu);
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("fit")), tr("Fit")), &QAction::triggered, this, &FilterGraphView::fit);
    QAction* const closer = menu->addAction(icon(QStringLiteral("zoom-in")), tr("Zoom to the selection"), this,
                                            &FilterGraphView::zoomToSelection);
    closer->setEnabled(!m_selection.isEmpty());
    menu->addSeparator();
    m_keep->fill(*menu);
    menu->popup(globalPosition);
}

/// What else can be selected, from what is selected.
void FilterGraphView::addSelecting(QMenu& menu) {
    QAction* const whole = menu.addAction(tr("Select all of this student"));
    const Partition* const partition = m_scene.shownPartition();
    const std::optional<int> student =
        m_selection.isEmpty() || !partition ? std::nullopt : factOf(m_scene, m_selection.front()).student;
    whole->setEnabled(student.has_value());
    connect(whole, &QAction::triggered, this, [this, student] {
        const Partition& shown = *m_scene.shownPartition();
        const std::vector<int>& filters =
            *student == discardedFilters ? shown.discarded : shown.students[static_cast<std::size_t>(*student)];
        setSelection(QVector<int>(filters.begin(), filters.end()));
    });
    QAction* const none = menu.addAction(tr("Select nothing"));
    none->setEnabled(!m_selection.isEmpty());
    connect(none, &QAction::triggered, this, [this] { setSelection({}); });
    menu.addAction(tr("Select the neighbours too"), this, &FilterGraphView::selectNeighbours)
        ->setEnabled(!m_selection.isEmpty());
    menu.addAction(tr("Invert the selection"), this, &FilterGraphView::invertSelection);
    QMenu* const classes = menu.addMenu(tr("Select by class"));
    const std::vector<int> tops = m_scene.graph ? topClasses(*m_scene.graph) : std::vector<int>();
    classes->setEnabled(!tops.empty());
    for (int k = 0; !tops.empty() && k < m_scene.graph->classes; ++k)
        classes->addAction(m_scene.className(k), this, [this, k] { selectClass(k); })
            ->setEnabled(std::ranges::find(tops, k) != tops.end());
}

void FilterGraphView::selectNeighbours() {
    QVector<int> filters = m_selection;
    for (const int filter : m_selection)
        for (const int neighbour : m_geometry.neighbours(filter))
            filters.append(neighbour);
    setSelection(filters);
}

void FilterGraphView::invertSelection() {
    QVector<int> others;
    for (int filter = 0; filter < m_scene.filters(); ++filter)
        if (!m_selection.contains(filter))
            others.append(filter);
    setSelection(others);
}

void FilterGraphView::selectClass(int ofClass) {
    const std::vector<int> tops = m_scene.graph ? topClasses(*m_scene.graph) : std::vector<int>();
    QVector<int> filters;
    for (std::size_t filter = 0; filter < tops.size(); ++filter)
        if (tops[filter] == ofClass)
            filters.append(static_cast<int>(filter));
    setSelection(filters);
}

void FilterGraphView::zoomToSelection() {
    if (m_selection.isEmpty() || !m_scene.placed())
        return;
    constexpr double around = 3 * largestRadius;
    QRectF bounds;
    for (const int filter : m_selection)
        bounds |= QRectF(m_geometry.places[static_cast<std::size_t>(filter)] - QPointF(around, around),
                         QSizeF(2 * around, 2 * around));
    m_fitted = false;
    setCamera(GraphCamera::fitting(bounds, roomForGraph(), largestZoom));
}

}  // namespace nonn
