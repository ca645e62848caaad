// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation_settings.h"

#include "base/error.h"
#include "base/json.h"

namespace nonn {

std::string name(DistillationMode mode) {
    return mode == DistillationMode::joint ? "joint" : "independent";
}

DistillationMode parseDistillationMode(const std::string& text) {
    for (const DistillationMode mode : {DistillationMode::joint, DistillationMode::independent})
        if (text == name(mode))
            return mode;
    throw badInput({}, Text::tr("'%1' is no mode of distillation; there are joint and independent", text));
}

void check(const DistillationSettings& settings) {
    const auto require = [](bool good, const Text& reason) {
        if (!good)
            throw badInput({}, reason);
    };
    check(settings.loop);
    require(settings.momentum >= 0 && settings.momentum < 1, Text::tr("the momentum must be within 0..1, below 1"));
    require(settings.weightDecay >= 0 && settings.weightDecay <= largestSetting,
            Text::tr("the weight decay must be from 0 to %1", "1e38"));
    require(settings.loss.alpha >= 0 && settings.loss.alpha <= 1, Text::tr("alpha must be within 0..1"));
    require(settings.loss.temperature > 0 && settings.loss.temperature <= largestTemperature,
            Text::tr("the temperature must be above 0 and at most %1", "1e18"));
    require(settings.loss.beta >= 0 && settings.loss.beta <= largestSetting,
            Text::tr("beta must be from 0 to %1", "1e38"));
    require(settings.deviceDropout >= 0 && settings.deviceDropout < 1,
            Text::tr("device dropout must be within 0..1, below 1"));
    require(settings.cacheBytes >= 0, Text::tr("the cache's size must not be negative"));
    require(settings.threads >= 1, Text::tr("at least one thread is needed"));
    check(settings.augmentation);
}

Json toJson(const DistillationSettings& settings) {
    Json json{{"mode", name(settings.mode)},
              {"epochs", settings.loop.epochs},
              {"batch_size", settings.loop.batchSize},
              {"learning_rate", settings.loop.learningRate},
              {"schedule", name(settings.loop.schedule)},
              {"momentum", settings.momentum},
              {"weight_decay", settings.weightDecay},
              {"alpha", settings.loss.alpha},
              {"temperature", settings.loss.temperature},
              {"beta", settings.loss.beta},
              {"feature_loss", name(settings.loss.featureLoss)},
              {"device_dropout", settings.deviceDropout}};
    addTo(json, settings.augmentation);
    json["arithmetic"] = name(settings.arithmetic);
    json["cache_bytes"] = settings.cacheBytes;
    json["threads"] = settings.threads;
    json["seed"] = settings.seed;
    return json;
}

}  // namespace nonn
