// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/teacher_training_settings.h"

#include "base/json.h"

namespace nonn {

Json toJson(const TeacherTrainingSettings& settings) {
    Json json{{"architecture", settings.architecture},    {"epochs", settings.loop.epochs},
              {"batch_size", settings.loop.batchSize},    {"learning_rate", settings.loop.learningRate},
              {"schedule", name(settings.loop.schedule)}, {"momentum", settings.momentum},
              {"weight_decay", settings.weightDecay}};
    addTo(json, settings.augmentation);
    json["arithmetic"] = name(settings.arithmetic);
    json["seed"] = settings.seed;
    return json;
}

}  // namespace nonn
