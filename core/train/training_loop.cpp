// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_loop.h"

#include "base/error.h"
#include "train/batches.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace nonn {

namespace {

using Clock = std::chrono::steady_clock;

/// The learning rate of the step that begins when `imagesDone` of an epoch's images are done.
double rateAt(const LoopSettings& settings, int epoch, std::int64_t imagesDone, std::int64_t images) {
    const double epochs = epoch + static_cast<double>(imagesDone) / static_cast<double>(images);
    return learningRate(settings.schedule, settings.learningRate, epochs / settings.epochs);
}

double rateOfLastStep(const LoopSettings& settings, int epoch, std::int64_t images) {
    return rateAt(settings, epoch, (images - 1) / settings.batchSize * settings.batchSize, images);
}

void runEpoch(LoopTraining& training, LoopPosition& position, const LoopSettings& settings, std::int64_t images,
              const Generator& generator, const Progress& progress) {
    training.beginEpoch(position.epoch, progress);
    const std::vector<std::int64_t> order = epochOrder(images, generator, position.epoch);
    while (position.imagesDone < images) {
        progress.check();
        const auto start = Clock::now();
        const auto size = std::min<std::int64_t>(settings.batchSize, images - position.imagesDone);
        const auto rest = std::span(order).subspan(static_cast<std::size_t>(position.imagesDone));
        const auto batch = rest.first(static_cast<std::size_t>(size));
        const auto after = rest.subspan(batch.size());
        training.step({position.epoch, position.imagesDone / settings.batchSize, batch,
                       rateAt(settings, position.epoch, position.imagesDone, images),
                       after.first(std::min(batch.size(), after.size()))},
                      Progress({}, progress.token()));
        position.imagesDone += size;
        position.seconds += std::chrono::duration<double>(Clock::now() - start).count();
        progress.report(static_cast<double>(position.imagesDone) / static_cast<double>(images));
    }
}

/// With a point whatever the locale.
std::string decimal(double value, int digits) {
    std::array<char, 400> text{};
    return {text.data(),
            std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr};
}

}  // namespace

Text epochText(int epoch, double loss, double validationAccuracy, double imagesPerSecond) {
    return Text::tr("epoch %1: loss %2, validation %3 %, %4 images/s", epoch, decimal(loss, 4),
                    decimal(100 * validationAccuracy, 2), decimal(imagesPerSecond, 0));
}

void runLoop(LoopTraining& training, LoopPosition& position, const LoopSettings& settings, std::int64_t images,
             const Generator& generator, const Progress& progress) {
    const auto share = [&](int epoch) { return static_cast<double>(epoch) / settings.epochs; };
    while (position.epoch < settings.epochs) {
        const Progress part = progress.part(share(position.epoch), share(position.epoch + 1));
        Text line;
        try {
            runEpoch(training, position, settings, images, generator, part);
            line = training.endEpoch(position, rateOfLastStep(settings, position.epoch, images),
                                     Progress({}, progress.token()));
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled)
                training.save(position);
            throw;
        }
        position = {position.epoch + 1, 0, 0};
        training.save(position);
        part.report(1, line);
    }
}

}  // namespace nonn
