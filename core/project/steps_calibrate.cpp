// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_calibrate.h"

#include "base/json.h"
#include "model/counts.h"
#include "model/network.h"
#include "model/runtime.h"
#include "model/zoo.h"
#include "project/own_profiles.h"
#include "project/stopwatch.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <array>
#include <limits>

namespace nonn::steps {

namespace {

constexpr Shape timedImage{3, 32, 32};
constexpr int filtersOfStudent = 64;
/// Dense and depthwise ones, small and large: three unknowns and as many again to see what they do not explain.
constexpr std::array students{"wrn-10-0.5", "wrn-10-1", "wrn-10-2", "wrn-16-1", "mobilenetv2-0.35", "mobilenetv2-1"};

/// The fastest of passes that take about half a second together: what is slower was disturbed by other programs.
double secondsOf(const Network& network, const Progress& progress) {
    const at::Tensor input = at::zeros({1, timedImage.channels, timedImage.height, timedImage.width});
    constexpr int warmUp = 3;
    constexpr int least = 9;
    double fastest = std::numeric_limits<double>::infinity();
    const Stopwatch all;
    for (int pass = 0; pass < warmUp + least || all.seconds() < 0.5; ++pass) {
        progress.check();
        const Stopwatch watch;
        network.forward(input);
        if (pass >= warmUp)
            fastest = std::min(fastest, watch.seconds());
    }
    return fastest;
}

std::vector<Timing> timeStudents(int threads, const Progress& progress) {
    useThreadsHere(threads);
    std::vector<Timing> timings;
    for (std::size_t i = 0; i < students.size(); ++i) {
        Network network(makeStudent(students[i], timedImage, filtersOfStudent), Generator(1));
        network.setTraining(false);
        const Architecture& architecture = network.architecture();
        timings.push_back(
            {students[i], {countMacs(architecture), countDepthwiseMacs(architecture)}, secondsOf(network, progress)});
        progress.report(static_cast<double>(i + 1) / students.size());
    }
    return timings;
}

DeviceProfile profileOf(const std::string& name, bool elsewhere) {
    const Profiles known = knownProfiles();
    const auto found = std::ranges::find(known.devices, name, &DeviceProfile::name);
    DeviceProfile device = found == known.devices.end() ? DeviceProfile{} : *found;
    device.name = name;
    if (device.title.empty())
        device.title = name;
    device.source = std::string(elsewhere ? "Rates: calibrated from timings taken elsewhere."
                                          : "Rates: measured with nonn calibrate.") +
                    (device.source.empty() ? "" : " Before: " + device.source);
    return device;
}

}  // namespace

CalibrateOutcome calibrate(const CalibrateRequest& request, const Progress& progress) {
    const Stopwatch watch;
    CalibrateOutcome outcome;
    if (request.timings.empty())
        outcome.timings[Precision::fp32] = timeStudents(request.threads, progress);
    else
        outcome.timings = readTimings(request.timings);
    for (const auto& [precision, timings] : outcome.timings)
        outcome.rates[precision] = fitRate(timings);
    if (outcome.rates.empty())
        throw badInput(request.timings, Text::tr("has no timings"));
    outcome.device = withRates(profileOf(request.device, !request.timings.empty()), outcome.rates);
    keepOwnProfiles({{outcome.device}, {}});
    outcome.file = ownProfilesFile();
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const CalibrateOutcome& outcome) {
    const auto byPrecision = [&](double FittedRate::*figure) {
        Json json = Json::object();
        for (const Precision precision : precisions) {
            const auto found = outcome.rates.find(precision);
            json[name(precision)] = found == outcome.rates.end() ? Json(nullptr) : Json(found->second.*figure);
        }
        return json;
    };
    Json timings = Json::array();
    for (const auto& [precision, list] : outcome.timings)
        for (const Timing& timing : list)
            timings.push_back({{"network", timing.network},
                               {"precision", name(precision)},
                               {"macs", timing.work.macs},
                               {"depthwise_macs", timing.work.depthwiseMacs},
                               {"ms", 1e3 * timing.seconds}});
    return {{"device", outcome.device.name},
            {"rate", byPrecision(&FittedRate::macsPerSecond)},
            {"depthwise_rate", byPrecision(&FittedRate::depthwiseMacsPerSecond)},
            {"start_ms", 1e3 * outcome.device.startSeconds.value_or(0)},
            {"largest_error", byPrecision(&FittedRate::largestError)},
            {"timings", timings},
            {"file", outcome.file.string()},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
