// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison_training.h"

#include "base/error.h"
#include "base/file.h"
#include "evaluate/block_pass.h"
#include "evaluate/evaluate.h"
#include "train/inference.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>

namespace nonn {

namespace {

DistillationSettings settingsOfMember(DistillationSettings settings, int member) {
    settings.seed = Generator(settings.seed).stream("ensemble member", static_cast<std::uint64_t>(member))();
    return settings;
}

Distillation distilled(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                       const std::filesystem::path& checkpoint, const DistillationListener& listener,
                       const Progress& progress) {
    Distillation result = distil(task, settings, device, checkpoint, listener, progress);
    if (result.ranAway)
        throw Error(ErrorCode::failed, {}, *result.ranAway);
    return result;
}

double secondsOf(const Distillation& distillation) {
    double seconds = 0;
    for (const DistillationEpoch& epoch : distillation.epochs)
        seconds += epoch.seconds;
    return seconds;
}

TrainedRow trainEnsemble(const RowTask& task, const DistillationSettings& settings, c10::Device device,
                         const std::filesystem::path& folder, const DistillationListener& listener,
                         const Progress& progress) {
    TrainedRow trained;
    std::vector<NonnNetwork> members;
    const std::vector<std::string> architectures = task.setup.architectures();
    for (int m = 0; m < task.row.devices; ++m) {
        const auto index = static_cast<std::size_t>(m);
        const DistillationTask one{
            task.dataset, task.teacher, {architectures[index]}, {task.setup.filters[index]}, task.answers};
        const Distillation member =
            distilled(one, settingsOfMember(settings, m), device, folder / ("member" + std::to_string(m) + ".pt"),
                      listener, progress.part(static_cast<double>(m) / task.row.devices, (m + 1.0) / task.row.devices));
        trained.seconds += secondsOf(member);
        trained.epochs = static_cast<int>(member.epochs.size());
        trained.bestEpoch = m == 0 ? member.bestEpoch : trained.bestEpoch;
        members.push_back(member.network);
    }
    trained.network = averaged(members);
    const at::NoGradGuard noGradient;
    const Images& images = task.dataset.validation;
    const PassSettings pass{settings.arithmetic, settings.threads};
    trained.validationAccuracy = accuracy(
        fuse(trained.network, askStudents(trained.network, images, pass, Progress({}, progress.token()))), images);
    return trained;
}

}  // namespace

DistillationSettings settingsOf(const ComparisonRow& row, DistillationSettings settings) {
    settings.deviceDropout = row.deviceDropout;
    if (!row.distils)
        settings.loss.alpha = settings.loss.beta = 0;
    return settings;
}

TrainedRow trainRow(const RowTask& task, const DistillationSettings& settings, c10::Device device,
                    const std::filesystem::path& folder, const DistillationListener& listener,
                    const Progress& progress) {
    makeFolder(folder);
    const DistillationSettings own = settingsOf(task.row, settings);
    if (task.row.kind == RowKind::ensemble)
        return trainEnsemble(task, own, device, folder, listener, progress);
    const DistillationTask whole{task.dataset, task.teacher, task.setup.architectures(), task.setup.filters,
                                 task.answers};
    const Distillation result = distilled(whole, own, device, folder / "checkpoint.pt", listener, progress);
    return {result.network, result.validationAccuracy, static_cast<int>(result.epochs.size()), result.bestEpoch,
            secondsOf(result)};
}

NonnNetwork averaged(const std::vector<NonnNetwork>& members) {
    const at::NoGradGuard noGradient;
    NonnNetwork network;
    network.normalisation = members.front().normalisation;
    std::vector<at::Tensor> weights;
    at::Tensor bias;
    for (const NonnNetwork& member : members) {
        network.students.insert(network.students.end(), member.students.begin(), member.students.end());
        network.filters.insert(network.filters.end(), member.filters.begin(), member.filters.end());
        weights.push_back(member.fusion.weight);
        bias = bias.defined() ? bias + member.fusion.bias : member.fusion.bias.clone();
    }
    const auto count = static_cast<double>(members.size());
    network.fusion.weight = at::cat(weights, 1) / count;
    network.fusion.bias = bias / count;
    return network;
}

}  // namespace nonn
