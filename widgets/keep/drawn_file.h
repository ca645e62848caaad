// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>
#include <functional>

class QPainter;

namespace nonn {

/// Draws into the rectangle, which is in the units of the painter's device.
using DrawPage = std::function<void(QPainter& painter, const QRectF& page)>;

/// What `draw` draws, in the colours of the light theme, as a file that ends in "svg", "pdf" or "png"; `size` in pixels
/// of the screen, of which a PNG has twice as many.
QByteArray drawnFile(const QString& ending, QSize size, const DrawPage& draw);

}  // namespace nonn
