// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace nonn {

/// Fields of colours, eight pixels wide and high at least, so that formats with half as many colours as pixels hold it.
QImage madeFields(const QSize& size, unsigned seed);

/// The picture as a camera sends it, in BT.601 with 16 to 235 for black to white where the format is one of luma.
/// Formats: BGRX8888, NV12, YUYV.
QVideoFrame frameOf(const QImage& picture, QVideoFrameFormat::PixelFormat format);

/// How far a channel of a pixel is from that of another picture of the same size, at most; 255 for other sizes.
int largestDifference(const QImage& a, const QImage& b);

}  // namespace nonn
