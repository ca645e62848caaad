// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/augmentation.h"
#include "model/runtime.h"
#include "model/teacher.h"
#include "train/distillation_loss.h"
#include "train/nonn_network.h"
#include "train/training_loop.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace nonn {

/// How much the students know of each other while they learn.
enum class DistillationMode {
    joint,        ///< students and fusion layer are trained together by the loss of the fused logits
    independent,  ///< each student alone with a private linear classifier; then all are frozen and the fusion is fitted
};

std::string name(DistillationMode mode);
/// Throws Error(badInput).
DistillationMode parseDistillationMode(const std::string& text);

struct DistillationSettings {
    DistillationMode mode = DistillationMode::joint;
    LoopSettings loop{.epochs = 40};
    double momentum = 0.9;
    double weightDecay = 5e-4;
    LossSettings loss;
    double deviceDropout = 0;  ///< probability that a student's message is lost while the fusion is trained, 0..1
    Augmentation augmentation;
    Arithmetic arithmetic = Arithmetic::fp32;
    std::int64_t cacheBytes = 512'000'000;  ///< memory for the teacher's answers; 0: none are kept
    int threads = 1;                        ///< shared out among the students; part of what makes a run repeatable
    std::uint64_t seed = 1;
};

/// Throws Error(badInput) naming the setting that is out of its range.
void check(const DistillationSettings& settings);
Json toJson(const DistillationSettings& settings);

/// What is to be learned by whom.
struct DistillationTask {
    const Dataset& dataset;
    const Teacher& teacher;
    std::vector<std::string> architectures;  ///< for each student its zoo name
    std::vector<std::vector<int>> filters;   ///< for each student the teacher's filters it imitates
};

/// The figures of one epoch. Loss terms are weighted and averaged over the epoch's images; accuracies are of validation
/// images. In independent mode a term is the mean over the students, and the fused accuracy is not known until the end.
struct DistillationEpoch {
    int epoch = 0;  ///< from 1
    double learningRate = 0;
    double loss = 0;
    double distillation = 0;
    double crossEntropy = 0;
    double feature = 0;
    std::optional<double> fusedAccuracy;
    std::vector<double> soloAccuracy;  ///< for each student: by its slice of the fusion layer and the bias, or by its
                                       ///< own classifier in independent mode
    double imagesPerSecond = 0;
    double seconds = 0;

    /// What chooses the best epoch: the fused accuracy, else the mean of the students'.
    double score() const;
};

Json toJson(const DistillationEpoch& epoch);

struct Distillation {
    NonnNetwork network;  ///< of the best epoch, in evaluation
    std::vector<DistillationEpoch> epochs;
    int bestEpoch = 0;
    double validationAccuracy = 0;  ///< of the fused network
};

using EpochListener = std::function<void(const DistillationEpoch&)>;

/// Trains the students. `checkpoint` is replaced after every epoch and when a stop is requested, after which
/// Error(cancelled) is thrown; when it exists and was made for the same task and settings, training goes on from there
/// and gives the curve of an uninterrupted run. Error(badInput) when it was made otherwise. The test images are not
/// looked at.
Distillation distil(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                    const std::filesystem::path& checkpoint, const EpochListener& listener, const Progress& progress);

}  // namespace nonn
