// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_matrix_view.h"

#include "graph/graph_painter.h"
#include "graph/keep_drawing.h"
#include "graph/sequential_scale.h"
#include "theme/accessible_role.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace nonn {

namespace {

constexpr double smallestZoom = 0.05;  // pixels a cell
constexpr double largestZoom = 64;
constexpr double bandWidth = 6;  // of the students' colours beside the matrix

}  // namespace

FilterMatrixView::FilterMatrixView(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Weights of all pairs of filters"));
    keepDrawing(*this, tr("Weights"), KeepMenu::Opens::byRightClick);
    describe();
}

QSize FilterMatrixView::sizeHint() const {
    return {600, 600};
}

QSize FilterMatrixView::minimumSizeHint() const {
    return {240, 180};
}

void FilterMatrixView::setScene(const GraphScene& scene) {
    const bool sameGraph = scene.graph == m_scene.graph;
    m_scene = scene;
    if (!sameGraph)
        sumWeights();
    sortFilters();
    m_cells = {};
    m_picture = {};
    m_cell = {-1, -1};
    if (m_fitted)
        fit();
    setSelection(m_selection);
    describe();
    update();
}

void FilterMatrixView::sumWeights() {
    const int filters = m_scene.filters();
    m_strength.assign(static_cast<std::size_t>(filters), 0);
    for (int a = 0; a < filters; ++a)
        for (int b = 0; b < filters; ++b)
            m_strength[static_cast<std::size_t>(a)] += static_cast<double>(m_scene.graph->weight(a, b));
}

void FilterMatrixView::sortFilters() {
    const int filters = m_scene.filters();
    m_order.resize(static_cast<std::size_t>(filters));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::vector<int> students(static_cast<std::size_t>(filters), 0);
    if (m_scene.shownPartition())
        students = studentOfFilter(*m_scene.partition);
    const int last = m_scene.students();
    const auto key = [&](int filter) {
        const auto place = static_cast<std::size_t>(filter);
        return std::pair(students[place] == discardedFilters ? last : students[place], -m_strength[place]);
    };
    std::ranges::stable_sort(m_order, {}, key);
    m_row.assign(m_order.size(), 0);
    m_blocks.clear();
    for (int row = 0; row < filters; ++row) {
        const auto filter = static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)]);
        m_row[filter] = row;
        if (m_blocks.empty() || m_blocks.back().student != students[filter])
            m_blocks.push_back({students[filter], row, 0});
        ++m_blocks.back().count;
    }
}

void FilterMatrixView::colourCells() {
    m_cells = count() > 0 ? QImage(count(), count(), QImage::Format_RGB32) : QImage();
    const SequentialScale scale;
    for (int row = 0; row < count(); ++row) {
        auto* const line = reinterpret_cast<QRgb*>(m_cells.scanLine(row));
        const int filter = m_order[static_cast<std::size_t>(row)];
        for (int column = 0; column < count(); ++column)
            line[column] =
                scale.at(static_cast<double>(m_scene.graph->weight(filter, m_order[static_cast<std::size_t>(column)])));
    }
}

void FilterMatrixView::setSelection(QVector<int> filters) {
    std::ranges::sort(filters);
    filters.erase(std::unique(filters.begin(), filters.end()), filters.end());
    filters.removeIf([this](int filter) { return filter < 0 || filter >= count(); });
    if (filters == m_selection)
        return;
    m_selection = std::move(filters);
    describe();
    update();
    Q_EMIT selectionChanged(m_selection);
}

QRectF FilterMatrixView::room(const QRectF& page) const {
    const double text = QFontMetricsF(drawnFont(TextSize::small)).height();
    return page.adjusted(space::page + bandWidth, space::page + bandWidth, -space::page,
                         -space::page - text - 2 * space::gap);
}

void FilterMatrixView::setCamera(const GraphCamera& camera) {
    m_camera = camera;
    m_picture = {};
    update();
}

void FilterMatrixView::fit() {
    m_fitted = true;
    setCamera(GraphCamera::fitting(QRectF(0, 0, count(), count()), room(rect()), largestZoom));
}

void FilterMatrixView::zoomBy(double factor) {
    m_fitted = false;
    setCamera(m_camera.zoomedAbout(QRectF(rect()).center(), factor, smallestZoom, largestZoom));
}

QPoint FilterMatrixView::cellAt(QPointF point) const {
    const QPointF place = m_camera.unmap(point);
    const QPoint cell(static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y())));
    return QRect(0, 0, count(), count()).contains(cell) ? cell : QPoint(-1, -1);
}

QPointF FilterMatrixView::placeOf(int row, int column) const {
    return m_camera.map({column + 0.5, row + 0.5});
}

QString FilterMatrixView::cellText(int row, int column) const {
    const int a = m_order[static_cast<std::size_t>(row)];
    const int b = m_order[static_cast<std::size_t>(column)];
    const auto title = [this](int filter) {
        const FilterFact fact = factOf(m_scene, filter);
        const QString name = filterTitle(m_scene, filter);
        return fact.student ? QStringLiteral("%1 · %2").arg(name, studentName(*fact.student)) : name;
    };
    if (a == b)
        return title(a);
    const double weight = m_scene.graph->weight(a, b);
    return QStringList{title(a), title(b),
                       weight > 0 && weight >= m_scene.graph->threshold
                           ? tr("Weight %1, an edge").arg(figure::number(weight, 3))
                           : tr("Weight %1, below the threshold").arg(figure::number(weight, 3))}
        .join(QLatin1Char('\n'));
}

void FilterMatrixView::setCell(QPoint cell) {
    if (cell == m_cell)
        return;
    m_cell = cell;
    describe();
    update();
    Q_EMIT hovered(cell.y() < 0 ? -1 : m_order[static_cast<std::size_t>(cell.y())]);
}

void FilterMatrixView::describe() {
    QString text = sceneDescription(m_scene, static_cast<int>(m_selection.size()));
    if (m_cell.x() >= 0)
        text += QLatin1Char('\n') + cellText(m_cell.y(), m_cell.x());
    setAccessibleDescription(text);
}

void FilterMatrixView::resizeEvent(QResizeEvent*) {
    m_picture = {};
    if (m_fitted)
        fit();
}

void FilterMatrixView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_cells = {};
        m_picture = {};
        update();
    }
    QWidget::changeEvent(event);
}

void FilterMatrixView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    m_fitted = false;
    setCamera(m_camera.zoomedAbout(event->position(), std::pow(zoomStep, steps), smallestZoom, largestZoom));
    event->accept();
}

void FilterMatrixView::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_cursor = event->position();
    m_panning = false;
}

void FilterMatrixView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (event->buttons() != Qt::NoButton) {
        m_panning = m_panning || (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_panning) {
            m_fitted = false;
            setCamera(m_camera.moved((point - m_cursor).toPoint()));
            m_cursor = point;
        }
        return;
    }
    setCell(cellAt(point));
    if (m_cell.x() >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), cellText(m_cell.y(), m_cell.x()), this);
    else
        QToolTip::hideText();
}

void FilterMatrixView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_panning || event->button() != Qt::LeftButton)
        return;
    const QPoint cell = cellAt(event->position());
    if (cell.x() < 0) {
        setSelection({});
        return;
    }
    setCell(cell);
    QVector<int> pair{m_order[static_cast<std::size_t>(cell.y())], m_order[static_cast<std::size_t>(cell.x())]};
    setSelection(event->modifiers() & Qt::ShiftModifier ? m_selection + pair : pair);
}

void FilterMatrixView::leaveEvent(QEvent*) {
    setCell({-1, -1});
}

void FilterMatrixView::keyPressEvent(QKeyEvent* event) {
    const auto move = [this](int columns, int rows) {
        const QPoint from = m_cell.x() < 0 ? QPoint(0, 0) : m_cell + QPoint(columns, rows);
        setCell({std::clamp(from.x(), 0, count() - 1), std::clamp(from.y(), 0, count() - 1)});
    };
    if (count() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return move(-1, 0);
        case Qt::Key_Right:
            return move(1, 0);
        case Qt::Key_Up:
            return move(0, -1);
        case Qt::Key_Down:
            return move(0, 1);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomBy(zoomStep);
        case Qt::Key_Minus:
            return zoomBy(1 / zoomStep);
        case Qt::Key_F:
        case Qt::Key_Home:
            return fit();
        case Qt::Key_Space:
            if (m_cell.x() >= 0)
                setSelection(
                    {m_order[static_cast<std::size_t>(m_cell.y())], m_order[static_cast<std::size_t>(m_cell.x())]});
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
}

void FilterMatrixView::paintEvent(QPaintEvent*) {
    if (m_cells.isNull())
        colourCells();
    if (m_picture.isNull()) {
        m_picture = QPixmap(rect().size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter onPicture(&m_picture);
        onPicture.setLayoutDirection(Qt::LeftToRight);
        drawMatrix(onPicture, m_camera, rect());
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawPixmap(0, 0, m_picture);
    drawMarks(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Role::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FilterMatrixView::drawMatrix(QPainter& painter, const GraphCamera& camera, const QRectF& page) const {
    painter.fillRect(page, theme::colour(Role::surface));
    if (count() == 0) {
        painter.setFont(drawnFont(TextSize::heading));
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(page, Qt::AlignCenter, tr("No filter graph yet"));
        return;
    }
    const QRectF square(camera.offset, QSizeF(count(), count()) * camera.zoom);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, camera.zoom < 1);
    // Smooth scaling looks at few pixels of the original: what is much smaller is averaged first.
    if (camera.zoom < 0.5)
        painter.drawImage(square,
                          m_cells.scaled(square.size().toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else
        painter.drawImage(square, m_cells);
    drawStudents(painter, camera);
    drawScale(painter, page);
}

void FilterMatrixView::drawStudents(QPainter& painter, const GraphCamera& camera) const {
    const QRectF square(camera.offset, QSizeF(count(), count()) * camera.zoom);
    QPen line(theme::colour(Role::text), 1);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
    if (!m_scene.shownPartition())
        return;
    painter.setFont(drawnFont(TextSize::small));
    const QFontMetricsF metrics(painter.font());
    for (const Block& block : m_blocks) {
        const double from = camera.zoom * block.first;
        const double length = camera.zoom * block.count;
        const QColor colour = m_scene.colour(block.student);
        painter.fillRect(QRectF(square.left() - bandWidth - 1, square.top() + from, bandWidth, length), colour);
        painter.fillRect(QRectF(square.left() + from, square.top() - bandWidth - 1, length, bandWidth), colour);
        painter.setPen(line);
        if (block.first > 0) {
            painter.drawLine(square.topLeft() + QPointF(from, 0), square.bottomLeft() + QPointF(from, 0));
            painter.drawLine(square.topLeft() + QPointF(0, from), square.topRight() + QPointF(0, from));
        }
        const QString title = studentTitle(m_scene, block.student);
        const QString name = metrics.horizontalAdvance(title) < length          ? title
                             : block.student == discardedFilters || length < 12 ? QString()
                                                                                : QString::number(block.student);
        painter.setPen(theme::colour(Role::text));
        painter.drawText(
            QRectF(square.left() + from, square.top() - bandWidth - metrics.height() - 2, length, metrics.height()),
            Qt::AlignCenter | Qt::TextDontClip, name);
    }
}

/// Weights are divided by the largest, so that the scale ends at 1.
void FilterMatrixView::drawScale(QPainter& painter, const QRectF& page) const {
    painter.setFont(drawnFont(TextSize::small));
    const QFontMetricsF metrics(painter.font());
    const QRectF strip(page.left(), page.bottom() - metrics.height() - 2 * space::gap, page.width(),
                       metrics.height() + 2 * space::gap);
    painter.fillRect(strip, theme::colour(Role::surface));
    const QString low = tr("Weight 0");
    const QRectF bar(strip.left() + space::page + metrics.horizontalAdvance(low) + space::gap, strip.center().y() - 5,
                     160, 10);
    const SequentialScale scale;
    for (int x = 0; x < 160; ++x)
        painter.fillRect(QRectF(bar.left() + x, bar.top(), 1, bar.height()), QColor(scale.at(x / 159.0)));
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(strip.adjusted(space::page, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, low);
    const double mark = bar.left() + bar.width() * m_scene.graph->threshold;
    painter.drawText(QRectF(bar.right() + space::gap, strip.top(), strip.right() - bar.right(), strip.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("1; edges from %1 on").arg(figure::number(m_scene.graph->threshold, 3)));
    painter.setPen(QPen(theme::colour(Role::bad), 2));
    painter.drawLine(QPointF(mark, bar.top() - 3), QPointF(mark, bar.bottom() + 3));
}

void FilterMatrixView::drawMarks(QPainter& painter) const {
    const QRectF square(m_camera.offset, QSizeF(count(), count()) * m_camera.zoom);
    const double thickness = std::max(2.0, m_camera.zoom);
    QColor tint = theme::colour(Role::warning);
    painter.setPen(Qt::NoPen);
    const auto cross = [&](int row, int column) {
        painter.drawRect(QRectF(square.left(), square.top() + row * m_camera.zoom, square.width(), thickness));
        painter.drawRect(QRectF(square.left() + column * m_camera.zoom, square.top(), thickness, square.height()));
    };
    tint.setAlphaF(0.3f);
    painter.setBrush(tint);
    if (m_cell.x() >= 0)
        cross(m_cell.y(), m_cell.x());
    tint.setAlphaF(0.9f);
    painter.setBrush(tint);
    for (const int filter : m_selection) {
        const double at = m_row[static_cast<std::size_t>(filter)] * m_camera.zoom;
        painter.drawRect(QRectF(square.left() - 2 * bandWidth - 2, square.top() + at, bandWidth, thickness));
        painter.drawRect(QRectF(square.left() + at, square.bottom() + 2, thickness, bandWidth));
    }
}

void FilterMatrixView::renderTo(QPainter& painter, const QRectF& target) {
    if (m_cells.isNull())
        colourCells();
    const double scale = painter.device()->logicalDpiX() / 96.0;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    const QRectF page({0, 0}, target.size() / scale);
    painter.setClipRect(page);
    drawMatrix(painter, GraphCamera::fitting(QRectF(0, 0, count(), count()), room(page), largestZoom), page);
    painter.restore();
}

}  // namespace nonn
