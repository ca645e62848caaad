// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/drawn_file.h"

#include "theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace nonn {

namespace {

constexpr double pointsAPixel = 0.5;

void drawSvg(QBuffer& buffer, QSize size, const DrawPage& draw) {
    const QRectF page({0, 0}, QSizeF(size));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(page);
    QPainter painter(&generator);
    draw(painter, page);
}

void drawPdf(QBuffer& buffer, QSize size, const DrawPage& draw) {
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsAPixel, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    draw(painter, QRectF({0, 0}, QSizeF(writer.width(), writer.height())));
}

void drawPng(QBuffer& buffer, QSize size, const DrawPage& draw) {
    QImage image(2 * size, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(theme::colour(Role::surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF({0, 0}, QSizeF(size)));
    painter.end();
    image.save(&buffer, "PNG");
}

}  // namespace

QByteArray drawnFile(const QString& ending, QSize size, const DrawPage& draw) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const theme::OnPaper onPaper;
    ending == QLatin1String("svg")   ? drawSvg(buffer, size, draw)
    : ending == QLatin1String("pdf") ? drawPdf(buffer, size, draw)
                                     : drawPng(buffer, size, draw);
    return buffer.data();
}

}  // namespace nonn
