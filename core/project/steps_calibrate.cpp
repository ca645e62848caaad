// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_calibrate.h"

#include "base/json.h"
#include "deliver/c/run_float.h"
#include "infer/float_engine.h"
#include "infer/int8_engine.h"
#include "model/counts.h"
#include "model/lower_network.h"
#include "model/network.h"
#include "model/zoo.h"
#include "project/own_profiles.h"
#include "project/stopwatch.h"
#include "quantise/quantisation.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nonn::steps {

namespace {

constexpr Shape timedImage{3, 32, 32};
constexpr int filtersOfStudent = 64;
/// Dense and depthwise ones, small and large: three unknowns and as many again to see what they do not explain.
constexpr std::array timedStudents{"wrn-10-0.5", "wrn-10-1",         "wrn-10-2",
                                   "wrn-16-1",   "mobilenetv2-0.35", "mobilenetv2-1"};

/// What leaves for a device: from image to the features of its filters.
LoweredNetwork loweredStudent(const std::string& name) {
    Network network(makeStudent(name, timedImage, filtersOfStudent), Generator(1));
    network.setTraining(false);
    LoweredBuilder builder(name, imageName, timedImage);
    const Normalisation none{{0, 0, 0}, {1, 1, 1}};
    const LoweredParts parts = lowerNormalised(network, none, "", builder, 0);
    return foldAffines(std::move(builder).finish({{featuresName, parts.pooled}}));
}

/// Ranges of one image: how long integers take does not depend on what they stand for.
Quantisation quantisedStudent(const LoweredNetwork& student, std::span<const float> image) {
    LoweredNetwork network = withDepthwiseAffines(student);
    RangeObserver observer(network);
    FloatRun run(network, {.additions = false});
    run.run(image, [&](int operation, std::span<const float> values) { observer.observe(operation, values); });
    return quantise(std::move(network), observer.ranges(RangeMethod::minMax));
}

/// The fastest of passes that take about half a second together: what is slower was disturbed by other programs.
template <typename Number, typename Engine>
double secondsOf(Engine engine, const std::vector<Number>& image, const Progress& progress) {
    constexpr int warmUp = 3;
    constexpr int least = 9;
    double fastest = std::numeric_limits<double>::infinity();
    const Stopwatch all;
    for (int pass = 0; pass < warmUp + least || all.seconds() < 0.5; ++pass) {
        progress.check();
        const Stopwatch watch;
        engine.run(image);
        if (pass >= warmUp)
            fastest = std::min(fastest, watch.seconds());
    }
    return fastest;
}

std::map<Precision, std::vector<Timing>> timeStudents(const Progress& progress) {
    std::map<Precision, std::vector<Timing>> timings;
    const auto elements = static_cast<std::size_t>(timedImage.elements());
    const std::vector<float> image(elements, 0.5f);
    for (std::size_t i = 0; i < timedStudents.size(); ++i) {
        const Architecture architecture = makeStudent(timedStudents[i], timedImage, filtersOfStudent);
        const Work work{countMacs(architecture), countDepthwiseMacs(architecture)};
        const LoweredNetwork student = loweredStudent(timedStudents[i]);
        timings[Precision::fp32].push_back({timedStudents[i], work, secondsOf(FloatEngine(student), image, progress)});
        timings[Precision::int8].push_back(
            {timedStudents[i], work,
             secondsOf(Int8Engine(quantisedStudent(student, image)), std::vector<std::int8_t>(elements), progress)});
        progress.report(static_cast<double>(i + 1) / timedStudents.size());
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
        outcome.timings = timeStudents(progress.part(0, 1, Text::tr("timing students")));
    else
        outcome.timings = readTimings(request.timings);
    for (const auto& [precision, timings] : outcome.timings)
        outcome.rates[precision] = fitRate(timings);
    if (outcome.rates.empty())
        throw badInput(request.timings, Text::tr("has no timings"));
    if (request.timings.empty())
        outcome.rates[Precision::fp16] = outcome.rates[Precision::fp32];  // stored so, computed in fp32
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
