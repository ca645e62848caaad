// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <span>

namespace nonn {

/// Lays a map of `height` x `width` values (row-major, as a filter's answers to the image) over a picture: the map is
/// stretched bilinearly over the whole picture, its largest value takes the hottest colour, and what is 0, negative or
/// not finite leaves the picture as it is. The picture turns grey, so that colour means the map alone; its size and
/// device pixel ratio stay.
QImage blendHeatMap(const QImage& image, std::span<const float> values, int height, int width);

}  // namespace nonn
