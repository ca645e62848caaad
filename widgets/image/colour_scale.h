// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace nonn::scale {

/// How much of something there is, 0..1: from the surface to the accent.
QColor sequential(double share);

/// The same without hue, for what is set apart from the rest.
QColor neutral(double share);

/// Less or more than before, -1..1: from the accent over the surface to the warning colour, which people with the
/// common colour-vision deficiencies tell apart as blue and orange.
QColor diverging(double share);

/// How strongly something answers, 0..1: from dark violet over red to light yellow, in even steps of lightness (OKLCh,
/// Ottosson 2020), the same by day and night as it lies over pictures.
QColor heat(double value);

}  // namespace nonn::scale
