// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/raster.h"

#include <QImage>
#include <QSize>
#include <cstdint>
#include <span>

class QPainter;
class QRect;

namespace nonn {

/// An image of a data set as it is stored: three channels as red, green and blue, any other number as the grey of the
/// first. `index` is 0..count-1.
QImage toQImage(const Images& images, std::int64_t index);
/// The same of one image: channels x height x width planes.
QImage toQImage(std::span<const std::uint8_t> planes, int channels, int height, int width);

/// What a file of the picture would be decoded to, in three channels; transparency is left out.
Raster rasterOf(const QImage& picture);

/// Scaled up by the largest whole factor that fits into `place`, each pixel a square with hard edges; what is larger
/// than `place` is scaled down smoothly. `place` is in logical pixels; the result carries `devicePixelRatio`.
QImage scaledWhole(const QImage& image, const QSize& place, double devicePixelRatio);

/// The same drawn in the middle of `place`, on whole pixels of the device.
void drawWhole(QPainter& painter, const QRect& place, const QImage& image);

}  // namespace nonn
