// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batches.h"
#include "train/checkpoint.h"
#include "train/distiller.h"
#include "train/divergence.h"
#include "train/inference.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace nonn {

namespace {

/// How the fusion layer is fitted to the features of frozen students.
constexpr int fusionEpochs = 12;
constexpr int fusionBatch = 256;
constexpr double fusionLearningRate = 0.1;
constexpr std::int64_t mostFusionBytes = 1'000'000'000;  // of features and answers, whatever the data set's size

/// Each student with a classifier of its own; no student's step depends on another's.
class IndependentDistiller : public Distiller {
public:
    IndependentDistiller(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                         const std::filesystem::path& checkpoint, const DistillationListener& listener);

    /// Takes them for trained.
    void adopt(const std::vector<Network>& trained, const std::vector<DistillationEpoch>& epochs);
    Distillation finish(const Progress& progress) override;

protected:
    Terms gradients(const Batch& batch, const LoopStep& step, const Progress& progress) override;
    void measure(DistillationEpoch& epoch, const std::vector<at::Tensor>& features) const override;
    StateDict ownState() const override;
    std::vector<torch::optim::SGD*> optimizers() override;
    void keep(const DistillationEpoch& epoch, bool best) override;
    void noteBest() override;
    std::int64_t imagesAfterwards() const override {
        return m_task.trained.empty() ? fusionVariants() * m_task.dataset.training.count() : 0;
    }

private:
    /// Features and teacher's logits of the fusion's images in one variant.
    struct FusionData {
        std::vector<at::Tensor> features;
        at::Tensor teacherLogits;
    };

    int fusionVariants() const { return std::clamp(m_answers->variants(), 1, 2); }
    std::vector<std::int64_t> chooseFusionImages(int variants) const;
    FusionData collect(std::span<const std::int64_t> images, int variant, const Progress& progress);
    void fitFusion(const Progress& progress);

    std::vector<FusionLayer> m_classifiers;                        ///< one a student: classes x |P_p|
    std::vector<std::unique_ptr<torch::optim::SGD>> m_optimizers;  ///< of those that are trained
    std::vector<double> m_bestSolo;                                ///< the highest accuracy of each student so far
};

IndependentDistiller::IndependentDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                           c10::Device device, const std::filesystem::path& checkpoint,
                                           const DistillationListener& listener)
    : Distiller(task, settings, device, checkpoint, listener), m_bestSolo(task.filters.size(), -1) {
    for (std::size_t p = 0; p < m_network.students.size(); ++p) {
        const auto filters = static_cast<std::int64_t>(m_network.filters[p].size());
        auto source = at::make_generator<at::CPUGeneratorImpl>(m_generator.stream("classifier weights", p)());
        const double bound = 1 / std::sqrt(static_cast<double>(filters));
        m_classifiers.push_back(
            {at::empty({classes(), filters}).uniform_(-bound, bound, source).to(device).set_requires_grad(true),
             at::zeros({classes()}).to(device).set_requires_grad(true)});
    }
    for (const int student : trained()) {
        const auto p = static_cast<std::size_t>(student);
        std::vector<at::Tensor> parameters = m_network.students[p].parameters();
        parameters.push_back(m_classifiers[p].weight);
        parameters.push_back(m_classifiers[p].bias);
        m_optimizers.push_back(makeOptimizer(parameters, settings.momentum, settings.weightDecay));
    }
}

Distiller::Terms IndependentDistiller::gradients(const Batch& batch, const LoopStep&, const Progress& progress) {
    std::vector<LossTerms> losses(m_network.students.size());
    std::vector<double> right(losses.size());
    forEachTrained([&](int p) {
        const auto index = static_cast<std::size_t>(p);
        const at::Tensor features = pooledInTraining(p, batch.images, progress);
        const at::Tensor logits = at::linear(features, m_classifiers[index].weight, m_classifiers[index].bias);
        losses[index] = distillationLoss(m_settings.loss, logits, batch.answer.logits, batch.labels, {features},
                                         {batch.teacherFeatures[index]});
        losses[index].total.backward();
        right[index] = shareRight(logits, batch.labels);
    });
    const double share = 1.0 / static_cast<double>(trained().size());
    Terms terms;
    for (const int student : trained()) {
        const auto p = static_cast<std::size_t>(student);
        terms.add(losses[p], share);
        terms.right += share * right[p];
    }
    return terms;
}

void IndependentDistiller::measure(DistillationEpoch& epoch, const std::vector<at::Tensor>& features) const {
    const at::NoGradGuard noGradient;
    epoch.soloAccuracy.resize(features.size());
    for (const int student : trained()) {
        const auto p = static_cast<std::size_t>(student);
        const at::Tensor logits = at::linear(features[p], m_classifiers[p].weight, m_classifiers[p].bias);
        epoch.soloAccuracy[p] = accuracy(logits.cpu(), m_task.dataset.validation);
    }
}

/// A student's best epoch is its own, whoever is trained beside it.
void IndependentDistiller::keep(const DistillationEpoch& epoch, bool) {
    NonnNetwork now = clone(m_network);
    for (std::size_t p = 0; p < now.students.size(); ++p) {
        const std::optional<double> solo = epoch.soloAccuracy[p];
        if (solo && *solo > m_bestSolo[p])
            m_bestSolo[p] = *solo;
        else
            now.students[p] = m_best.students[p];
    }
    m_best = now;
}

void IndependentDistiller::noteBest() {
    for (const DistillationEpoch& epoch : m_epochs)
        for (std::size_t p = 0; p < m_bestSolo.size(); ++p)
            m_bestSolo[p] = std::max(m_bestSolo[p], epoch.soloAccuracy[p].value_or(-1));
}

StateDict IndependentDistiller::ownState() const {
    StateDict state;
    for (std::size_t p = 0; p < m_classifiers.size(); ++p) {
        state["classifier" + std::to_string(p) + ".weight"] = m_classifiers[p].weight;
        state["classifier" + std::to_string(p) + ".bias"] = m_classifiers[p].bias;
    }
    return state;
}

std::vector<torch::optim::SGD*> IndependentDistiller::optimizers() {
    std::vector<torch::optim::SGD*> all;
    all.reserve(m_optimizers.size());
    for (const auto& optimizer : m_optimizers)
        all.push_back(optimizer.get());
    return all;
}

/// All training images in their order, or as many of them by chance as the memory for their features holds.
std::vector<std::int64_t> IndependentDistiller::chooseFusionImages(int variants) const {
    std::int64_t values = classes();
    for (const auto& filters : m_network.filters)
        values += static_cast<std::int64_t>(filters.size());
    const std::int64_t most = mostFusionBytes / (variants * values * static_cast<std::int64_t>(sizeof(float)));
    const std::int64_t count = m_task.dataset.training.count();
    std::vector<std::int64_t> images(static_cast<std::size_t>(count));
    std::iota(images.begin(), images.end(), std::int64_t{0});
    if (count > most) {
        images = m_generator.stream("fusion images").permutation(count);
        images.resize(static_cast<std::size_t>(most));
        std::ranges::sort(images);
    }
    return images;
}

IndependentDistiller::FusionData IndependentDistiller::collect(std::span<const std::int64_t> images, int variant,
                                                               const Progress& progress) {
    constexpr std::int64_t block = 500;
    const auto total = static_cast<std::int64_t>(images.size());
    m_answers->prepare(variant, m_workers, progress);
    FusionData data;
    for (const auto& filters : m_network.filters)
        data.features.push_back(at::empty({total, static_cast<std::int64_t>(filters.size())}));
    data.teacherLogits = at::empty({total, classes()});
    for (std::int64_t start = 0; start < total; start += block) {
        const auto indices =
            images.subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(std::min(block, total - start)));
        const auto count = static_cast<std::int64_t>(indices.size());
        const at::Tensor batch = makeBatchTensor(m_task.dataset.training, indices, m_answers->draws(indices, variant),
                                                 m_network.normalisation)
                                     .to(m_device);
        data.teacherLogits.narrow(0, start, count).copy_(m_answers->answer(indices, batch, variant, progress).logits);
        m_workers.forEach(students(), [&](int p) {
            const c10::InferenceMode inference;
            const AutocastScope autocast(m_settings.arithmetic, m_device);
            const auto index = static_cast<std::size_t>(p);
            data.features[index].narrow(0, start, count).copy_(m_best.students[index].forward(batch).pooled);
        });
        progress.check();
    }
    return data;
}

void IndependentDistiller::fitFusion(const Progress& progress) {
    const int variants = fusionVariants();
    const std::vector<std::int64_t> images = chooseFusionImages(variants);
    const Images chosen = m_task.dataset.training.choose(images);
    std::vector<FusionData> collected;
    collected.reserve(static_cast<std::size_t>(variants));
    for (int variant = 0; variant < variants; ++variant)
        collected.push_back(collect(images, variant, progress));
    const auto optimizer =
        makeOptimizer({m_best.fusion.weight, m_best.fusion.bias}, m_settings.momentum, m_settings.weightDecay);
    const std::int64_t count = chosen.count();
    for (int epoch = 0; epoch < fusionEpochs; ++epoch) {
        const FusionData& data = collected[static_cast<std::size_t>(epoch % variants)];
        const std::vector<std::int64_t> order = epochOrder(count, m_generator.stream("fusion order"), epoch);
        for (std::int64_t start = 0; start < count; start += fusionBatch) {
            const auto indices =
                std::span(order).subspan(static_cast<std::size_t>(start),
                                         static_cast<std::size_t>(std::min<std::int64_t>(fusionBatch, count - start)));
            const double done = (epoch + static_cast<double>(start) / static_cast<double>(count)) / fusionEpochs;
            const LoopStep step{epoch, start / fusionBatch, indices,
                                learningRate(Schedule::cosine, fusionLearningRate, done)};
            const std::vector<at::Tensor> survivors = drawSurvivors(static_cast<std::int64_t>(indices.size()), step);
            const at::Tensor rows = at::tensor(std::vector<std::int64_t>(indices.begin(), indices.end()), at::kLong);
            std::vector<at::Tensor> messages;
            for (std::size_t p = 0; p < data.features.size(); ++p) {
                const at::Tensor features = data.features[p].index_select(0, rows).to(m_device);
                messages.push_back(survivors.empty() ? features : features * survivors[p]);
            }
            const LossTerms loss = distillationLoss(m_settings.loss, fuse(m_best, messages),
                                                    data.teacherLogits.index_select(0, rows).to(m_device),
                                                    makeLabelTensor(chosen, indices).to(m_device), {}, {});
            checkFinite(step, Text::tr("the loss of the fusion layer"), loss.total.item<double>());
            loss.total.backward();
            stepOptimizer(*optimizer, step.learningRate);
            progress.check();
        }
    }
}

void IndependentDistiller::adopt(const std::vector<Network>& trained, const std::vector<DistillationEpoch>& epochs) {
    for (std::size_t p = 0; p < trained.size(); ++p)
        m_best.students[p].load(trained[p].state());
    m_epochs = epochs;
    const auto best = std::ranges::max_element(epochs, {}, &DistillationEpoch::score);
    m_bestEpoch = best->epoch;
}

Distillation IndependentDistiller::finish(const Progress& progress) {
    for (Network& student : m_best.students)
        student.setTraining(false);
    if (!m_task.trained.empty())
        return {m_best, m_epochs, m_bestEpoch, m_epochs[static_cast<std::size_t>(m_bestEpoch - 1)].score()};
    fitFusion(progress);
    m_network = m_best;
    const at::NoGradGuard noGradient;
    const double fused =
        accuracy(fuse(m_best, featuresOf(m_task.dataset.validation, progress)).cpu(), m_task.dataset.validation);
    return {m_best, m_epochs, m_bestEpoch, fused};
}

}  // namespace

std::unique_ptr<Distiller> makeIndependentDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                                    c10::Device device, const std::filesystem::path& checkpoint,
                                                    const DistillationListener& listener) {
    return std::make_unique<IndependentDistiller>(task, settings, device, checkpoint, listener);
}

std::unique_ptr<Distiller> makeJoiningDistiller(const DistillationTask& task, const DistillationSettings& settings,
                                                c10::Device device, const std::vector<Network>& students,
                                                const std::vector<DistillationEpoch>& epochs) {
    auto distiller =
        std::make_unique<IndependentDistiller>(task, settings, device, std::filesystem::path(), DistillationListener());
    distiller->adopt(students, epochs);
    return distiller;
}

}  // namespace nonn
