// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colour_scale.h"

#include "theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nonn::scale {

namespace {

float encoded(double linear) {
    const double value = std::clamp(linear, 0.0, 1.0);
    return static_cast<float>(value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055);
}

/// OKLCh to sRGB; hue in degrees.
QColor fromLightnessChromaHue(double lightness, double chroma, double hue) {
    const double angle = hue * std::numbers::pi / 180;
    const double a = chroma * std::cos(angle);
    const double b = chroma * std::sin(angle);
    const auto cube = [](double x) { return x * x * x; };
    const double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return QColor::fromRgbF(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

}  // namespace

QColor sequential(double share) {
    return theme::mix(theme::colour(Role::accent), theme::colour(Role::surface), std::clamp(share, 0.0, 1.0));
}

QColor neutral(double share) {
    return theme::mix(theme::colour(Role::mutedText), theme::colour(Role::surface), 0.4 * std::clamp(share, 0.0, 1.0));
}

QColor diverging(double share) {
    const QColor end = theme::colour(share < 0 ? Role::accent : Role::warning);
    return theme::mix(end, theme::colour(Role::surface), std::min(std::abs(share), 1.0));
}

QColor heat(double value) {
    const double v = std::clamp(value, 0.0, 1.0);
    return fromLightnessChromaHue(0.30 + 0.62 * v, 0.13 + 0.05 * std::sin(std::numbers::pi * v), 300 + 165 * v);
}

}  // namespace nonn::scale
