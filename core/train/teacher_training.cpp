// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/teacher_training.h"

#include "base/error.h"
#include "base/json.h"
#include "base/log.h"
#include "model/batch_norm.h"
#include "model/runtime.h"
#include "model/weights_file.h"
#include "model/zoo.h"
#include "train/batches.h"
#include "train/batches_ahead.h"
#include "train/checkpoint.h"
#include "train/company.h"
#include "train/divergence.h"
#include "train/inference.h"
#include "train/shared_checkpoint.h"
#include "train/stoppable_step.h"
#include "train/training_loop.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <torch/nn/functional/loss.h>
#include <torch/optim/sgd.h>

#include <array>
#include <optional>
#include <span>

namespace nonn {

namespace {

TeacherEpoch epochFromJson(const Json& json) {
    return {json.at("epoch"),
            json.at("learning_rate"),
            json.at("training_loss"),
            json.at("validation_accuracy"),
            json.at("images_per_second"),
            json.at("seconds")};
}

std::vector<TeacherEpoch> epochsFromJson(const Json& json) {
    std::vector<TeacherEpoch> epochs;
    for (const Json& epoch : json)
        epochs.push_back(epochFromJson(epoch));
    return epochs;
}

class TeacherTrainer : public LoopTraining {
public:
    TeacherTrainer(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device,
                   std::filesystem::path checkpoint, const TeacherEpochListener& told, Company* company)
        : m_dataset(dataset),
          m_settings(settings),
          m_checkpoint(std::move(checkpoint)),
          m_told(told),
          m_company(company),
          m_generator(settings.seed),
          m_normalisation(measureNormalisation(dataset.training)),
          m_batches(
              dataset.training, m_normalisation,
              [this](std::span<const std::int64_t> indices, int epoch) {
                  return drawAll(m_settings.augmentation, m_generator, indices, epoch);
              },
              at::get_num_threads()),
          m_network(makeClassifier(settings.architecture, {dataset.channels(), dataset.height(), dataset.width()},
                                   dataset.classes()),
                    m_generator.stream("weights")),
          m_best(m_network.clone()) {
        m_network.to(device);
        m_optimizer = makeOptimizer(m_network.parameters(), settings.momentum, settings.weightDecay);
    }

    LoopPosition restore();
    TeacherTraining result() const;
    bool hasBest() const { return m_bestEpoch > 0; }
    const Generator& generator() const { return m_generator; }

    void beginEpoch(int, const Progress&) override {}
    void step(const LoopStep& step, const Progress& progress) override;
    Text endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) override;
    void save(const LoopPosition& position) override;
    Beside beside(int) const override { return {.validation = m_dataset.validation.count()}; }

private:
    /// The shape of what the network learns from.
    Json imageJson() const;
    at::Tensor lossOf(const at::Tensor& images, const at::Tensor& labels, bool divided, const Progress& progress);
    double learnFrom(const LoopStep& step, const Progress& progress);
    double sumOverCompany(double loss);
    Answers answersTo(const Images& all, const Progress& progress) const;

    const Dataset& m_dataset;
    const TeacherTrainingSettings& m_settings;
    std::filesystem::path m_checkpoint;
    const TeacherEpochListener& m_told;
    Company* m_company;  ///< null: alone
    Generator m_generator;
    Normalisation m_normalisation;
    BatchesAhead m_batches;
    Network m_network;
    Network m_best;
    std::unique_ptr<torch::optim::SGD> m_optimizer;
    std::vector<TeacherEpoch> m_epochs;
    int m_bestEpoch = 0;
    double m_bestAccuracy = -1;
    double m_lossSum = 0;  ///< over the images of the epoch under way
    bool m_stopWished = false;
};

at::Tensor TeacherTrainer::lossOf(const at::Tensor& images, const at::Tensor& labels, bool divided,
                                  const Progress& progress) {
    const AutocastScope autocast(m_settings.arithmetic, m_network.device());
    std::optional<WholeBatchScope> whole;
    if (divided)
        whole.emplace([this](std::span<double> sums) { m_company->sum(sums); });
    m_network.setTraining(true);
    return torch::nn::functional::cross_entropy(m_network.forward(images, polling(progress)).logits, labels);
}

/// Gradients become those of the whole batch, and so does the loss, which is returned.
double TeacherTrainer::sumOverCompany(double loss) {
    std::vector<at::Tensor> gradients;
    for (const at::Tensor& parameter : m_network.parameters())
        gradients.push_back(parameter.grad());
    sumTogether(*m_company, gradients);
    std::array<double, 2> values{loss, m_company->stopRequested() ? 1.0 : 0.0};
    m_company->sum(values);
    m_stopWished = values[1] > 0;
    return values[0];
}

double TeacherTrainer::learnFrom(const LoopStep& step, const Progress& progress) {
    const auto device = m_network.device();
    const BatchShare share = shareOfBatch(static_cast<std::int64_t>(step.indices.size()), m_company);
    const auto indices = partOf(step.indices, share.images);
    const auto next = partOf(step.next, shareOfBatch(static_cast<std::int64_t>(step.next.size()), m_company).images);
    const at::Tensor images = m_batches.take(indices, next, step.epoch).to(device);
    const at::Tensor labels = makeLabelTensor(m_dataset.training, indices).to(device);
    const at::Tensor mean = lossOf(images, labels, share.divided, progress);
    const at::Tensor ofBatch = share.weight == 1 ? mean : mean * share.weight;
    ofBatch.backward();
    const auto loss = ofBatch.item<double>();
    return m_company == nullptr ? loss : sumOverCompany(loss);
}

void TeacherTrainer::step(const LoopStep& step, const Progress& progress) {
    if (m_stopWished)
        throw Error(ErrorCode::cancelled, {}, Text::tr("stopped"));
    RunningStatistics before;
    before.keep(m_network);
    double loss = 0;
    try {
        loss = learnFrom(step, progress);
        checkFinite(step, Text::tr("the cross-entropy"), loss);
    } catch (...) {
        before.restore();
        throw;
    }
    stepOptimizer(*m_optimizer, step.learningRate);
    checkFinite(step, Text::tr("the teacher"), m_network.state());
    m_lossSum += loss * static_cast<double>(step.indices.size());
}

/// In company each process asks about its part of them, and all get all.
Answers TeacherTrainer::answersTo(const Images& all, const Progress& progress) const {
    const BatchShare share = shareOfBatch(all.count(), m_company);
    if (!share.divided)
        return answerAll(m_network, all, m_normalisation, m_settings.arithmetic, progress);
    const Answers own =
        answerAll(m_network, chooseShare(all, share.images), m_normalisation, m_settings.arithmetic, progress);
    Answers answers;
    answers.logits = gatherRows(*m_company, own.logits, share.images, all.count());
    return answers;
}

Text TeacherTrainer::endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) {
    const Answers answers = answersTo(m_dataset.validation, progress);
    checkFinite(lastStep(position, m_settings.loop.batchSize, learningRate), Text::tr("the teacher"),
                {{"answers", answers.logits}});
    TeacherEpoch epoch;
    epoch.epoch = position.epoch + 1;
    epoch.learningRate = learningRate;
    epoch.trainingLoss = m_lossSum / static_cast<double>(position.imagesDone);
    epoch.validationAccuracy = accuracy(answers.logits, m_dataset.validation);
    epoch.imagesPerSecond = position.imagesPerSecond();
    epoch.seconds = position.seconds;
    m_epochs.push_back(epoch);
    if (m_told)
        m_told(epoch);
    m_lossSum = 0;
    if (epoch.validationAccuracy > m_bestAccuracy) {
        m_bestAccuracy = epoch.validationAccuracy;
        m_bestEpoch = epoch.epoch;
        m_best = m_network.clone();
    }
    return epochText(epoch.epoch, epoch.trainingLoss, epoch.validationAccuracy, epoch.imagesPerSecond);
}

Json TeacherTrainer::imageJson() const {
    return {m_dataset.channels(), m_dataset.height(), m_dataset.width()};
}

void TeacherTrainer::save(const LoopPosition& position) {
    if (m_company != nullptr && !m_company->leads())
        return;
    WeightsFile file;
    Json epochs = Json::array();
    for (const TeacherEpoch& epoch : m_epochs)
        epochs.push_back(toJson(epoch));
    file.description = {{"settings", toJson(m_settings)},
                        {"image", imageJson()},
                        {"epochs", epochs},
                        {"best_epoch", m_bestEpoch},
                        {"best_accuracy", m_bestAccuracy},
                        {"images_done", position.imagesDone},
                        {"loss_sum", m_lossSum},
                        {"seconds", position.seconds}};
    addToState(file.state, "network", m_network.state());
    addToState(file.state, "best", m_best.state());
    file.state["optimizer"] = saveOptimizer(*m_optimizer);
    writeWeights(m_checkpoint, file);
}

LoopPosition TeacherTrainer::restore() {
    const WeightsFile file = readWeights(m_checkpoint);
    return fromJson(m_checkpoint, file.description, [&](const Json& description) {
        if (description.at("settings") != toJson(m_settings))
            throw badInput(m_checkpoint, Text::tr("was made with other settings; remove it to begin anew"));
        if (description.value("image", imageJson()) != imageJson())  // which earlier programs did not keep
            throw badInput(m_checkpoint,
                           Text::tr("was made with images of another size or colour; remove it to begin anew"));
        m_epochs = epochsFromJson(description.at("epochs"));
        m_bestEpoch = description.at("best_epoch");
        m_bestAccuracy = description.at("best_accuracy");
        m_lossSum = description.at("loss_sum");
        m_network.load(partOfState(file.state, "network"));
        m_best.load(partOfState(file.state, "best"));
        loadOptimizer(*m_optimizer, tensorOfState(file.state, "optimizer"));
        return LoopPosition{static_cast<int>(m_epochs.size()), description.at("images_done"),
                            description.at("seconds")};
    });
}

TeacherTraining TeacherTrainer::result() const {
    TeacherTraining result{{m_best.inEvaluation(), m_normalisation}, m_bestEpoch, m_bestAccuracy, m_epochs};
    result.teacher.origin = toJson(m_settings);
    result.teacher.origin["best_epoch"] = m_bestEpoch;
    result.teacher.origin["validation_accuracy"] = m_bestAccuracy;
    return result;
}

}  // namespace

Json toJson(const TeacherEpoch& epoch) {
    return {{"epoch", epoch.epoch},
            {"learning_rate", epoch.learningRate},
            {"training_loss", epoch.trainingLoss},
            {"validation_accuracy", epoch.validationAccuracy},
            {"images_per_second", epoch.imagesPerSecond},
            {"seconds", epoch.seconds}};
}

TeacherTraining trainTeacher(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device,
                             const std::filesystem::path& checkpoint, const Progress& progress,
                             const TeacherEpochListener& told, Company* company) {
    check(settings.loop);
    checkArithmetic(settings.arithmetic, device);
    const SharedCheckpoint shared(checkpoint, company);
    TeacherTrainer trainer(dataset, settings, device, shared.path(), told, company);
    LoopPosition position;
    if (shared.exists()) {
        position = trainer.restore();
        log(LogLevel::info, Text::tr("goes on from %1 after epoch %2", checkpoint.string(), position.epoch));
    }
    std::optional<Text> ranAway;
    try {
        runLoop(trainer, position, settings.loop, dataset.training.count(), trainer.generator(),
                stoppedTogether(progress, company));
    } catch (const Divergence& divergence) {
        if (!trainer.hasBest())
            throw;
        ranAway = divergence.text();
    }
    TeacherTraining training = trainer.result();
    training.ranAway = ranAway;
    if (company != nullptr)
        company->any(false);  // who leads is where all meet, and must not leave before the others
    return training;
}

StoppedTeacherTraining readTeacherCheckpoint(const std::filesystem::path& checkpoint) {
    return fromJson(checkpoint, readWeights(checkpoint).description, [](const Json& description) {
        return StoppedTeacherTraining{description.at("settings"), epochsFromJson(description.at("epochs"))};
    });
}

}  // namespace nonn
