// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_camera.h"

#include <algorithm>

namespace nonn {

GraphCamera GraphCamera::zoomedAbout(QPointF pixel, double factor, double smallest, double largest) const {
    const double changed = std::clamp(zoom * factor, smallest, largest);
    return {changed, pixel - unmap(pixel) * changed};
}

GraphCamera GraphCamera::centredOn(QPointF place, const QRectF& pixels) const {
    return {zoom, pixels.center() - place * zoom};
}

GraphCamera GraphCamera::between(const GraphCamera& from, const GraphCamera& to, double share) {
    return {from.zoom * (1 - share) + to.zoom * share, from.offset * (1 - share) + to.offset * share};
}

GraphCamera GraphCamera::fitting(const QRectF& places, const QRectF& pixels, double largest) {
    const double across = pixels.width() / std::max(1.0, places.width());
    const double down = pixels.height() / std::max(1.0, places.height());
    const GraphCamera camera{std::clamp(std::min(across, down), 1e-3, largest), {}};
    return camera.centredOn(places.center(), pixels);
}

}  // namespace nonn
