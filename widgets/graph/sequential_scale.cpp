// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/sequential_scale.h"

#include "theme/oklab.h"
#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

Oklab between(const Oklab& from, const Oklab& to, double share) {
    return {std::lerp(from.lightness, to.lightness, share), std::lerp(from.a, to.a, share),
            std::lerp(from.b, to.b, share)};
}

}  // namespace

SequentialScale::SequentialScale() {
    const Oklab low = toOklab(theme::colour(Role::surface));
    const Oklab middle = toOklab(theme::colour(Role::accent));
    const Oklab high = toOklab(theme::colour(Role::text));
    // The accent stands where its lightness lies between the ends', so that every step is as large.
    const double turn = std::clamp((middle.lightness - low.lightness) / (high.lightness - low.lightness), 0.2, 0.9);
    for (std::size_t k = 0; k < m_colours.size(); ++k) {
        const double share = static_cast<double>(k) / static_cast<double>(m_colours.size() - 1);
        const Oklab colour =
            share < turn ? between(low, middle, share / turn) : between(middle, high, (share - turn) / (1 - turn));
        m_colours[k] = fromOklab(colour).rgb();
    }
}

QRgb SequentialScale::at(double share) const {
    return m_colours[static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * 255 + 0.5)];
}

}  // namespace nonn
