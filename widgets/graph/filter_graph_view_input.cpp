// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_view.h"
#include "graph/move_menu.h"
#include "theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr double panStep = 48;  // pixels

QPointF directionOf(int key) {
    switch (key) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        case Qt::Key_Down:
            return {0, 1};
        default:
            return {};
    }
}

}  // namespace

void FilterGraphView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0 || !m_scene.placed())
        return;
    m_fitted = false;
    setCamera(m_camera.zoomedAbout(event->position(), std::pow(zoomStep, steps), smallestZoom, largestZoom));
    event->accept();
}

void FilterGraphView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::RightButton || !m_scene.placed())
        return;
    m_pressed = event->position();
    m_cursor = m_pressed;
    m_pressedFilter = filterAt(m_pressed);
    m_pressedModifiers = event->modifiers();
    m_drag = event->button() == Qt::MiddleButton ? Drag::pan : Drag::pressed;
    if (isOnOverview(m_pressed)) {
        m_drag = Drag::overview;
        dragTo(m_pressed);
    } else if (m_legend.card().contains(m_pressed)) {
        m_pressedFilter = -1;
    }
}

bool FilterGraphView::isOnOverview(QPointF point) const {
    return m_overview.card().contains(point) && m_overview.isNeeded(m_geometry, m_camera, rect());
}

void FilterGraphView::beginDrag(QPointF point, Qt::KeyboardModifiers modifiers) {
    if (m_legend.card().contains(m_pressed))
        m_drag = m_legend.header().contains(m_pressed) ? Drag::legend : Drag::none;
    else if (m_pressedFilter >= 0 && m_tool == Tool::select)
        m_drag = Drag::filters;
    else
        m_drag = m_tool == Tool::lasso || modifiers & Qt::ShiftModifier ? Drag::lasso : Drag::pan;
    if (m_drag == Drag::filters) {
        if (!m_selection.contains(m_pressedFilter))
            select(m_pressedFilter, modifiers);
        setHovered(-1);
        setCursor(Qt::DragMoveCursor);
    }
    if (m_drag == Drag::lasso)
        m_lasso = QPolygonF({m_pressed});
    if (m_drag == Drag::pan)
        setCursor(Qt::ClosedHandCursor);
    dragTo(point);
}

void FilterGraphView::dragTo(QPointF point) {
    switch (m_drag) {
        case Drag::pan:
            m_fitted = false;
            setCamera(m_camera.moved((point - m_cursor).toPoint()));
            break;
        case Drag::overview:
            m_fitted = false;
            setCamera(m_camera.centredOn(m_overview.placeAt(point), rect()));
            break;
        case Drag::legend:
            m_legendOffset += point - m_cursor;
            arrangeCards();
            break;
        case Drag::lasso:
            m_lasso.append(point);
            break;
        case Drag::filters:
            m_dropTarget = dropTargetAt(point);
            break;
        default:
            break;
    }
    update();
}

void FilterGraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (m_drag == Drag::pressed && (point - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        beginDrag(point, m_pressedModifiers);
    } else if (m_drag == Drag::none) {
        const bool onCard = m_legend.card().contains(point) || isOnOverview(point);
        setHovered(onCard ? -1 : filterAt(point));
        if (m_hovered >= 0)
            update();
    } else if (m_drag != Drag::pressed) {
        dragTo(point);
    }
    m_cursor = point;
}

/// The filters stay where they are: the new partition, when it comes, colours them.
void FilterGraphView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag ended = m_drag;
    m_drag = Drag::none;
    if (ended == Drag::pressed)
        endClick(event->position(), event->modifiers());
    if (ended == Drag::lasso)
        endLasso();
    if (ended == Drag::filters && m_dropTarget) {
        const int student = *m_dropTarget;
        const QVector<int> moving = filtersToMove(m_scene, m_selection, student);
        m_dropTarget.reset();
        if (!moving.isEmpty())
            Q_EMIT moveRequested(moving, student);
    }
    m_dropTarget.reset();
    m_lasso.clear();
    setCursor(m_tool == Tool::lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void FilterGraphView::select(int filter, Qt::KeyboardModifiers modifiers) {
    QVector<int> filters;
    if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        filters = m_selection;
    const bool added = !filters.contains(filter);
    if (added)
        filters.append(filter);
    else
        filters.removeAll(filter);
    setSelection(filters);
    setCurrent(added ? filter : -1);
}

void FilterGraphView::endClick(QPointF point, Qt::KeyboardModifiers modifiers) {
    if (m_legend.header().contains(point)) {
        m_legendFolded = !m_legendFolded;
        arrangeCards();
        if (m_fitted)
            fit();
    } else if (const std::optional<int> ofClass = m_legend.classAt(point)) {
        selectClass(*ofClass);
    } else if (m_legend.card().contains(point)) {
        const std::optional<int> student = m_legend.studentAt(point);
        const Partition* const partition = m_scene.shownPartition();
        if (!student || !partition)
            return;
        const std::vector<int>& filters = *student == discardedFilters
                                              ? partition->discarded
                                              : partition->students[static_cast<std::size_t>(*student)];
        setSelection(QVector<int>(filters.begin(), filters.end()));
    } else if (m_pressedFilter >= 0) {
        select(m_pressedFilter, modifiers);
    } else if (!(modifiers & Qt::ShiftModifier)) {
        setSelection({});
    }
}

void FilterGraphView::endLasso() {
    QVector<int> filters;
    if (m_pressedModifiers & Qt::ShiftModifier)
        filters = m_selection;
    for (int filter = 0; filter < m_geometry.filters(); ++filter)
        if (m_lasso.containsPoint(placeOf(filter), Qt::OddEvenFill))
            filters.append(filter);
    setSelection(filters);
}

std::optional<int> FilterGraphView::dropTargetAt(QPointF point) const {
    if (!m_scene.shownPartition())
        return std::nullopt;
    std::optional<int> target = m_legend.studentAt(point);
    if (!target && !m_legend.card().contains(point)) {
        const QPointF place = m_camera.unmap(point);
        const auto found = std::ranges::find_if(
            m_geometry.regions, [&](const StudentRegion& region) { return region.outline.contains(place); });
        if (found != m_geometry.regions.end())
            target = found->student;
    }
    return target && !filtersToMove(m_scene, m_selection, *target).isEmpty() ? target : std::nullopt;
}

void FilterGraphView::leaveEvent(QEvent*) {
    setHovered(-1);
}

void FilterGraphView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_current >= 0 && m_scene.placed())
            place = mapToGlobal(placeOf(m_current).toPoint());
    } else if (const int filter = filterAt(event->pos()); filter >= 0 && !m_selection.contains(filter)) {
        select(filter, Qt::NoModifier);
    }
    showMenu(place);
}

int FilterGraphView::nearestToCentre() const {
    const QPointF centre = m_camera.unmap(QRectF(rect()).center());
    const auto nearest =
        std::ranges::min_element(m_geometry.places, {}, [&](QPointF place) { return QLineF(place, centre).length(); });
    return static_cast<int>(nearest - m_geometry.places.begin());
}

/// What lies straight ahead counts as nearer than what lies aside.
int FilterGraphView::neighbourTowards(int filter, QPointF direction) const {
    const QPointF from = m_geometry.places[static_cast<std::size_t>(filter)];
    int found = filter;
    double nearest = 0;
    for (int other = 0; other < m_geometry.filters(); ++other) {
        const QPointF way = m_geometry.places[static_cast<std::size_t>(other)] - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double distance = ahead + 2 * aside;
        if (ahead > aside / 2 && ahead > 0 && (found == filter || distance < nearest)) {
            found = other;
            nearest = distance;
        }
    }
    return found;
}

bool FilterGraphView::arrowPressed(int key, Qt::KeyboardModifiers modifiers) {
    const QPointF direction = directionOf(key);
    if (direction.isNull())
        return false;
    if (m_current < 0 || modifiers & Qt::ControlModifier) {
        m_fitted = false;
        setCamera(m_camera.moved(-direction * panStep));
        return true;
    }
    const int next = neighbourTowards(m_current, direction);
    if (next == m_current)
        return true;
    setSelection(modifiers & Qt::ShiftModifier ? m_selection + QVector<int>{next} : QVector<int>{next});
    setCurrent(next);
    if (!rect().contains(placeOf(next).toPoint()))
        setCamera(m_camera.centredOn(m_geometry.places[static_cast<std::size_t>(next)], rect()));
    return true;
}

void FilterGraphView::keyPressEvent(QKeyEvent* event) {
    if (!m_scene.placed() || arrowPressed(event->key(), event->modifiers()))
        return;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(zoomStep);
            return;
        case Qt::Key_Minus:
            zoomBy(1 / zoomStep);
            return;
        case Qt::Key_F:
        case Qt::Key_Home:
            fit();
            return;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current < 0)
                select(nearestToCentre(), Qt::NoModifier);
            return;
        case Qt::Key_Escape:
            if (m_current >= 0 || !m_selection.isEmpty()) {
                setSelection({});
                setCurrent(-1);
                return;
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

/// While a filter has the focus, Tab goes on by number; past the last one, and before the first, it leaves.
bool FilterGraphView::focusNextPrevChild(bool next) {
    const int filter = m_current + (next ? 1 : -1);
    if (m_current < 0 || filter < 0 || filter >= m_geometry.filters())
        return QWidget::focusNextPrevChild(next);
    setSelection({filter});
    setCurrent(filter);
    if (!rect().contains(placeOf(filter).toPoint()))
        setCamera(m_camera.centredOn(m_geometry.places[static_cast<std::size_t>(filter)], rect()));
    return true;
}

}  // namespace nonn
