// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation_epoch.h"

#include "base/json.h"

namespace nonn {

Json toJson(const DistillationEpoch& epoch) {
    Json solo = Json::array();
    for (const std::optional<double>& accuracy : epoch.soloAccuracy)
        solo.push_back(accuracy ? Json(*accuracy) : Json(nullptr));
    return {{"epoch", epoch.epoch},
            {"learning_rate", epoch.learningRate},
            {"loss", epoch.loss},
            {"distillation", epoch.distillation},
            {"cross_entropy", epoch.crossEntropy},
            {"feature", epoch.feature},
            {"fused_accuracy", epoch.fusedAccuracy ? Json(*epoch.fusedAccuracy) : Json(nullptr)},
            {"solo_accuracy", solo},
            {"images_per_second", epoch.imagesPerSecond},
            {"seconds", epoch.seconds}};
}

Json toJson(const DistillationMoment& moment) {
    return {{"epoch", moment.epoch},
            {"loss", moment.loss},
            {"distillation", moment.distillation},
            {"cross_entropy", moment.crossEntropy},
            {"feature", moment.feature},
            {"training_accuracy", moment.trainingAccuracy}};
}

double DistillationEpoch::score() const {
    if (fusedAccuracy)
        return *fusedAccuracy;
    double sum = 0;
    int known = 0;
    for (const std::optional<double>& accuracy : soloAccuracy)
        if (accuracy) {
            sum += *accuracy;
            ++known;
        }
    return sum / known;
}

}  // namespace nonn
