// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/communication.h"

#include "base/error.h"

#include <cmath>

namespace nonn {

std::int64_t carriedBytes(std::int64_t bytes, const RadioProfile& radio) {
    return bytes > 0 ? bytes + radio.messageHeader : 0;
}

std::int64_t countFrames(std::int64_t bytes, const RadioProfile& radio) {
    return (carriedBytes(bytes, radio) + radio.framePayload - 1) / radio.framePayload;
}

std::int64_t sentBytes(std::int64_t bytes, const RadioProfile& radio) {
    return carriedBytes(bytes, radio) + countFrames(bytes, radio) * radio.frameHeader;
}

double expectedTransmissions(double loss, int retries) {
    double expected = 0;
    for (int attempt = 0; attempt <= retries;
         ++attempt)  // the sum that the closed form is of, which holds at q = 1 too
        expected += std::pow(loss, attempt);
    return expected;
}

double expectedBytes(std::int64_t bytes, const RadioProfile& radio) {
    return static_cast<double>(sentBytes(bytes, radio)) * expectedTransmissions(radio.loss, radio.retries);
}

double arrival(std::int64_t bytes, const RadioProfile& radio) {
    return std::pow(1 - std::pow(radio.loss, radio.retries + 1), static_cast<double>(countFrames(bytes, radio)));
}

double airSeconds(double bytes, const RadioProfile& radio) {
    const auto payload = static_cast<double>(radio.framePayload);
    return 8 * bytes / radio.bitsPerSecond * payload / (payload + static_cast<double>(radio.frameHeader));
}

double transferSeconds(std::int64_t bytes, const RadioProfile& radio) {
    return airSeconds(static_cast<double>(sentBytes(bytes, radio)), radio) + radio.latencySeconds.value_or(0);
}

double allArrive(std::span<const double> failures) {
    double probability = 1;
    for (const double failure : failures)
        probability *= 1 - failure;
    return probability;
}

double expectedAccuracy(std::span<const double> subsetAccuracy, std::span<const double> failures) {
    if (failures.size() >= 31 || subsetAccuracy.size() != std::size_t{1} << failures.size())
        throw badInput({}, Text::tr("%1 accuracies are given for the subsets of %2 students", subsetAccuracy.size(),
                                    failures.size()));
    double expected = 0;
    for (std::size_t alive = 0; alive < subsetAccuracy.size(); ++alive) {
        double probability = 1;
        for (std::size_t student = 0; student < failures.size(); ++student)
            probability *= (alive >> student & 1) != 0 ? 1 - failures[student] : failures[student];
        expected += probability * subsetAccuracy[alive];
    }
    return expected;
}

}  // namespace nonn
