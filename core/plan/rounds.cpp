// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rounds.h"

#include "base/error.h"
#include "base/generator.h"
#include "plan/communication.h"
#include "plan/device_costs.h"
#include "plan/network_devices.h"
#include "plan/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nonn {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Sendings of a message's frames.
struct Sending {
    bool arrived = true;
    double bytes = 0;  ///< with headers and repetitions
    double delay = 0;  ///< of the link, seconds
};

Sending withoutChance(std::int64_t bytes, const RadioProfile& radio) {
    return {true, static_cast<double>(sentBytes(bytes, radio)), radio.latencySeconds.value_or(0)};
}

/// How often one frame is sent, and whether it arrives.
std::pair<int, bool> sendFrame(const RadioProfile& radio, Generator& generator) {
    for (int sending = 1; sending <= radio.retries + 1; ++sending)
        if (generator.uniform() >= radio.loss)
            return {sending, true};
    return {radio.retries + 1, false};
}

Sending byChance(std::int64_t bytes, const RadioProfile& radio, Generator& generator) {
    Sending sending = withoutChance(bytes, radio);
    if (radio.loss > 0) {
        const std::int64_t carried = carriedBytes(bytes, radio);
        const std::int64_t frames = countFrames(bytes, radio);
        sending.bytes = 0;
        for (std::int64_t frame = 0; frame < frames; ++frame) {
            const std::int64_t payload = std::min(radio.framePayload, carried - frame * radio.framePayload);
            const auto [times, arrived] = sendFrame(radio, generator);
            sending.bytes += static_cast<double>(times * (payload + radio.frameHeader));
            sending.arrived = sending.arrived && arrived;
        }
    }
    if (radio.jitterSeconds > 0)
        sending.delay -= radio.jitterSeconds * std::log1p(-generator.uniform());
    return sending;
}

/// What a device did in one round.
struct Course {
    bool arrived = false;
    double bytes = 0;
    double receiveBegin = 0;
    double received = 0;
    double computed = 0;
    double sendBegin = 0;
    double sent = 0;
    double arrivedAt = never;
};

class RoundScene {
public:
    explicit RoundScene(const SimulationSettings& settings) : m_network(settings) {
        for (const NetworkDevice& device : m_network.all())
            m_computeSeconds.push_back(computeSeconds(*device.profile, device.student->budget.precision,
                                                      {device.student->macs, device.student->depthwiseMacs}));
    }

    const std::vector<NetworkDevice>& devices() const { return m_network.all(); }
    bool ratesKnown() const {
        return std::ranges::all_of(m_computeSeconds, [](const auto& seconds) { return seconds.has_value(); });
    }

    /// One image; without a generator nothing is left to chance.
    std::vector<Course> play(Generator* generator) const {
        const auto send = [&](std::int64_t bytes, const RadioProfile& radio) {
            return generator ? byChance(bytes, radio, *generator) : withoutChance(bytes, radio);
        };
        std::vector<Course> courses(devices().size());
        std::vector<Sending> messages(devices().size());
        std::vector<std::size_t> alive;
        Air air;
        for (std::size_t i = 0; i < devices().size(); ++i) {
            const NetworkDevice& device = devices()[i];
            if (generator && generator->uniform() < device.node->failure)
                continue;
            alive.push_back(i);
            Course& course = courses[i];
            course.arrived = true;
            if (m_network.inputBytes() > 0) {
                const Sending image = send(m_network.inputBytes(), *device.radio);
                course.received = air.carry(*device.radio, 0, image.bytes, course.receiveBegin) + image.delay;
                course.bytes = image.bytes;
                course.arrived = image.arrived;
            }
            course.computed = course.received + m_computeSeconds[i].value_or(0);
            messages[i] = send(device.student->messageBytes, *device.radio);
        }
        std::ranges::stable_sort(alive, {}, [&](std::size_t i) { return courses[i].computed; });
        for (const std::size_t i : alive) {
            Course& course = courses[i];
            course.sent = air.carry(*devices()[i].radio, course.computed, messages[i].bytes, course.sendBegin);
            course.bytes += messages[i].bytes;
            course.arrived = course.arrived && messages[i].arrived;
            course.arrivedAt = course.arrived ? course.sent + messages[i].delay : never;
        }
        return courses;
    }

    /// When the first message of each student is there.
    std::vector<double> arrivals(const std::vector<Course>& courses) const {
        std::vector<double> first(m_network.students().size(), never);
        for (std::size_t i = 0; i < courses.size(); ++i) {
            double& student = first[static_cast<std::size_t>(devices()[i].node->student)];
            student = std::min(student, courses[i].arrivedAt);
        }
        return first;
    }

private:
    NetworkDevices m_network;
    std::vector<std::optional<double>> m_computeSeconds;  ///< of each device
};

Distribution distributionOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto count = static_cast<double>(values.size());
    Distribution result;
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.standardError = values.size() < 2 ? 0 : std::sqrt(squares / (count - 1) / count);
    const auto quantile = [&](double share) { return values[static_cast<std::size_t>(std::ceil(share * count)) - 1]; };
    result.p50 = quantile(0.5);
    result.p95 = quantile(0.95);
    result.p99 = quantile(0.99);
    return result;
}

double accuracyOf(const std::vector<double>& subsetAccuracy, const std::vector<double>& arrivals) {
    std::size_t mask = 0;
    for (std::size_t student = 0; student < arrivals.size(); ++student)
        mask |= std::size_t{std::isfinite(arrivals[student])} << student;
    return subsetAccuracy[mask];
}

}  // namespace

Rounds playRounds(const SimulationSettings& settings, int count, std::uint64_t seed) {
    if (count < 1)
        throw badInput({}, Text::tr("at least one round is played"));
    const Simulation means = simulate(settings);
    const RoundScene scene(settings);
    Generator generator = Generator(seed).stream("rounds");
    Rounds rounds;
    rounds.count = count;
    std::vector<double> bytes;
    std::vector<double> latencies;
    double accuracies = 0;
    for (int round = 0; round < count; ++round) {
        const std::vector<Course> courses = scene.play(&generator);
        const std::vector<double> arrivals = scene.arrivals(courses);
        bytes.push_back(std::transform_reduce(courses.begin(), courses.end(), 0.0, std::plus<>(),
                                              [](const Course& course) { return course.bytes; }));
        if (const double last = *std::ranges::max_element(arrivals); std::isfinite(last))
            latencies.push_back(milli * last + means.fusionMs.value_or(0));
        if (!settings.subsetAccuracy.empty())
            accuracies += accuracyOf(settings.subsetAccuracy, arrivals);
    }
    rounds.bytes = distributionOf(std::move(bytes));
    rounds.allArrive = static_cast<double>(latencies.size()) / count;
    rounds.allArriveError = std::sqrt(rounds.allArrive * (1 - rounds.allArrive) / count);
    if (!latencies.empty() && scene.ratesKnown() && means.fusionMs)
        rounds.latencyMs = distributionOf(std::move(latencies));
    if (!settings.subsetAccuracy.empty())
        rounds.accuracy = accuracies / count;
    return rounds;
}

std::vector<DeviceLane> timeline(const SimulationSettings& settings) {
    const Simulation means = simulate(settings);
    const RoundScene scene(settings);
    if (!scene.ratesKnown() || !means.fusionMs)
        return {};
    const std::vector<Course> courses = scene.play(nullptr);
    const std::vector<double> arrivals = scene.arrivals(courses);
    std::vector<DeviceLane> lanes;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const NetworkDevice& device = scene.devices()[i];
        const Course& course = courses[i];
        LaneCourse lane;
        lane.waitUntil(course.receiveBegin);
        lane.spend(LaneSpan::Kind::receive, course.received - course.receiveBegin);
        lane.spend(LaneSpan::Kind::compute, course.computed - course.received);
        lane.waitUntil(course.sendBegin);
        lane.spend(LaneSpan::Kind::send, course.arrivedAt - course.sendBegin);
        if (i == 0) {
            lane.waitUntil(*std::ranges::max_element(arrivals));
            lane.spend(LaneSpan::Kind::fuse, *means.fusionMs / milli);
        }
        lanes.push_back({device.node->student, device.title(), lane.spans()});
    }
    return lanes;
}

}  // namespace nonn
