// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "project/project.h"

#include <vector>

namespace nonn {

/// The shapes that the images of a data set can be given for a teacher that does not take them as they are: squares,
/// grey or of three colours; see data/prepared_images.h.
class ShapeChoice {
public:
    /// `side` and `channels`: what somebody has fixed; 0: nothing.
    ShapeChoice(const Dataset& dataset, int side, int channels);

    /// As networks see the images now.
    const Shape& own() const { return m_own; }

    bool allows(const Shape& shape) const;

    /// Those that teachers usually want, the likeliest first: other channels alone, then other sizes.
    std::vector<Shape> others() const;

    /// `basis` with which images have this shape.
    ImageSettings settings(const Shape& shape, ImageSettings basis) const;

private:
    Shape m_own;
    GivenImages m_given;
    bool m_sideIsFixed;
    bool m_channelsAreFixed;
};

Shape shapeOf(const Dataset& dataset);

}  // namespace nonn
