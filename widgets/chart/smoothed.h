// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace nonn {

/// Exponential moving average: m_t = w m_(t-1) + (1 - w) y_t, divided by 1 - w^t so that the first values are not drawn
/// towards 0. `weight` w is within 0..1, below 1; 0 leaves the values as they are. NaN is passed over and stays a gap.
QVector<double> smoothed(const QVector<double>& values, double weight);

}  // namespace nonn
