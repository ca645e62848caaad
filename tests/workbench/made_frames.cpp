// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/made_frames.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace nonn {

namespace {

constexpr int field = 8;  // pixels

/// Luma and the two of colour, as a byte each.
struct Yuv {
    uchar y;
    uchar u;
    uchar v;
};

Yuv yuvOf(QRgb colour) {
    const double red = qRed(colour) / 255.0;
    const double green = qGreen(colour) / 255.0;
    const double blue = qBlue(colour) / 255.0;
    const double luma = 0.299 * red + 0.587 * green + 0.114 * blue;
    const auto byte = [](double value) { return static_cast<uchar>(std::lround(value)); };
    return {byte(16 + 219 * luma), byte(128 + 224 * (blue - luma) / 1.772), byte(128 + 224 * (red - luma) / 1.402)};
}

void fillBgrx(QVideoFrame& frame, const QImage& picture) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            uchar* const out = frame.bits(0) + std::ptrdiff_t{y} * frame.bytesPerLine(0) + 4 * std::ptrdiff_t{x};
            const QRgb colour = picture.pixel(x, y);
            out[0] = static_cast<uchar>(qBlue(colour));
            out[1] = static_cast<uchar>(qGreen(colour));
            out[2] = static_cast<uchar>(qRed(colour));
            out[3] = 255;
        }
}

void fillNv12(QVideoFrame& frame, const QImage& picture) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const Yuv yuv = yuvOf(picture.pixel(x, y));
            frame.bits(0)[std::ptrdiff_t{y} * frame.bytesPerLine(0) + x] = yuv.y;
            uchar* const pair = frame.bits(1) + std::ptrdiff_t{y / 2} * frame.bytesPerLine(1) + x / 2 * 2;
            pair[0] = yuv.u;
            pair[1] = yuv.v;
        }
}

void fillYuyv(QVideoFrame& frame, const QImage& picture) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const Yuv yuv = yuvOf(picture.pixel(x, y));
            uchar* const pair = frame.bits(0) + std::ptrdiff_t{y} * frame.bytesPerLine(0) + x / 2 * 4;
            pair[x % 2 * 2] = yuv.y;
            pair[1] = yuv.u;
            pair[3] = yuv.v;
        }
}

}  // namespace

QImage madeFields(const QSize& size, unsigned seed) {
    QImage picture(size, QImage::Format_RGB32);
    std::mt19937 chance(seed);
    for (int y = 0; y < size.height(); y += field)
        for (int x = 0; x < size.width(); x += field) {
            const auto byte = [&] { return static_cast<int>(chance() % 256); };
            const QRgb colour = qRgb(byte(), byte(), byte());
            for (int row = y; row < std::min(y + field, size.height()); ++row)
                for (int column = x; column < std::min(x + field, size.width()); ++column)
                    picture.setPixel(column, row, colour);
        }
    return picture;
}

QVideoFrame frameOf(const QImage& picture, QVideoFrameFormat::PixelFormat format) {
    QVideoFrame frame(QVideoFrameFormat(picture.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    if (format == QVideoFrameFormat::Format_NV12)
        fillNv12(frame, picture);
    else if (format == QVideoFrameFormat::Format_YUYV)
        fillYuyv(frame, picture);
    else
        fillBgrx(frame, picture);
    frame.unmap();
    return frame;
}

int largestDifference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 255;
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                std::abs(qBlue(one) - qBlue(other))});
        }
    return largest;
}

}  // namespace nonn
