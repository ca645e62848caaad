// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/smoothed.h"

#include <cmath>

namespace nonn {

QVector<double> smoothed(const QVector<double>& values, double weight) {
    QVector<double> result;
    result.reserve(values.size());
    double mean = 0;
    double left = 1;
    for (const double value : values) {
        if (!std::isfinite(value)) {
            result.append(value);
            continue;
        }
        mean = weight * mean + (1 - weight) * value;
        left *= weight;
        result.append(mean / (1 - left));
    }
    return result;
}

}  // namespace nonn
