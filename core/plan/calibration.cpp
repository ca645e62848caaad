// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/calibration.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace nonn {

namespace {

using Vector = std::array<double, 3>;  ///< seconds a MAC, what a depthwise MAC takes beyond that, seconds at the start

/// A timing as a row of the least squares: `terms` . x = 1, relative to the time measured.
Vector termsOf(const Timing& timing) {
    return {static_cast<double>(timing.work.macs) / timing.seconds,
            static_cast<double>(timing.work.depthwiseMacs) / timing.seconds, 1 / timing.seconds};
}

double error(const std::vector<Vector>& rows, const Vector& x) {
    double sum = 0;
    for (const Vector& row : rows) {
        const double difference = row[0] * x[0] + row[1] * x[1] + row[2] * x[2] - 1;
        sum += difference * difference;
    }
    return sum;
}

/// Gauss elimination on the normal equations of the chosen unknowns, the others 0; not set where they do not decide.
std::optional<Vector> solve(const std::vector<Vector>& rows, const std::vector<std::size_t>& chosen) {
    const std::size_t n = chosen.size();
    std::vector<std::vector<double>> system(n, std::vector<double>(n + 1, 0));
    Vector scale{};  // unknowns differ by many orders of magnitude
    for (const std::size_t i : chosen)
        for (const Vector& row : rows)
            scale[i] = std::max(scale[i], std::abs(row[i]));
    for (std::size_t i = 0; i < n; ++i) {
        if (scale[chosen[i]] == 0)
            return std::nullopt;
        for (const Vector& row : rows) {
            const double term = row[chosen[i]] / scale[chosen[i]];
            for (std::size_t j = 0; j < n; ++j)
                system[i][j] += term * row[chosen[j]] / scale[chosen[j]];
            system[i][n] += term;
        }
    }
    for (std::size_t column = 0; column < n; ++column) {
        const auto pivot =
            std::max_element(system.begin() + static_cast<std::ptrdiff_t>(column), system.end(),
                             [&](const auto& a, const auto& b) { return std::abs(a[column]) < std::abs(b[column]); });
        if (std::abs((*pivot)[column]) < 1e-9)
            return std::nullopt;
        std::swap(*pivot, system[column]);
        for (std::size_t row = 0; row < n; ++row) {
            const double factor = row == column ? 0 : system[row][column] / system[column][column];
            for (std::size_t j = column; j <= n; ++j)
                system[row][j] -= factor * system[column][j];
        }
    }
    Vector result{};
    for (std::size_t i = 0; i < n; ++i)
        result[chosen[i]] = system[i][n] / system[i][i] / scale[chosen[i]];
    return result;
}

void check(const std::vector<Timing>& timings) {
    if (timings.empty())
        throw badInput({}, Text::tr("a rate needs one timing at least"));
    for (const Timing& timing : timings)
        if (timing.work.macs <= 0 || !(timing.seconds > 0) || timing.work.depthwiseMacs > timing.work.macs)
            throw badInput({}, Text::tr("a timing needs MACs, of which some may be depthwise, and a time above 0"));
}

}  // namespace

FittedRate fitRate(const std::vector<Timing>& timings) {
    check(timings);
    std::vector<Vector> rows;
    std::ranges::transform(timings, std::back_inserter(rows), termsOf);
    std::optional<Vector> best;
    for (const std::vector<std::size_t>& chosen :
         {std::vector<std::size_t>{0}, {0, 1}, {0, 2}, {0, 1, 2}}) {  // the best without negative ones is among these
        const std::optional<Vector> x = chosen.size() > rows.size() ? std::nullopt : solve(rows, chosen);
        const bool sensible = x && (*x)[0] > 0 && std::ranges::all_of(*x, [](double value) { return value >= 0; });
        if (sensible && (!best || error(rows, *x) < error(rows, *best)))
            best = x;
    }
    if (!best)
        throw badInput({}, Text::tr("no rate explains these timings"));
    FittedRate rate{1 / (*best)[0], 1 / ((*best)[0] + (*best)[1]), (*best)[2], 0};
    for (const Vector& row : rows)
        rate.largestError = std::max(rate.largestError, std::sqrt(error({row}, *best)));
    return rate;
}

std::map<Precision, std::vector<Timing>> readTimings(const std::filesystem::path& path) {
    return readFrom(path, readJson(path), [&](const Json& file) {
        std::map<Precision, std::vector<Timing>> timings;
        int place = 0;
        for (const Json& entry : file.at("timings")) {
            try {
                Timing timing;
                timing.network = entry.value("network", std::string());
                timing.work.macs = optionalSize(entry, "macs", parseCount).value_or(0);
                timing.work.depthwiseMacs = optionalSize(entry, "depthwise_macs", parseCount).value_or(0);
                timing.seconds = realNumber(entry.at("ms"), "ms", 1e-9, 1e9) * 1e-3;
                check({timing});
                timings[parsePrecision(entry.at("precision"))].push_back(timing);
            } catch (const Error& error) {
                throw badInput(path, Text::tr("timing %1: %2", place, error.text()));
            }
            ++place;
        }
        return timings;
    });
}

DeviceProfile withRates(DeviceProfile device, const std::map<Precision, FittedRate>& rates) {
    for (const auto& [precision, rate] : rates) {
        device.macsPerSecond[precision] = rate.macsPerSecond;
        device.depthwiseMacsPerSecond[precision] = rate.depthwiseMacsPerSecond;
        device.startSeconds = rate.startSeconds;
    }
    return device;
}

}  // namespace nonn
