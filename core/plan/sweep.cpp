// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/sweep.h"

#include <algorithm>

namespace nonn {

std::optional<double> figureOf(const SweepPoint& point, SweepFigure figure) {
    if (!point.reason.empty() || !point.fits)
        return std::nullopt;
    switch (figure) {
        case SweepFigure::memory:
            return static_cast<double>(point.deployedBytes);
        case SweepFigure::allMemory:
            return static_cast<double>(point.allDeployedBytes);
        case SweepFigure::bytes:
            return static_cast<double>(point.bytesPerImage);
        case SweepFigure::latency:
            return point.latencyMs;
        case SweepFigure::error:
            break;
    }
    return point.accuracy ? std::optional(1 - *point.accuracy) : std::nullopt;
}

std::vector<std::size_t> paretoFront(const std::vector<SweepPoint>& points, SweepFigure first, SweepFigure second) {
    struct Place {
        std::size_t index;
        double first;
        double second;
    };
    std::vector<Place> known;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::optional<double> a = figureOf(points[i], first);
        const std::optional<double> b = figureOf(points[i], second);
        if (a && b)
            known.push_back({i, *a, *b});
    }
    const auto beaten = [&](const Place& place) {
        return std::ranges::any_of(known, [&](const Place& other) {
            return other.first <= place.first && other.second <= place.second &&
                   (other.first < place.first || other.second < place.second);
        });
    };
    std::vector<Place> front;
    std::ranges::copy_if(known, std::back_inserter(front), [&](const Place& place) { return !beaten(place); });
    std::ranges::stable_sort(front, {}, &Place::first);
    std::vector<std::size_t> places;
    for (const Place& place : front)
        places.push_back(place.index);
    return places;
}

}  // namespace nonn
