// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/progress.h"
#include "train/loop_settings.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace nonn {

/// How far a training has come: between any two steps this and the weights are all there is to know.
struct LoopPosition {
    int epoch = 0;                ///< epochs finished
    std::int64_t imagesDone = 0;  ///< of the epoch under way
    double seconds = 0;           ///< spent in the epoch under way

    double imagesPerSecond() const { return seconds > 0 ? static_cast<double>(imagesDone) / seconds : 0; }
};

/// One step of a training.
struct LoopStep {
    int epoch = 0;                               ///< from 0
    std::int64_t number = 0;                     ///< from 0, within the epoch
    std::span<const std::int64_t> indices = {};  ///< training images of the batch
    double learningRate = 0;
    std::span<const std::int64_t> next = {};  ///< of the step after it; empty at an epoch's end
};

/// What is trained. All calls come from the thread that runs the loop.
class LoopTraining {
public:
    virtual ~LoopTraining() = default;

    /// Before the first step of an epoch, and again after a resume within it.
    virtual void beginEpoch(int epoch, const Progress& progress) = 0;
    /// May throw Error(cancelled) as long as nothing has been learned from the batch.
    virtual void step(const LoopStep& step, const Progress& progress) = 0;
    /// After the last step of an epoch; the position still holds that epoch's figures. Returns a line for the log.
    virtual Text endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) = 0;
    /// Writes everything needed to go on from this position.
    virtual void save(const LoopPosition& position) = 0;

    /// What beside steps takes time; see LoopRest.
    struct Beside {
        int preparations = 0;         ///< epochs from this one on in which beginEpoch() has work
        std::int64_t validation = 0;  ///< images that endEpoch() looks at
        std::int64_t afterwards = 0;
    };
    virtual Beside beside(int epoch) const = 0;
};

/// What is told of an epoch that is over.
Text epochText(int epoch, double loss, double validationAccuracy, double imagesPerSecond);
/// Where nothing is validated by epochs.
Text epochText(int epoch, double loss, double imagesPerSecond);

/// What the time is, in seconds, and after how many of them a training is saved within an epoch.
struct LoopClock {
    std::function<double()> now;
    double saveEvery = 300;
};

/// A steady clock.
LoopClock loopClock();

/// Runs from `position` to the end. Saves after every epoch, between two steps every few minutes, and when a stop is
/// requested, after which Error(cancelled) is thrown. The images of an epoch come in an order drawn from the generator
/// and the epoch's number. `progress` is told how long it takes yet: see LoopPace.
void runLoop(LoopTraining& training, LoopPosition& position, const LoopSettings& settings, std::int64_t images,
             const Generator& generator, const Progress& progress, const LoopClock& clock = loopClock());

}  // namespace nonn
