// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_view.h"

#include "graph/keep_drawing.h"
#include "theme/accessible_role.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QTimer>
#include <QVariantAnimation>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr int glideTime = 150;  // ms
constexpr int pulseTime = 700;
constexpr int sliceTime = 8;
constexpr int quietTime = 80;  // after the last zoom, before the edges are painted anew
constexpr double largestFit = 2.5;
constexpr double shownZoom = 1.5;  // at least, of a filter that was searched for

}  // namespace

FilterGraphView::FilterGraphView(QWidget* parent)
    : QWidget(parent),
      m_glide(new QVariantAnimation(this)),
      m_pulse(new QVariantAnimation(this)),
      m_refine(new QTimer(this)),
      m_keep(keepDrawing(*this, tr("Filter graph"), KeepMenu::Opens::elsewhere)) {
    setAccessibleRole(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Filter graph"));
    m_refine->setSingleShot(true);
    connect(m_refine, &QTimer::timeout, this, &FilterGraphView::refine);
    m_glide->setDuration(glideTime);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { showGlide(share.toDouble()); });
    m_pulse->setDuration(pulseTime);
    m_pulse->setStartValue(0.0);
    m_pulse->setEndValue(1.0);
    connect(m_pulse, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_pulse, &QVariantAnimation::finished, this, [this] {
        m_pulsing = -1;
        update();
    });
    describe();
}

QSize FilterGraphView::sizeHint() const {
    return {800, 600};
}

QSize FilterGraphView::minimumSizeHint() const {
    return {240, 180};
}

void FilterGraphView::setScene(const GraphScene& scene) {
    std::vector<QPointF> shown = m_geometry.places;
    const GraphCamera before = m_camera;
    m_glide->stop();
    m_scene = scene;
    m_geometry = makeGeometry(scene);
    m_layer.invalidate();
    if (shown.size() != m_geometry.places.size())
        m_layer.clear();
    arrangeCards();
    if (m_fitted)
        fit();
    QVector<int> kept;
    std::ranges::copy_if(m_selection, std::back_inserter(kept), [&](int filter) { return filter < scene.filters(); });
    if (m_current >= scene.filters())
        m_current = -1;
    if (m_hovered >= m_geometry.filters())
        setHovered(-1);
    setSelection(kept);
    describe();
    if (shown.size() == m_geometry.places.size() && shown != m_geometry.places)
        glideFrom(std::move(shown), before);
    update();
}

void FilterGraphView::glideFrom(std::vector<QPointF> places, const GraphCamera& camera) {
    if (theme::reducedMotion() || !isVisible())
        return;
    m_from = std::move(places);
    m_to = m_geometry.places;
    m_fromCamera = camera;
    m_toCamera = m_camera;
    m_layer.clear();
    m_glide->start();
}

void FilterGraphView::showGlide(double share) {
    if (m_from.size() != m_to.size() || m_to.size() != m_geometry.places.size())
        return;
    for (std::size_t filter = 0; filter < m_to.size(); ++filter)
        m_geometry.places[filter] = share < 1 ? m_from[filter] * (1 - share) + m_to[filter] * share : m_to[filter];
    if (m_fitted)
        m_camera = share < 1 ? GraphCamera::between(m_fromCamera, m_toCamera, share) : m_toCamera;
    update();
}

void FilterGraphView::setSelection(QVector<int> filters) {
    std::ranges::sort(filters);
    filters.erase(std::unique(filters.begin(), filters.end()), filters.end());
    filters.removeIf([this](int filter) { return filter < 0 || filter >= m_scene.filters(); });
    if (filters == m_selection)
        return;
    m_selection = std::move(filters);
    if (!m_selection.contains(m_current))
        m_current = m_selection.size() == 1 ? m_selection.front() : -1;
    describe();
    update();
    Q_EMIT selectionChanged(m_selection);
}

void FilterGraphView::setCurrent(int filter) {
    m_current = filter;
    describe();
    update();
}

void FilterGraphView::setHovered(int filter) {
    if (filter == m_hovered)
        return;
    m_hovered = filter;
    update();
    Q_EMIT hovered(filter);
}

bool FilterGraphView::showFilter(int filter) {
    if (filter < 0 || filter >= m_scene.filters())
        return false;
    setSelection({filter});
    setCurrent(filter);
    if (!m_scene.placed())
        return true;
    m_fitted = false;
    GraphCamera camera = m_camera;
    camera.zoom = std::max(camera.zoom, shownZoom);
    const auto& places = m_glide->state() == QAbstractAnimation::Running ? m_to : m_geometry.places;
    setCamera(camera.centredOn(places[static_cast<std::size_t>(filter)], rect()));
    m_pulsing = filter;
    m_pulse->stop();
    if (theme::reducedMotion())
        QTimer::singleShot(pulseTime, this, [this] {
            m_pulsing = -1;
            update();
        });
    else
        m_pulse->start();
    return true;
}

void FilterGraphView::setTool(Tool tool) {
    if (tool == m_tool)
        return;
    m_tool = tool;
    setCursor(tool == Tool::lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT toolChanged(tool);
}

void FilterGraphView::setLegendVisible(bool visible) {
    m_legendVisible = visible;
    arrangeCards();
    update();
}

void FilterGraphView::setOverviewVisible(bool visible) {
    m_overviewVisible = visible;
    arrangeCards();
    update();
}

void FilterGraphView::arrangeCards() {
    const QRectF room = QRectF(rect()).adjusted(space::gap, space::gap, -space::gap, -space::gap);
    if (m_legendVisible)
        placeLegend(room);
    else
        m_legend = {};
    m_overview.arrange(m_overviewVisible ? QSizeF(size()) : QSizeF(), m_geometry);
}

/// Where a person has put it, as far as that lies within the view.
void FilterGraphView::placeLegend(const QRectF& room) {
    m_legend.arrange(m_scene, room, m_legendFolded ? GraphLegend::Shape::folded : GraphLegend::Shape::open);
    const QRectF& card = m_legend.card();
    m_legendOffset = {std::clamp(m_legendOffset.x(), 0.0, std::max(0.0, room.right() - card.right())),
                      std::clamp(m_legendOffset.y(), 0.0, std::max(0.0, room.bottom() - card.bottom()))};
    m_legend.moveBy(m_legendOffset);
}

/// Beside the legend where that leaves most of the view.
QRectF FilterGraphView::roomForGraph() const {
    QRectF room = QRectF(rect()).adjusted(space::page, space::page, -space::page, -space::page);
    room.setTop(room.top() + space::group);
    if (m_legend.isEmpty() || !m_legendOffset.isNull())
        return room;
    QRectF beside = room;
    beside.setLeft(m_legend.card().right() + space::group);
    QRectF below = room;
    below.setTop(m_legend.card().bottom() + space::group);
    const auto zoom = [this](const QRectF& place) {
        return place.isValid() ? GraphCamera::fitting(m_geometry.bounds, place, largestFit).zoom : 0;
    };
    return zoom(beside) > zoom(below) ? beside : below;
}

void FilterGraphView::setCamera(const GraphCamera& camera) {
    const bool zoomed = camera.zoom != m_camera.zoom;
    m_camera = camera;
    if (zoomed)
        m_refine->start(quietTime);
    update();
}

void FilterGraphView::zoomBy(double factor) {
    m_fitted = false;
    setCamera(m_camera.zoomedAbout(QRectF(rect()).center(), factor, smallestZoom, largestZoom));
}

void FilterGraphView::fit() {
    m_fitted = true;
    if (m_scene.placed())
        setCamera(GraphCamera::fitting(m_geometry.bounds, roomForGraph(), largestFit));
    m_toCamera = m_camera;
}

QString FilterGraphView::factsText(int filter) const {
    return factText(m_scene, factOf(m_scene, filter));
}

QPointF FilterGraphView::placeOf(int filter) const {
    return m_camera.map(m_geometry.places[static_cast<std::size_t>(filter)]);
}

int FilterGraphView::filterAt(QPointF point) const {
    const GraphPainter painter(m_scene, m_geometry, m_camera, rect());
    int found = -1;
    double nearest = 0;
    for (int filter = 0; filter < m_geometry.filters(); ++filter) {
        const double distance = QLineF(placeOf(filter), point).length() - painter.radius(filter);
        if (distance <= 3 && (found < 0 || distance < nearest)) {
            found = filter;
            nearest = distance;
        }
    }
    return found;
}

void FilterGraphView::refine() {
    if (m_glide->state() == QAbstractAnimation::Running || !m_layer.isPending(m_camera, size()))
        return;
    m_layer.paintSlice(m_scene, m_geometry, m_camera, size(), devicePixelRatioF(), sliceTime);
    if (m_layer.isPending(m_camera, size()))
        m_refine->start(2);
    else
        update();
}

void FilterGraphView::finishRendering() {
    m_glide->setCurrentTime(glideTime);
    m_glide->stop();
    if (m_scene.placed() && m_layer.isPending(m_camera, size()))
        m_layer.paintSlice(m_scene, m_geometry, m_camera, size(), devicePixelRatioF(), -1);
    update();
}

void FilterGraphView::describe() {
    QString text = sceneDescription(m_scene, static_cast<int>(m_selection.size()));
    if (m_current >= 0 && m_current < m_scene.filters())
        text += QLatin1Char('\n') + factsText(m_current);
    setAccessibleDescription(text);
}

}  // namespace nonn
