// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace nonn {

/// A colour in Oklab (Ottosson 2020, bottosson.github.io/posts/oklab), where even steps look even.
struct Oklab {
    double lightness = 0;  ///< 0..1
    double a = 0;          ///< green to red
    double b = 0;          ///< blue to yellow
};

Oklab toOklab(const QColor& colour);

/// Components beyond sRGB are clamped.
QColor fromOklab(const Oklab& colour);

}  // namespace nonn
