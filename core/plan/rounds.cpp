// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rounds.h"

#include "base/error.h"
#include "base/generator.h"
#include "plan/communication.h"
#include "plan/device_costs.h"
#include "plan/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace nonn {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Sendings of a message's frames.
struct Sending {
    bool arrived = true;
    double payloadBytes = 0;  ///< with repetitions
    double bytes = 0;         ///< with headers as well
    double delay = 0;         ///< of the link, seconds
};

Sending withoutChance(std::int64_t bytes, const RadioProfile& radio) {
    const auto frames = static_cast<double>(countFrames(bytes, radio));
    const auto payload = static_cast<double>(bytes);
    return {true, payload, payload + frames * static_cast<double>(radio.frameHeader), radio.latencySeconds.value_or(0)};
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
        const std::int64_t frames = countFrames(bytes, radio);
        sending.payloadBytes = 0;
        sending.bytes = 0;
        for (std::int64_t frame = 0; frame < frames; ++frame) {
            const std::int64_t payload = std::min(radio.framePayload, bytes - frame * radio.framePayload);
            const auto [times, arrived] = sendFrame(radio, generator);
            sending.payloadBytes += static_cast<double>(times * payload);
            sending.bytes += static_cast<double>(times * (payload + radio.frameHeader));
            sending.arrived = sending.arrived && arrived;
        }
    }
    if (radio.jitterSeconds > 0)
        sending.delay -= radio.jitterSeconds * std::log1p(-generator.uniform());
    return sending;
}

/// A radio's air: shared ones carry one message at a time.
class Air {
public:
    /// When a message that is ready then has left; `begin` is when it could start.
    double carry(const RadioProfile& radio, double ready, double payloadBytes, double& begin) {
        begin = radio.shared ? std::max(ready, m_freeAt[radio.name]) : ready;
        const double end = begin + 8 * payloadBytes / radio.bitsPerSecond;
        if (radio.shared)
            m_freeAt[radio.name] = end;
        return end;
    }

private:
    std::map<std::string, double> m_freeAt;
};

struct PlayedDevice {
    int student = 0;
    const DeviceProfile* profile = nullptr;
    const RadioProfile* radio = nullptr;
    double gone = 0;
    std::int64_t messageBytes = 0;
    std::optional<double> computeSeconds;
};

/// What a device did in one round.
struct Course {
    bool arrived = false;
    double bytes = 0;
    double received = 0;
    double computed = 0;
    double sendBegin = 0;
    double sent = 0;
    double arrivedAt = never;
};

class RoundScene {
public:
    explicit RoundScene(const SimulationSettings& settings)
        : m_inputBytes(settings.input == InputPlace::sent ? settings.plan.image.elements() : 0) {
        const std::vector<PlannedStudent> students = studentsSending(settings);
        m_students = students.size();
        for (const Node& node : settings.fleet.nodes) {
            const PlannedStudent& student = students[static_cast<std::size_t>(node.student)];
            const DeviceProfile& profile = settings.profiles.device(node.device);
            m_devices.push_back(
                {node.student, &profile, &settings.profiles.radio(node.radio), node.failure, student.messageBytes,
                 computeSeconds(profile, student.budget.precision, {student.macs, student.depthwiseMacs})});
        }
    }

    const std::vector<PlayedDevice>& devices() const { return m_devices; }
    std::size_t students() const { return m_students; }
    bool sendsImages() const { return m_inputBytes > 0; }
    bool ratesKnown() const {
        return std::ranges::all_of(m_devices,
                                   [](const PlayedDevice& device) { return device.computeSeconds.has_value(); });
    }

    /// One image; without a generator nothing is left to chance.
    std::vector<Course> play(Generator* generator) const {
        const auto send = [&](std::int64_t bytes, const RadioProfile& radio) {
            return generator ? byChance(bytes, radio, *generator) : withoutChance(bytes, radio);
        };
        std::vector<Course> courses(m_devices.size());
        std::vector<Sending> messages(m_devices.size());
        std::vector<std::size_t> alive;
        Air air;
        for (std::size_t i = 0; i < m_devices.size(); ++i) {
            const PlayedDevice& device = m_devices[i];
            if (generator && generator->uniform() < device.gone)
                continue;
            alive.push_back(i);
            Course& course = courses[i];
            course.arrived = true;
            if (m_inputBytes > 0) {
                const Sending image = send(m_inputBytes, *device.radio);
                double begin = 0;
                course.received = air.carry(*device.radio, 0, image.payloadBytes, begin) + image.delay;
                course.bytes = image.bytes;
                course.arrived = image.arrived;
            }
            course.computed = course.received + device.computeSeconds.value_or(0);
            messages[i] = send(device.messageBytes, *device.radio);
        }
        std::ranges::stable_sort(alive, {}, [&](std::size_t i) { return courses[i].computed; });
        for (const std::size_t i : alive) {
            Course& course = courses[i];
            course.sent = air.carry(*m_devices[i].radio, course.computed, messages[i].payloadBytes, course.sendBegin);
            course.bytes += messages[i].bytes;
            course.arrived = course.arrived && messages[i].arrived;
            course.arrivedAt = course.arrived ? course.sent + messages[i].delay : never;
        }
        return courses;
    }

    /// When the first message of each student is there.
    std::vector<double> arrivals(const std::vector<Course>& courses) const {
        std::vector<double> first(m_students, never);
        for (std::size_t i = 0; i < courses.size(); ++i) {
            double& student = first[static_cast<std::size_t>(m_devices[i].student)];
            student = std::min(student, courses[i].arrivedAt);
        }
        return first;
    }

private:
    std::int64_t m_inputBytes;
    std::size_t m_students = 0;
    std::vector<PlayedDevice> m_devices;
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

void append(DeviceLane& lane, LaneSpan::Kind kind, double from, double to) {
    if (to > from)
        lane.spans.push_back({kind, milli * from, milli * to});
}

}  // namespace

std::string name(LaneSpan::Kind kind) {
    switch (kind) {
        case LaneSpan::Kind::receive:
            return "receive";
        case LaneSpan::Kind::compute:
            return "compute";
        case LaneSpan::Kind::wait:
            return "wait";
        case LaneSpan::Kind::send:
            return "send";
        case LaneSpan::Kind::fuse:
            return "fuse";
    }
    return {};
}

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
    std::vector<DeviceLane> lanes;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const PlayedDevice& device = scene.devices()[i];
        const Course& course = courses[i];
        const Node& node = settings.fleet.nodes[i];
        DeviceLane lane{device.student, node.name.empty() ? device.profile->title : node.name, {}};
        append(lane, LaneSpan::Kind::receive, 0, course.received);
        append(lane, LaneSpan::Kind::compute, course.received, course.computed);
        append(lane, LaneSpan::Kind::wait, course.computed, course.sendBegin);
        append(lane, LaneSpan::Kind::send, course.sendBegin, course.arrivedAt);
        lanes.push_back(std::move(lane));
    }
    const std::vector<double> arrivals = scene.arrivals(courses);
    const double all = *std::ranges::max_element(arrivals);
    append(lanes.front(), LaneSpan::Kind::wait, courses.front().arrivedAt, all);
    append(lanes.front(), LaneSpan::Kind::fuse, all, all + *means.fusionMs / milli);
    return lanes;
}

}  // namespace nonn
