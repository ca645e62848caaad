// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colour_scale.h"

#include "theme/oklab.h"
#include "theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nonn::scale {

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
    const double chroma = 0.13 + 0.05 * std::sin(std::numbers::pi * v);
    const double hue = (300 + 165 * v) * std::numbers::pi / 180;
    return fromOklab({0.30 + 0.62 * v, chroma * std::cos(hue), chroma * std::sin(hue)});
}

}  // namespace nonn::scale
