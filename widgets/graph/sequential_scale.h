// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRgb>
#include <array>

namespace nonn {

/// Colours for 0..1 from the surface of the theme over its accent to its text, with even steps of lightness in Oklab
/// (Ottosson 2020), as they are in the theme when it is made.
class SequentialScale {
public:
    SequentialScale();

    /// Clamped to 0..1.
    QRgb at(double share) const;

private:
    std::array<QRgb, 256> m_colours{};
};

}  // namespace nonn
