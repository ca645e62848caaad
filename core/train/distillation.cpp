// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation.h"

#include "base/error.h"
#include "base/json.h"
#include "base/log.h"
#include "train/distiller.h"
#include "train/divergence.h"

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

namespace {

void checkTrained(const DistillationTask& task, const DistillationSettings& settings) {
    if (!task.trained.empty() && settings.mode != DistillationMode::independent)
        throw badInput({}, Text::tr("only in independent mode can some students be trained without the others"));
}

/// To the processor, in evaluation.
void bringHome(NonnNetwork& network) {
    for (Network& student : network.students) {
        student.to(c10::Device(c10::kCPU));
        student.setTraining(false);
    }
    network.fusion.weight = network.fusion.weight.detach().cpu();
    network.fusion.bias = network.fusion.bias.detach().cpu();
}

}  // namespace

Distillation distil(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                    const std::filesystem::path& checkpoint, const DistillationListener& listener,
                    const Progress& progress) {
    check(settings);
    checkArithmetic(settings.arithmetic, device);
    checkTrained(task, settings);
    const auto make = settings.mode == DistillationMode::joint ? makeJointDistiller : makeIndependentDistiller;
    const std::unique_ptr<Distiller> distiller = make(task, settings, device, checkpoint, listener);
    LoopPosition position;
    if (std::filesystem::exists(checkpoint)) {
        position = distiller->restore();
        log(LogLevel::info, Text::tr("goes on from %1 after epoch %2", checkpoint.string(), position.epoch));
    }
    std::optional<Text> ranAway;
    try {
        runLoop(*distiller, position, settings.loop, task.dataset.training.count(), distiller->generator(), progress);
    } catch (const Divergence& divergence) {
        if (!distiller->hasBest())
            throw;
        ranAway = divergence.text();
    }
    Distillation result = distiller->finish(progress);
    result.ranAway = ranAway;
    bringHome(result.network);
    return result;
}

Distillation joinStudents(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                          const std::vector<Network>& students, const std::vector<DistillationEpoch>& epochs,
                          const Progress& progress) {
    check(settings);
    checkArithmetic(settings.arithmetic, device);
    Distillation result = makeJoiningDistiller(task, settings, device, students, epochs)->finish(progress);
    bringHome(result.network);
    return result;
}

}  // namespace nonn
