// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/edge_layer.h"

#include <QElapsedTimer>
#include <cmath>

namespace nonn {

namespace {

// Half of the margin is left to move on while the next picture is made; one in the making is completed although the
// view has moved on a little, or else none ever would be.
constexpr double worthwhileShare = 0.4;
constexpr double marginShare = 0.15;  // of the view's size, at each side
constexpr std::size_t atOnce = 64;    // edges between two looks at the clock

}  // namespace

void EdgeLayer::invalidate() {
    m_current = false;
    m_building = false;
}

void EdgeLayer::clear() {
    *this = EdgeLayer();
}

bool EdgeLayer::serves(const Picture& picture, const GraphCamera& camera, QSize size, double share) {
    if (picture.image.isNull() || picture.size != size || picture.camera.zoom != camera.zoom)
        return false;
    const QPointF shift = camera.offset + picture.margin - picture.camera.offset;
    return std::abs(shift.x()) <= share * size.width() && std::abs(shift.y()) <= share * size.height();
}

bool EdgeLayer::isPending(const GraphCamera& camera, QSize size) const {
    return !m_current || !serves(m_front, camera, size, marginShare / 2);
}

void EdgeLayer::begin(const GraphCamera& camera, QSize size, double devicePixelRatio) {
    m_back.margin = QPointF(std::round(size.width() * marginShare), std::round(size.height() * marginShare));
    m_back.size = size;
    m_back.camera = camera.moved(m_back.margin);
    const QSizeF whole(size.width() + 2 * m_back.margin.x(), size.height() + 2 * m_back.margin.y());
    const QSize pixels = (whole * devicePixelRatio).toSize();
    if (m_back.image.size() != pixels)
        m_back.image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_back.image.setDevicePixelRatio(devicePixelRatio);
    m_back.image.fill(Qt::transparent);
    m_next = 0;
    m_building = true;
}

void EdgeLayer::paintSlice(const GraphScene& scene, const GraphGeometry& geometry, const GraphCamera& camera,
                           QSize size, double devicePixelRatio, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    const bool fresh = !m_building || !serves(m_back, camera, size, worthwhileShare);
    if (fresh)
        begin(camera, size, devicePixelRatio);
    QPainter painter(&m_back.image);
    const QRectF all(QPointF(0, 0), m_back.image.deviceIndependentSize());
    const GraphPainter drawing(scene, geometry, m_back.camera, all);
    if (fresh)
        drawing.drawRegions(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    while (m_next < geometry.edges.size() && (milliseconds < 0 || timer.elapsed() < milliseconds)) {
        drawing.drawEdges(painter, m_next, atOnce);
        m_next += atOnce;
    }
    painter.end();
    if (m_next < geometry.edges.size())
        return;
    std::swap(m_front, m_back);
    m_building = false;
    m_current = true;
}

void EdgeLayer::draw(QPainter& painter, const GraphCamera& camera) const {
    if (m_front.image.isNull())
        return;
    const double zoom = camera.zoom / m_front.camera.zoom;
    const QPointF corner = camera.offset - m_front.camera.offset * zoom;
    if (zoom == 1)
        painter.drawImage(corner, m_front.image);
    else
        painter.drawImage(QRectF(corner, m_front.image.deviceIndependentSize() * zoom), m_front.image);
}

}  // namespace nonn
