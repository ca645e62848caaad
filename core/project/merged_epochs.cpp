// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/merged_epochs.h"

#include <algorithm>

namespace nonn {

namespace {

DistillationEpoch mergeOne(const std::vector<PartEpochs>& parts, std::size_t number) {
    const DistillationEpoch& first = parts.front().epochs[number];
    DistillationEpoch merged;
    merged.epoch = first.epoch;
    merged.learningRate = first.learningRate;
    merged.imagesPerSecond = first.imagesPerSecond;
    merged.soloAccuracy.resize(first.soloAccuracy.size());
    for (const PartEpochs& part : parts) {
        const DistillationEpoch& epoch = part.epochs[number];
        const double share = static_cast<double>(part.students.size()) / static_cast<double>(first.soloAccuracy.size());
        merged.loss += share * epoch.loss;
        merged.distillation += share * epoch.distillation;
        merged.crossEntropy += share * epoch.crossEntropy;
        merged.feature += share * epoch.feature;
        for (const int student : part.students) {
            const auto p = static_cast<std::size_t>(student);
            merged.soloAccuracy[p] = epoch.soloAccuracy[p];
        }
        merged.imagesPerSecond = std::min(merged.imagesPerSecond, epoch.imagesPerSecond);
        merged.seconds = std::max(merged.seconds, epoch.seconds);
    }
    return merged;
}

}  // namespace

std::vector<DistillationEpoch> mergeEpochs(const std::vector<PartEpochs>& parts) {
    std::vector<DistillationEpoch> merged;
    for (std::size_t number = 0; number < parts.front().epochs.size(); ++number)
        merged.push_back(mergeOne(parts, number));
    return merged;
}

}  // namespace nonn
