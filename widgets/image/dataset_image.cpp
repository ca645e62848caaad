// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/dataset_image.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace nonn {

QImage toQImage(const Images& images, std::int64_t index) {
    const auto pixels = images.image(index);
    const auto plane = static_cast<std::size_t>(images.height) * static_cast<std::size_t>(images.width);
    const bool coloured = images.channels == 3;
    QImage image(images.width, images.height, coloured ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < images.height; ++y) {
        const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(images.width);
        uchar* out = image.scanLine(y);
        if (!coloured) {
            std::copy_n(pixels.data() + row, images.width, out);
            continue;
        }
        for (std::size_t x = 0; x < static_cast<std::size_t>(images.width); ++x)
            for (std::size_t channel = 0; channel < 3; ++channel)
                *out++ = pixels[channel * plane + row + x];
    }
    return image;
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
