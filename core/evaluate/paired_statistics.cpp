// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/paired_statistics.h"

#include "base/error.h"

#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace nonn {

Spread spreadOf(std::span<const double> values) {
    Spread spread;
    spread.count = static_cast<int>(values.size());
    if (values.empty())
        return spread;
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / spread.count;
    double squares = 0;
    for (const double value : values)
        squares += (value - spread.mean) * (value - spread.mean);
    if (spread.count > 1)
        spread.deviation = std::sqrt(squares / (spread.count - 1));
    return spread;
}

PairedDifference pairedDifference(std::span<const double> values, std::span<const double> reference) {
    if (values.empty() || values.size() != reference.size())
        throw badInput({}, Text::tr("%1 and %2 measurements are no pairs", values.size(), reference.size()));
    std::vector<double> differences;
    for (std::size_t i = 0; i < values.size(); ++i)
        differences.push_back(values[i] - reference[i]);
    const Spread spread = spreadOf(differences);
    PairedDifference difference{spread.count, spread.mean, std::nullopt};
    if (spread.count > 1)
        difference.halfWidth = studentQuantile(0.975, spread.count - 1) * spread.deviation / std::sqrt(spread.count);
    return difference;
}

double studentDistribution(double t, int degrees) {
    if (degrees < 1)
        throw badInput({}, Text::tr("Student's distribution has at least one degree of freedom"));
    const double angle = std::atan(t / std::sqrt(degrees));
    const double cosine = std::cos(angle);
    double within = 0;  // P(-t <= T <= t)
    if (degrees % 2 == 1) {
        double sum = 0;
        double term = cosine;
        for (int i = 1; i <= degrees - 2; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        within = 2 / std::numbers::pi * (angle + std::sin(angle) * sum);
    } else {
        double sum = 0;
        double term = 1;
        for (int i = 0; i <= degrees - 2; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        within = std::sin(angle) * sum;
    }
    return (1 + within) / 2;
}

double studentQuantile(double probability, int degrees) {
    if (!(probability >= 0.5 && probability < 1))
        throw badInput({}, Text::tr("a quantile is asked for from a half to below 1"));
    double low = 0;
    double high = 1;
    while (studentDistribution(high, degrees) < probability)
        high *= 2;
    while (high - low > 1e-10 * high) {
        const double middle = (low + high) / 2;
        (studentDistribution(middle, degrees) < probability ? low : high) = middle;
    }
    return high;
}

}  // namespace nonn
