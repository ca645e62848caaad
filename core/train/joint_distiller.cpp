// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"
#include "train/distiller.h"
#include "train/inference.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/mul.h>

namespace nonn {

namespace {

/// One loss over the fused logits. Only pooled features and their gradients pass between the students' threads and the
/// fusion: the chain rule is cut there, which changes no result.
class JointDistiller : public Distiller {
public:
    JointDistiller(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                   const std::filesystem::path& checkpoint, const DistillationListener& listener)
        : Distiller(task, settings, device, checkpoint, listener) {
        for (const Network& student : m_network.students)
            m_studentOptimizers.push_back(makeOptimizer(student.parameters(), settings.momentum, settings.weightDecay));
        m_fusionOptimizer =
            makeOptimizer({m_network.fusion.weight, m_network.fusion.bias}, settings.momentum, settings.weightDecay);
    }

    Distillation finish(const Progress& progress) override;

protected:
    Terms gradients(const Batch& batch, const LoopStep& step, const Progress& progress) override;
    void measure(DistillationEpoch& epoch, const std::vector<at::Tensor>& features) const override;
    StateDict ownState() const override { return {}; }
    std::vector<torch::optim::SGD*> optimizers() override;

private:
    at::Tensor fused(const Batch& batch, const std::vector<at::Tensor>& features, const LoopStep& step) const;

    std::vector<std::unique_ptr<torch::optim::SGD>> m_studentOptimizers;
    std::unique_ptr<torch::optim::SGD> m_fusionOptimizer;
};

/// Logits of the messages that arrive.
at::Tensor JointDistiller::fused(const Batch& batch, const std::vector<at::Tensor>& features,
                                 const LoopStep& step) const {
    const std::vector<at::Tensor> survivors = drawSurvivors(step);
    std::vector<at::Tensor> messages = features;
    for (std::size_t p = 0; p < survivors.size(); ++p)
        messages[p] = messages[p] * survivors[p].narrow(0, batch.share.images.first, batch.share.images.count);
    return fuse(m_network, messages);
}

Distiller::Terms JointDistiller::gradients(const Batch& batch, const LoopStep& step, const Progress& progress) {
    const auto count = m_network.students.size();
    std::vector<at::Tensor> pooled(count);
    std::vector<at::Tensor> features(count);
    m_workers.forEach(students(), [&](int p) {
        const auto index = static_cast<std::size_t>(p);
        pooled[index] = pooledInTraining(p, batch, progress);
        features[index] = pooled[index].detach().requires_grad_();
    });
    const at::Tensor logits = fused(batch, features, step);
    const LossTerms loss =
        distillationLoss(m_settings.loss, logits, batch.answer.logits, batch.labels, features, batch.teacherFeatures);
    (batch.share.weight == 1 ? loss.total : loss.total * batch.share.weight).backward();
    m_workers.forEach(students(), [&](int p) {
        const auto index = static_cast<std::size_t>(p);
        pooled[index].backward(features[index].grad());
    });
    Terms terms;
    terms.add(loss, batch.share.weight);
    terms.right = batch.share.weight * shareRight(logits, batch.labels);
    return terms;
}

void JointDistiller::measure(DistillationEpoch& epoch, const std::vector<at::Tensor>& features) const {
    const at::NoGradGuard noGradient;
    const Images& images = m_task.dataset.validation;
    epoch.fusedAccuracy = accuracy(fuse(m_network, features).cpu(), images);
    for (int p = 0; p < students(); ++p) {
        std::vector<bool> alone(features.size(), false);
        alone[static_cast<std::size_t>(p)] = true;
        epoch.soloAccuracy.push_back(accuracy(fuse(m_network, features, alone).cpu(), images));
    }
}

std::vector<torch::optim::SGD*> JointDistiller::optimizers() {
    std::vector<torch::optim::SGD*> all;
    all.reserve(m_studentOptimizers.size() + 1);
    for (const auto& optimizer : m_studentOptimizers)
        all.push_back(optimizer.get());
    all.push_back(m_fusionOptimizer.get());
    return all;
}

Distillation JointDistiller::finish(const Progress&) {
    return {m_best, m_epochs, m_bestEpoch, m_epochs[static_cast<std::size_t>(m_bestEpoch - 1)].score()};
}

}  // namespace

std::unique_ptr<Distiller> makeJointDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                              c10::Device device, const std::filesystem::path& checkpoint,
                                              const DistillationListener& listener) {
    return std::make_unique<JointDistiller>(task, settings, device, checkpoint, listener);
}

}  // namespace nonn
