// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation.h"

#include "base/error.h"
#include "base/log.h"
#include "train/distiller.h"
#include "train/divergence.h"
#include "train/shared_checkpoint.h"

namespace nonn {

namespace {

void checkTrained(const DistillationTask& task, const DistillationSettings& settings) {
    if (task.company != nullptr && settings.mode != DistillationMode::joint)
        throw badInput(
            {}, Text::tr("several processes train students together in joint mode only; in independent mode each "
                         "trains some of them by itself: see --students"));
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
    const SharedCheckpoint shared(checkpoint, task.company);
    const std::unique_ptr<Distiller> distiller = make(task, settings, device, shared.path(), listener);
    LoopPosition position;
    if (shared.exists()) {
        position = distiller->restore();
        log(LogLevel::info, Text::tr("goes on from %1 after epoch %2", checkpoint.string(), position.epoch));
    }
    std::optional<Text> ranAway;
    try {
        runLoop(*distiller, position, settings.loop, task.dataset.training.count(), distiller->generator(),
                stoppedTogether(progress, task.company));
    } catch (const Divergence& divergence) {
        if (!distiller->hasBest())
            throw;
        ranAway = divergence.text();
    }
    Distillation result = distiller->finish(progress);
    result.ranAway = ranAway;
    bringHome(result.network);
    if (task.company != nullptr)
        task.company->any(false);  // who leads is where all meet, and must not leave before the others
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
