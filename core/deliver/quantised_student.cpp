// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/quantised_student.h"

#include "base/workers.h"
#include "deliver/c/run_float.h"
#include "deliver/c/run_int8.h"
#include "deliver/fine_tuned_students.h"
#include "train/lower_nonn.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace nonn {

namespace {

constexpr std::int64_t imagesForRanges = 256;
constexpr std::int64_t imagesForMethod = 64;
constexpr std::int64_t imagesForAccuracy = 2000;

std::vector<float> pixelsOf(const Images& images, std::int64_t index) {
    std::vector<float> pixels;
    for (const std::uint8_t pixel : images.image(index))
        pixels.push_back(static_cast<float>(pixel) / 255.0f);
    return pixels;
}

/// Sums of squares of a tensor, and of what it lost.
struct Energies {
    double signal = 0;
    double noise = 0;

    void add(double exact, double found) {
        signal += exact * exact;
        noise += (exact - found) * (exact - found);
    }
    double decibels() const { return 10 * std::log10(signal / noise); }
};

/// Of the tensors that both store, over the first images.
std::vector<Energies> compareTensors(const Images& images, std::int64_t count, FloatRun& exact,
                                     const Quantisation& quantisation) {
    Int8Run run(quantisation);
    std::vector<Energies> energies(quantisation.network.operations.size());
    for (std::int64_t i = 0; i < std::min(count, images.count()); ++i) {
        std::vector<std::vector<float>> tensors(energies.size());
        exact.run(pixelsOf(images, i), [&](int operation, std::span<const float> values) {
            tensors[static_cast<std::size_t>(operation)].assign(values.begin(), values.end());
        });
        run.run(images.image(i), [&](int operation, std::span<const std::int8_t> numbers) {
            const auto at = static_cast<std::size_t>(operation);
            for (std::size_t k = 0; k < std::min(numbers.size(), tensors[at].size()); ++k)
                energies[at].add(tensors[at][k], quantisation.activations[at]->meant(numbers[k]));
        });
    }
    return energies;
}

RangeObserver observe(const Images& images, const LoweredNetwork& network, FloatRun& run, const Progress& progress) {
    RangeObserver observer(network);
    const std::int64_t count = std::min(imagesForRanges, images.count());
    for (std::int64_t i = 0; i < 2 * count; ++i) {
        progress.report(static_cast<double>(i) / static_cast<double>(2 * count));
        if (i == count)
            observer.beginHistograms();
        run.run(pixelsOf(images, i % count),
                [&](int operation, std::span<const float> values) { observer.observe(operation, values); });
    }
    return observer;
}

/// Of the tensors that both store, and which of them each is made of; the image is none of them.
std::vector<LayerNoise> noiseOf(const LoweredNetwork& network, const std::vector<Energies>& energies) {
    std::vector<LayerNoise> layers;
    std::vector<std::vector<int>> places(energies.size());  ///< its own, or of what it is made of
    for (const FusedStep& step : storedSteps(network)) {
        const auto output = static_cast<std::size_t>(step.output);
        std::vector<int> inputs;
        for (const int input : step.inputs)
            for (const int place : places[static_cast<std::size_t>(input)])
                inputs.push_back(place);
        if (energies[output].signal > 0) {
            places[output] = {static_cast<int>(layers.size())};
            layers.push_back({network.at(step.output).name, energies[output].decibels(), std::move(inputs),
                              network.at(step.output).output});
        } else {
            places[output] = std::move(inputs);
        }
    }
    return layers;
}

int largestOf(const std::vector<float>& logits) {
    return static_cast<int>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

/// How many answers were right: of each student alone, and of all.
struct RightAnswers {
    explicit RightAnswers(std::size_t students) : alone(students) {}

    /// `shares` of one image.
    void count(const std::vector<std::vector<float>>& shares, const std::vector<float>& bias, int label) {
        std::vector<float> sum = bias;
        for (std::size_t p = 0; p < shares.size(); ++p) {
            std::vector<float> own = bias;
            for (std::size_t c = 0; c < bias.size(); ++c) {
                own[c] += shares[p][c];
                sum[c] += shares[p][c];
            }
            alone[p] += largestOf(own) == label ? 1 : 0;
        }
        fused += largestOf(sum) == label ? 1 : 0;
    }

    std::vector<std::atomic<int>> alone;
    std::atomic<int> fused = 0;
};

/// One thread's own.
struct StudentRuns {
    std::vector<FloatRun> before;
    std::vector<Int8Run> after;
};

}  // namespace

QuantisedNetwork quantiseOn(const Images& images, const LoweredNetwork& network, const Progress& progress) {
    const LoweredNetwork deployed = withDepthwiseAffines(network);
    FloatRun exact(deployed, {.additions = false});
    const RangeObserver observer = observe(images, deployed, exact, progress);
    const auto first = static_cast<std::size_t>(deployed.outputs.front().operation);
    QuantisedNetwork best;
    double mostDecibels = -std::numeric_limits<double>::infinity();
    for (const RangeMethod method : rangeMethods) {
        progress.check();
        Quantisation quantisation = quantise(deployed, observer.ranges(method));
        const std::vector<Energies> energies = compareTensors(images, imagesForMethod, exact, quantisation);
        if (!best.layers.empty() && !(energies[first].decibels() > mostDecibels))
            continue;
        mostDecibels = energies[first].decibels();
        best = {std::move(quantisation), method, {}};
        best.layers = noiseOf(deployed, energies);
    }
    return best;
}

QuantisationReport measureQuantised(const ExportTask& task, const std::vector<QuantisedNetwork>& quantised,
                                    const std::vector<std::string>& files, const Progress& progress) {
    const std::size_t students = quantised.size();
    const std::int64_t images = std::min(imagesForAccuracy, task.images.count());
    const at::Tensor bias = task.network.fusion.bias.detach().cpu().contiguous();
    const std::vector<float> biases(bias.data_ptr<float>(), bias.data_ptr<float>() + bias.numel());
    std::vector<LoweredNetwork> trained;
    for (std::size_t p = 0; p < students; ++p)
        trained.push_back(withDepthwiseAffines(lowerStudent(task.network, static_cast<int>(p))));
    std::vector<StudentRuns> runs(static_cast<std::size_t>(std::max(1, at::get_num_threads())));
    for (StudentRuns& run : runs)
        for (std::size_t p = 0; p < students; ++p) {
            run.before.emplace_back(trained[p]);
            run.after.emplace_back(quantised[p].quantisation);
        }
    RightAnswers before(students);
    RightAnswers after(students);
    std::atomic<std::int64_t> done = 0;
    const auto measure = [&](int part) {
        StudentRuns& run = runs[static_cast<std::size_t>(part)];
        for (std::int64_t i = part; i < images; i += static_cast<std::int64_t>(runs.size())) {
            progress.check();
            const std::vector<std::uint8_t> bytes = task.images.image(i);
            std::vector<std::vector<float>> exact;
            std::vector<std::vector<float>> found;
            for (std::size_t p = 0; p < students; ++p) {
                exact.push_back(run.before[p].run(pixelsOf(task.images, i)).front());
                found.push_back(run.after[p].meant(0, run.after[p].run(bytes).front()));
            }
            const int label = task.images.labels[static_cast<std::size_t>(i)];
            before.count(exact, biases, label);
            after.count(found, biases, label);
            ++done;
            if (part == 0)
                progress.report(static_cast<double>(done) / static_cast<double>(images));
        }
    };
    Workers(static_cast<int>(runs.size())).forEach(static_cast<int>(runs.size()), measure);
    const auto share = [&](int right) { return static_cast<double>(right) / static_cast<double>(images); };
    QuantisationReport report{images, share(before.fused), share(after.fused), {}};
    for (std::size_t p = 0; p < students; ++p)
        report.students.push_back(
            {files[p], name(quantised[p].method), share(before.alone[p]), share(after.alone[p]), quantised[p].layers});
    if (task.fineTuned != nullptr)
        report.fineTuning = task.fineTuned->report;
    return report;
}

}  // namespace nonn
