// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/shape_choice.h"

#include <array>

namespace nonn {

namespace {

/// Sides that published classifiers take, the most usual first.
constexpr std::array usualSides{32, 28, 64, 224, 96, 128, 48, 84, 112, 160, 192, 227, 240, 256, 299, 384};

bool isGreyOrColoured(int channels) {
    return channels == 1 || channels == 3;
}

}  // namespace

Shape shapeOf(const Dataset& dataset) {
    return {dataset.channels(), dataset.height(), dataset.width()};
}

ShapeChoice::ShapeChoice(const Dataset& dataset, int side, int channels)
    : m_own(shapeOf(dataset)), m_given(dataset.given), m_sideIsFixed(side > 0), m_channelsAreFixed(channels > 0) {}

bool ShapeChoice::allows(const Shape& shape) const {
    const bool recoloured =
        !m_channelsAreFixed && isGreyOrColoured(m_given.channels) && isGreyOrColoured(shape.channels);
    const bool asGiven = shape.height == m_given.height && shape.width == m_given.width;
    const bool square = shape.height == shape.width && shape.height >= smallestSide && shape.height <= largestSide;
    const bool sameSize = shape.height == m_own.height && shape.width == m_own.width;
    return (shape.channels == m_own.channels || recoloured) && (sameSize || (!m_sideIsFixed && (asGiven || square)));
}

std::vector<Shape> ShapeChoice::others() const {
    std::vector<Shape> shapes;
    const auto add = [&](const Shape& shape) {
        if (shape != m_own && allows(shape))
            shapes.push_back(shape);
    };
    const int otherChannels = m_own.channels == 1 ? 3 : 1;
    add({otherChannels, m_own.height, m_own.width});
    for (const int channels : {m_own.channels, otherChannels})
        for (const int side : usualSides)
            if (side != m_own.height || side != m_own.width)
                add({channels, side, side});
    return shapes;
}

ImageSettings ShapeChoice::settings(const Shape& shape, ImageSettings basis) const {
    const bool asGiven = shape.height == m_given.height && shape.width == m_given.width;
    basis.side = asGiven ? 0 : shape.height;
    basis.channels = shape.channels == m_given.channels ? 0 : shape.channels;
    return basis;
}

}  // namespace nonn
