// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/dataset_image.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace nonn {

QImage toQImage(const Images& images, std::int64_t index) {
    return toQImage(images.image(index), images.channels, images.height, images.width);
}

QImage toQImage(std::span<const std::uint8_t> planes, int channels, int height, int width) {
    const auto plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    const bool coloured = channels == 3;
    QImage image(width, height, coloured ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        uchar* out = image.scanLine(y);
        if (!coloured) {
            std::copy_n(planes.data() + row, width, out);
            continue;
        }
        for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x)
            for (std::size_t channel = 0; channel < 3; ++channel)
                *out++ = planes[channel * plane + row + x];
    }
    return image;
}

Raster rasterOf(const QImage& picture) {
    constexpr int channels = 3;
    const QImage image = picture.convertToFormat(QImage::Format_RGB888);
    Raster raster{channels, image.height(), image.width(), {}};
    raster.pixels.reserve(static_cast<std::size_t>(channels) * static_cast<std::size_t>(image.height()) *
                          static_cast<std::size_t>(image.width()));
    for (int y = 0; y < image.height(); ++y) {  // rows of a QImage are padded
        const uchar* const row = image.constScanLine(y);
        raster.pixels.insert(raster.pixels.end(), row, row + std::ptrdiff_t{channels} * image.width());
    }
    return raster;
}

QImage scaledWhole(const QImage& image, const QSize& place, double devicePixelRatio) {
    const QSize room = (QSizeF(place) * devicePixelRatio).toSize();
    if (image.isNull() || room.isEmpty())
        return {};
    const int factor = std::min(room.width() / image.width(), room.height() / image.height());
    QImage scaled = factor < 1 ? image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                               : image.scaled(image.size() * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    scaled.setDevicePixelRatio(devicePixelRatio);
    return scaled;
}

void drawWhole(QPainter& painter, const QRect& place, const QImage& image) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage scaled = scaledWhole(image, place.size(), ratio);
    if (scaled.isNull())
        return;
    const QSizeF size = scaled.deviceIndependentSize();
    const auto onPixel = [ratio](double value) { return std::round(value * ratio) / ratio; };
    painter.drawImage(QPointF(onPixel(place.x() + (place.width() - size.width()) / 2),
                              onPixel(place.y() + (place.height() - size.height()) / 2)),
                      scaled);
}

}  // namespace nonn
