// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/teacher_training.h"

#include "base/error.h"
#include "base/log.h"
#include "model/weights_file.h"
#include "model/zoo.h"
#include "train/batches.h"
#include "train/checkpoint.h"
#include "train/inference.h"

#include <torch/nn/functional/loss.h>
#include <torch/optim/sgd.h>

#include <chrono>
#include <span>

namespace nonn {

namespace {

using Clock = std::chrono::steady_clock;

Json toJson(const TeacherEpoch& epoch) {
    return {{"epoch", epoch.epoch},
            {"learning_rate", epoch.learningRate},
            {"training_loss", epoch.trainingLoss},
            {"validation_accuracy", epoch.validationAccuracy},
            {"images_per_second", epoch.imagesPerSecond},
            {"seconds", epoch.seconds}};
}

TeacherEpoch epochFromJson(const Json& json) {
    return {json.at("epoch"),
            json.at("learning_rate"),
            json.at("training_loss"),
            json.at("validation_accuracy"),
            json.at("images_per_second"),
            json.at("seconds")};
}

/// A training under way. Everything that the next step depends on is in here, and in the checkpoint.
class TeacherTrainer {
public:
    TeacherTrainer(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device)
        : m_dataset(dataset),
          m_settings(settings),
          m_generator(settings.seed),
          m_normalisation(measureNormalisation(dataset.training)),
          m_network(makeClassifier(settings.architecture, {dataset.channels(), dataset.height(), dataset.width()},
                                   dataset.classes()),
                    m_generator.stream("weights")),
          m_best(m_network.clone()) {
        m_network.to(device);
        m_optimizer =
            std::make_unique<torch::optim::SGD>(m_network.parameters(), torch::optim::SGDOptions(settings.learningRate)
                                                                            .momentum(settings.momentum)
                                                                            .nesterov(settings.momentum > 0)
                                                                            .weight_decay(settings.weightDecay));
    }

    void restore(const std::filesystem::path& path);
    void save(const std::filesystem::path& path) const;
    bool finished() const { return static_cast<int>(m_epochs.size()) >= m_settings.epochs; }
    void trainEpoch(const Progress& progress);
    void closeEpoch();
    TeacherTraining result() const;

private:
    double trainStep(std::span<const std::int64_t> indices);

    const Dataset& m_dataset;
    const TeacherTrainingSettings& m_settings;
    Generator m_generator;
    Normalisation m_normalisation;
    Network m_network;
    Network m_best;
    std::unique_ptr<torch::optim::SGD> m_optimizer;
    std::vector<TeacherEpoch> m_epochs;
    int m_bestEpoch = 0;
    double m_bestAccuracy = -1;
    std::int64_t m_imagesDone = 0;  ///< of the epoch under way
    double m_lossSum = 0;           ///< likewise
    double m_seconds = 0;           ///< likewise
};

double TeacherTrainer::trainStep(std::span<const std::int64_t> indices) {
    const int epoch = static_cast<int>(m_epochs.size());
    std::vector<Draw> draws;
    for (const std::int64_t index : indices)
        draws.push_back(drawAugmentation(m_settings.augmentation, m_generator, index, epoch));
    const auto device = m_network.device();
    const at::Tensor images = makeBatchTensor(m_dataset.training, indices, draws, m_normalisation).to(device);
    const at::Tensor labels = makeLabelTensor(m_dataset.training, indices).to(device);
    at::Tensor loss;
    {
        const AutocastScope autocast(m_settings.arithmetic, device);
        m_network.setTraining(true);
        loss = torch::nn::functional::cross_entropy(m_network.forward(images).logits.to(at::kFloat), labels);
    }
    m_optimizer->zero_grad();
    loss.backward();
    m_optimizer->step();
    return loss.item<double>();
}

void TeacherTrainer::trainEpoch(const Progress& progress) {
    const int epoch = static_cast<int>(m_epochs.size());
    const std::int64_t count = m_dataset.training.count();
    const std::vector<std::int64_t> order = epochOrder(count, m_generator, epoch);
    while (m_imagesDone < count) {
        const auto start = Clock::now();
        const auto size = std::min<std::int64_t>(m_settings.batchSize, count - m_imagesDone);
        const double done =
            (epoch + static_cast<double>(m_imagesDone) / static_cast<double>(count)) / m_settings.epochs;
        for (auto& group : m_optimizer->param_groups())
            static_cast<torch::optim::SGDOptions&>(group.options())
                .lr(learningRate(m_settings.schedule, m_settings.learningRate, done));
        const double loss =
            trainStep(std::span(order).subspan(static_cast<std::size_t>(m_imagesDone), static_cast<std::size_t>(size)));
        m_lossSum += loss * static_cast<double>(size);
        m_imagesDone += size;
        m_seconds += std::chrono::duration<double>(Clock::now() - start).count();
        progress.report(static_cast<double>(m_imagesDone) / static_cast<double>(count));
    }
}

void TeacherTrainer::closeEpoch() {
    const auto answers = answerAll(m_network, m_dataset.validation, m_normalisation, m_settings.arithmetic, Progress());
    const auto images = static_cast<double>(m_imagesDone);
    TeacherEpoch epoch;
    epoch.epoch = static_cast<int>(m_epochs.size()) + 1;
    epoch.learningRate = static_cast<torch::optim::SGDOptions&>(m_optimizer->param_groups()[0].options()).lr();
    epoch.trainingLoss = m_lossSum / images;
    epoch.validationAccuracy = accuracy(answers.logits, m_dataset.validation);
    epoch.imagesPerSecond = images / m_seconds;
    epoch.seconds = m_seconds;
    m_epochs.push_back(epoch);
    if (epoch.validationAccuracy > m_bestAccuracy) {
        m_bestAccuracy = epoch.validationAccuracy;
        m_bestEpoch = epoch.epoch;
        m_best = m_network.clone();
    }
    m_imagesDone = 0;
    m_lossSum = m_seconds = 0;
}

void TeacherTrainer::save(const std::filesystem::path& path) const {
    WeightsFile file;
    Json epochs = Json::array();
    for (const TeacherEpoch& epoch : m_epochs)
        epochs.push_back(toJson(epoch));
    file.description = {{"settings", nonn::toJson(m_settings)},
                        {"epochs", epochs},
                        {"best_epoch", m_bestEpoch},
                        {"best_accuracy", m_bestAccuracy},
                        {"images_done", m_imagesDone},
                        {"loss_sum", m_lossSum},
                        {"seconds", m_seconds}};
    addToState(file.state, "network", m_network.state());
    addToState(file.state, "best", m_best.state());
    file.state["optimizer"] = saveOptimizer(*m_optimizer);
    writeWeights(path, file);
}

void TeacherTrainer::restore(const std::filesystem::path& path) {
    const WeightsFile file = readWeights(path);
    fromJson(path, file.description, [&](const Json& description) {
        if (description.at("settings") != nonn::toJson(m_settings))
            throw badInput(path, "was made with other settings; remove it to begin anew");
        for (const Json& epoch : description.at("epochs"))
            m_epochs.push_back(epochFromJson(epoch));
        m_bestEpoch = description.at("best_epoch");
        m_bestAccuracy = description.at("best_accuracy");
        m_imagesDone = description.at("images_done");
        m_lossSum = description.at("loss_sum");
        m_seconds = description.at("seconds");
        m_network.load(partOfState(file.state, "network"));
        m_best.load(partOfState(file.state, "best"));
        loadOptimizer(*m_optimizer, file.state.at("optimizer"));
    });
}

TeacherTraining TeacherTrainer::result() const {
    TeacherTraining result{{m_best.inEvaluation(), m_normalisation}, m_bestEpoch, m_bestAccuracy, m_epochs};
    result.teacher.origin = nonn::toJson(m_settings);
    result.teacher.origin["best_epoch"] = m_bestEpoch;
    result.teacher.origin["validation_accuracy"] = m_bestAccuracy;
    return result;
}

}  // namespace

Json toJson(const TeacherTrainingSettings& settings) {
    return {{"architecture", settings.architecture},
            {"epochs", settings.epochs},
            {"batch_size", settings.batchSize},
            {"learning_rate", settings.learningRate},
            {"schedule", name(settings.schedule)},
            {"momentum", settings.momentum},
            {"weight_decay", settings.weightDecay},
            {"padding", settings.augmentation.padding},
            {"flip", settings.augmentation.flip},
            {"arithmetic", settings.arithmetic == Arithmetic::bf16 ? "bf16" : "fp32"},
            {"seed", settings.seed}};
}

TeacherTraining trainTeacher(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device,
                             const std::filesystem::path& checkpoint, const Progress& progress) {
    TeacherTrainer trainer(dataset, settings, device);
    if (std::filesystem::exists(checkpoint)) {
        trainer.restore(checkpoint);
        log(LogLevel::info, "goes on from " + checkpoint.string());
    }
    while (!trainer.finished()) {
        const auto epoch = static_cast<double>(trainer.result().epochs.size());
        try {
            trainer.trainEpoch(progress.part(epoch / settings.epochs, (epoch + 1) / settings.epochs));
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled)
                trainer.save(checkpoint);
            throw;
        }
        trainer.closeEpoch();
        trainer.save(checkpoint);
        const TeacherEpoch last = trainer.result().epochs.back();
        std::array<char, 160> line{};
        std::snprintf(line.data(), line.size(), "epoch %d: loss %.4f, validation %.2f %%, %.0f images/s", last.epoch,
                      last.trainingLoss, 100 * last.validationAccuracy, last.imagesPerSecond);
        progress.report((epoch + 1) / settings.epochs, line.data());
    }
    return trainer.result();
}

}  // namespace nonn
