// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/fine_tuning.h"

#include "base/workers.h"
#include "quantise/fake_quantisation.h"
#include "train/batches.h"
#include "train/batches_ahead.h"
#include "train/checkpoint.h"
#include "train/distillation.h"
#include "train/distillation_loss.h"
#include "train/divergence.h"
#include "train/student_threads.h"
#include "train/teacher_answers.h"
#include "train/training_loop.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/tensor.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/optim/adam.h>

#include <functional>
#include <memory>
#include <string>

namespace nonn {

namespace {

/// One value a channel, for a batch.
at::Tensor ofChannels(const std::vector<float>& values) {
    return at::tensor(values).view({1, -1, 1, 1});
}

class FineTuning : public LoopTraining {
public:
    FineTuning(const FineTuningTask& task, const DistillationSettings& settings);

    const Generator& generator() const { return m_generator; }
    std::vector<LoweredNetwork> students() const;

    void beginEpoch(int epoch, const Progress& progress) override { m_answers->prepare(epoch, m_workers, progress); }
    void step(const LoopStep& step, const Progress& progress) override;
    Text endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) override;
    void save(const LoopPosition&) override {}  // minutes at most, and nothing is left behind
    Beside beside(int epoch) const override { return {m_answers->toPrepare(epoch, m_settings.loop.epochs), 0, 0}; }

private:
    /// Computes the gradients of a batch, and returns its loss.
    double gradients(const LoopStep& step, const Progress& progress);
    void forEach(const std::function<void(std::size_t student)>& task);

    const FineTuningTask& m_task;
    const DistillationSettings& m_settings;
    Generator m_generator;
    at::Tensor m_bias;  ///< the fusion layer's
    std::vector<FakeQuantisedNetwork> m_students;
    std::vector<std::unique_ptr<torch::optim::Adam>> m_optimizers;
    Workers m_workers;
    std::shared_ptr<TeacherAnswers> m_answers;
    BatchesAhead m_batches;
    double m_lossSum = 0;  ///< over the images of the epoch under way
};

FineTuning::FineTuning(const FineTuningTask& task, const DistillationSettings& settings)
    : m_task(task),
      m_settings(settings),
      m_generator(settings.seed),
      m_bias(task.network.fusion.bias.detach()),
      m_workers(studentWorkers(settings.threads, static_cast<int>(task.students.size()))),
      m_answers(answersFor(task.dataset, task.teacher, settings)),
      m_batches(
          task.dataset.training, task.network.normalisation,
          [this](std::span<const std::int64_t> indices, int epoch) { return m_answers->draws(indices, epoch); },
          settings.threads) {
    for (const Quantisation& student : task.students) {
        m_students.emplace_back(student, student.network.outputs.front().operation);
        m_optimizers.push_back(std::make_unique<torch::optim::Adam>(m_students.back().parameters()));
    }
}

std::vector<LoweredNetwork> FineTuning::students() const {
    std::vector<LoweredNetwork> networks;
    for (const FakeQuantisedNetwork& student : m_students)
        networks.push_back(student.network());
    return networks;
}

void FineTuning::forEach(const std::function<void(std::size_t)>& task) {
    m_workers.forEach(static_cast<int>(m_students.size()), [&](int p) { task(static_cast<std::size_t>(p)); });
}

/// Only messages and their gradients pass between the students' threads: the chain rule is cut there, which changes no
/// result.
double FineTuning::gradients(const LoopStep& step, const Progress& progress) {
    const at::Tensor normalised = m_batches.take(step.indices, step.next, step.epoch);
    const Normalisation& normalisation = m_task.network.normalisation;
    // Students have their normalisation within; their first rounding makes bytes of the pixels again.
    const at::Tensor images = normalised * ofChannels(normalisation.deviation) + ofChannels(normalisation.mean);
    const TeacherAnswer answer = m_answers->answer(step.indices, normalised, step.epoch, progress);
    checkAnswer(step, answer.logits, answer.pooled);
    std::vector<std::vector<at::Tensor>> outputs(m_students.size());
    std::vector<at::Tensor> shares(m_students.size());
    std::vector<at::Tensor> features(m_students.size());
    forEach([&](std::size_t p) {
        outputs[p] = m_students[p].forward(images, progress);
        shares[p] = outputs[p][0].detach().requires_grad_();
        features[p] = outputs[p][1].detach().requires_grad_();
    });
    at::Tensor logits = m_bias;
    for (const at::Tensor& share : shares)
        logits = logits + share;
    const LossTerms loss =
        distillationLoss(m_settings.loss, logits, answer.logits, makeLabelTensor(m_task.dataset.training, step.indices),
                         features, divideAmong(m_task.network.filters, answer.pooled));
    loss.total.backward();
    forEach([&](std::size_t p) { torch::autograd::backward(outputs[p], {shares[p].grad(), features[p].grad()}); });
    return loss.total.item<double>();
}

void FineTuning::step(const LoopStep& step, const Progress& progress) {
    const auto small = oneThreadBetweenStudents(*m_answers);
    const double loss = gradients(step, progress);
    checkFinite(step, Text::tr("the loss"), loss);
    forEach([&](std::size_t p) {
        stepOptimizer(*m_optimizers[p], step.learningRate);
        StateDict state;
        for (const at::Tensor& parameter : m_students[p].parameters())
            state[std::to_string(state.size())] = parameter;
        checkFinite(step, Text::tr("student %1", p), state);
    });
    m_lossSum += loss * static_cast<double>(step.indices.size());
}

Text FineTuning::endEpoch(const LoopPosition& position, double, const Progress&) {
    const double loss = m_lossSum / static_cast<double>(position.imagesDone);
    m_lossSum = 0;
    return epochText(position.epoch + 1, loss, position.imagesPerSecond());
}

}  // namespace

DistillationSettings fineTuningSettings(const DistillationSettings& training, int epochs) {
    DistillationSettings settings = training;
    settings.loop.epochs = epochs;
    settings.loop.learningRate = 0.001;
    settings.loop.schedule = Schedule::cosine;
    settings.weightDecay = 0;
    settings.arithmetic = Arithmetic::fp32;
    return settings;
}

std::vector<LoweredNetwork> fineTune(const FineTuningTask& task, const DistillationSettings& settings,
                                     const Progress& progress) {
    check(settings);
    FineTuning tuning(task, settings);
    LoopPosition position;
    runLoop(tuning, position, settings.loop, task.dataset.training.count(), tuning.generator(), progress);
    return tuning.students();
}

}  // namespace nonn
