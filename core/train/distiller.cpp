// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distiller.h"

#include "base/error.h"
#include "base/json.h"
#include "base/log.h"
#include "base/sizes.h"
#include "model/batch_norm.h"
#include "model/weights_file.h"
#include "train/batches.h"
#include "train/checkpoint.h"
#include "train/divergence.h"
#include "train/inference.h"
#include "train/stoppable_step.h"
#include "train/student_threads.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>

namespace nonn {

namespace {

Shape imageShape(const Dataset& dataset) {
    return {dataset.channels(), dataset.height(), dataset.width()};
}

DistillationEpoch epochFromJson(const Json& json) {
    DistillationEpoch epoch;
    epoch.epoch = json.at("epoch");
    epoch.learningRate = json.at("learning_rate");
    epoch.loss = json.at("loss");
    epoch.distillation = json.at("distillation");
    epoch.crossEntropy = json.at("cross_entropy");
    epoch.feature = json.at("feature");
    if (!json.at("fused_accuracy").is_null())
        epoch.fusedAccuracy = json.at("fused_accuracy").get<double>();
    for (const Json& accuracy : json.at("solo_accuracy"))
        epoch.soloAccuracy.push_back(accuracy.is_null() ? std::nullopt : std::optional(accuracy.get<double>()));
    epoch.imagesPerSecond = json.at("images_per_second");
    epoch.seconds = json.at("seconds");
    return epoch;
}

std::vector<int> trainedOf(const DistillationTask& task) {
    std::vector<int> trained = task.trained;
    if (trained.empty()) {
        trained.resize(task.filters.size());
        std::iota(trained.begin(), trained.end(), 0);
    }
    return trained;
}

DistillationMoment momentFromJson(const Json& json) {
    return {json.at("epoch"),         json.at("loss"),    json.at("distillation"),
            json.at("cross_entropy"), json.at("feature"), json.at("training_accuracy")};
}

int chooseVariants(const Dataset& dataset, const Teacher& teacher, const DistillationSettings& settings) {
    const std::int64_t images = dataset.training.count();
    const int variants = TeacherAnswers::chooseVariants(teacher, images, settings.loop.epochs, settings.cacheBytes);
    const std::string each = formatBytes(TeacherAnswers::bytesPerVariant(teacher, images));
    if (variants == 0)
        log(LogLevel::info,
            Text::tr("the teacher is asked at every step: one variant of each image would take %1", each));
    else if (variants == 1)
        log(LogLevel::info, Text::tr("the teacher's answers to one variant of each image are kept, %1", each));
    else
        log(LogLevel::info,
            Text::tr("the teacher's answers to %1 variants of each image are kept, %2 a variant", variants, each));
    return variants;
}

}  // namespace

std::shared_ptr<TeacherAnswers> answersFor(const Dataset& dataset, const Teacher& teacher,
                                           const DistillationSettings& settings) {
    return std::make_shared<TeacherAnswers>(teacher, dataset.training, settings.augmentation, Generator(settings.seed),
                                            settings.arithmetic, chooseVariants(dataset, teacher, settings));
}

void Distiller::Terms::add(const LossTerms& terms, double weight) {
    total += weight * terms.total.item<double>();
    distillation += weight * terms.distillation.item<double>();
    crossEntropy += weight * terms.crossEntropy.item<double>();
    feature += weight * terms.feature.item<double>();
}

void Distiller::Terms::add(const Terms& terms, double weight) {
    total += weight * terms.total;
    distillation += weight * terms.distillation;
    crossEntropy += weight * terms.crossEntropy;
    feature += weight * terms.feature;
    right += weight * terms.right;
}

Distiller::Distiller(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                     std::filesystem::path checkpoint, DistillationListener listener)
    : m_task(task),
      m_settings(settings),
      m_device(device),
      m_generator(settings.seed),
      m_network(makeNonnNetwork(task.architectures, task.filters, imageShape(task.dataset), task.dataset.classes(),
                                task.teacher.normalisation, m_generator)),
      m_trained(trainedOf(task)),
      m_workers(studentWorkers(settings.threads, static_cast<int>(m_trained.size()))),
      m_answers(task.answers ? task.answers : answersFor(task.dataset, task.teacher, settings)),
      m_batches(
          task.dataset.training, m_network.normalisation,
          [this](std::span<const std::int64_t> indices, int epoch) { return m_answers->draws(indices, epoch); },
          settings.threads),
      m_checkpoint(std::move(checkpoint)),
      m_listener(std::move(listener)) {
    for (Network& student : m_network.students) {
        student.to(device);
        student.setTraining(true);
    }
    m_network.fusion.weight = m_network.fusion.weight.detach().to(device).set_requires_grad(true);
    m_network.fusion.bias = m_network.fusion.bias.detach().to(device).set_requires_grad(true);
    m_best = clone(m_network);
    if (task.company != nullptr)
        task.company->openLanes(students());
}

void Distiller::forEachTrained(const std::function<void(int)>& task) {
    m_workers.forEach(static_cast<int>(m_trained.size()), [&](int i) { task(m_trained[static_cast<std::size_t>(i)]); });
}

void Distiller::beginEpoch(int epoch, const Progress& progress) {
    m_answers->prepare(epoch, m_workers, progress, m_task.company);
}

LoopTraining::Beside Distiller::beside(int epoch) const {
    return {m_answers->toPrepare(epoch, m_settings.loop.epochs), m_task.dataset.validation.count(), imagesAfterwards()};
}

Distiller::Batch Distiller::makeBatch(const LoopStep& step, const Progress& progress) {
    Batch batch;
    batch.share = shareOfBatch(static_cast<std::int64_t>(step.indices.size()), m_task.company);
    const auto indices = partOf(step.indices, batch.share.images);
    const auto next =
        partOf(step.next, shareOfBatch(static_cast<std::int64_t>(step.next.size()), m_task.company).images);
    batch.images = m_batches.take(indices, next, step.epoch).to(m_device);
    batch.labels = makeLabelTensor(m_task.dataset.training, indices).to(m_device);
    batch.answer = m_answers->answer(indices, batch.images, step.epoch, progress);
    checkAnswer(step, batch.answer.logits, batch.answer.pooled);
    batch.teacherFeatures = divideAmong(m_network.filters, batch.answer.pooled);
    return batch;
}

/// Gradients and terms become those of the whole batch. Who is asked to stop tells it with them: all stop before the
/// next step.
void Distiller::sumOverCompany(Terms& terms) {
    std::vector<at::Tensor> gradients;
    for (const torch::optim::SGD* const optimizer : optimizers())
        for (const auto& group : optimizer->param_groups())
            for (const at::Tensor& parameter : group.params())
                gradients.push_back(parameter.grad());
    sumTogether(*m_task.company, gradients);
    std::array<double, 6> values{terms.total,   terms.distillation, terms.crossEntropy,
                                 terms.feature, terms.right,        m_task.company->stopRequested() ? 1.0 : 0.0};
    m_task.company->sum(values);
    terms = {values[0], values[1], values[2], values[3], values[4]};
    m_stopWished = values[5] > 0;
}

void Distiller::step(const LoopStep& step, const Progress& progress) {
    if (m_stopWished)
        throw Error(ErrorCode::cancelled, {}, Text::tr("stopped"));
    const auto small = oneThreadBetweenStudents(*m_answers);
    const Batch batch = makeBatch(step, progress);
    RunningStatistics before;
    for (const int p : m_trained)
        before.keep(m_network.students[static_cast<std::size_t>(p)]);
    Terms terms;
    try {
        terms = gradients(batch, step, progress);
        if (m_task.company != nullptr)
            sumOverCompany(terms);
        checkFinite(step, Text::tr("the distillation term"), terms.distillation);
        checkFinite(step, Text::tr("the cross-entropy"), terms.crossEntropy);
        checkFinite(step, Text::tr("the feature term"), terms.feature);
        checkFinite(step, Text::tr("the loss"), terms.total);
    } catch (...) {
        before.restore();
        throw;
    }
    const std::vector<torch::optim::SGD*> all = optimizers();
    m_workers.forEach(static_cast<int>(all.size()),
                      [&](int i) { stepOptimizer(*all[static_cast<std::size_t>(i)], step.learningRate); });
    checkNetwork(step);
    const auto size = static_cast<double>(step.indices.size());
    m_sum.add(terms, size);
    m_part.add(terms, size);
    m_partImages += size;
    tellMoment(step);
}

/// Where a tenth of the epoch is over with this step.
void Distiller::tellMoment(const LoopStep& step) {
    const std::int64_t images = m_task.dataset.training.count();
    const std::int64_t before = step.number * m_settings.loop.batchSize;
    const std::int64_t done = before + static_cast<std::int64_t>(step.indices.size());
    if (done * momentsPerEpoch / images == before * momentsPerEpoch / images)
        return;
    const double epoch = step.epoch + static_cast<double>(done) / static_cast<double>(images);
    const double share = 1 / m_partImages;
    m_moments.push_back({epoch, share * m_part.total, share * m_part.distillation, share * m_part.crossEntropy,
                         share * m_part.feature, share * m_part.right});
    m_part = {};
    m_partImages = 0;
    if (m_listener.moment)
        m_listener.moment(m_moments.back());
}

double Distiller::shareRight(const at::Tensor& logits, const at::Tensor& labels) {
    const at::NoGradGuard noGradient;
    return logits.argmax(1).eq(labels).to(at::kFloat).mean().item<double>();
}

void Distiller::checkNetwork(const LoopStep& step) {
    forEachTrained([&](int p) {
        checkFinite(step, Text::tr("student %1", p), m_network.students[static_cast<std::size_t>(p)].state());
    });
    StateDict beside = ownState();
    beside["fusion.weight"] = m_network.fusion.weight;
    beside["fusion.bias"] = m_network.fusion.bias;
    checkFinite(step, Text::tr("the fusion layer"), beside);
}

at::Tensor Distiller::pooledInTraining(int student, const Batch& batch, const Progress& progress) {
    const AutocastScope autocast(m_settings.arithmetic, m_device);
    std::optional<WholeBatchScope> whole;
    if (batch.share.divided)
        whole.emplace([company = m_task.company, student](std::span<double> sums) { company->sum(sums, student); });
    return m_network.students[static_cast<std::size_t>(student)].forward(batch.images, polling(progress)).pooled;
}

std::vector<at::Tensor> Distiller::featuresOf(const Images& all, const Progress& progress) {
    std::vector<at::Tensor> features(m_network.students.size());
    const BatchShare share = shareOfBatch(all.count(), m_task.company);
    const Images images = share.divided ? chooseShare(all, share.images) : all;
    const Progress quiet({}, progress.token());
    forEachTrained([&](int p) {
        const auto index = static_cast<std::size_t>(p);
        features[index] =
            answerAll(m_network.students[index], images, m_network.normalisation, m_settings.arithmetic, quiet)
                .pooled.to(m_device);
        if (share.divided)
            features[index] = gatherRows(*m_task.company, features[index], share.images, all.count(), p);
    });
    return features;
}

std::vector<at::Tensor> Distiller::drawSurvivors(const LoopStep& step) const {
    const auto images = static_cast<std::int64_t>(step.indices.size());
    std::vector<at::Tensor> survivors;
    if (m_settings.deviceDropout <= 0)
        return survivors;
    Generator generator = m_generator.stream(
        "device dropout", static_cast<std::uint64_t>(step.epoch) << 32 | static_cast<std::uint64_t>(step.number));
    for (int p = 0; p < students(); ++p) {
        at::Tensor mask = at::empty({images, 1});
        for (std::int64_t i = 0; i < images; ++i)
            mask.data_ptr<float>()[i] = generator.uniform() < m_settings.deviceDropout ? 0.0f : 1.0f;
        survivors.push_back(mask.to(m_device));
    }
    return survivors;
}

Text Distiller::endEpoch(const LoopPosition& position, double learningRate, const Progress& progress) {
    DistillationEpoch epoch;
    epoch.epoch = position.epoch + 1;
    epoch.learningRate = learningRate;
    const auto images = static_cast<double>(position.imagesDone);
    epoch.loss = m_sum.total / images;
    epoch.distillation = m_sum.distillation / images;
    epoch.crossEntropy = m_sum.crossEntropy / images;
    epoch.feature = m_sum.feature / images;
    epoch.imagesPerSecond = position.imagesPerSecond();
    epoch.seconds = position.seconds;
    const std::vector<at::Tensor> features = featuresOf(m_task.dataset.validation, progress);
    for (const int p : m_trained)
        checkFinite(lastStep(position, m_settings.loop.batchSize, learningRate), Text::tr("student %1", p),
                    {{"features", features[static_cast<std::size_t>(p)]}});
    measure(epoch, features);
    m_epochs.push_back(epoch);
    m_sum = {};
    m_moments.clear();
    const bool best = epoch.score() > m_bestScore;
    if (best) {
        m_bestScore = epoch.score();
        m_bestEpoch = epoch.epoch;
    }
    keep(epoch, best);
    if (m_listener.epoch)
        m_listener.epoch(epoch);
    return epochText(epoch.epoch, epoch.loss, epoch.score(), epoch.imagesPerSecond);
}

void Distiller::keep(const DistillationEpoch&, bool best) {
    if (best)
        m_best = clone(m_network);
}

/// What a checkpoint must have been made for.
Json Distiller::identity() const {
    Json identity{{"settings", toJson(m_settings)},
                  {"architectures", m_task.architectures},
                  {"filters", m_task.filters},
                  {"images", m_task.dataset.training.count()}};
    if (!m_task.trained.empty())
        identity["trained"] = m_task.trained;
    return identity;
}

void Distiller::save(const LoopPosition& position) {
    if (m_task.company != nullptr && !m_task.company->leads())
        return;
    WeightsFile file;
    Json epochs = Json::array();
    for (const DistillationEpoch& epoch : m_epochs)
        epochs.push_back(toJson(epoch));
    Json moments = Json::array();
    for (const DistillationMoment& moment : m_moments)
        moments.push_back(toJson(moment));
    file.description = {
        {"identity", identity()},
        {"epochs", epochs},
        {"best_epoch", m_bestEpoch},
        {"best_score", m_bestScore},
        {"images_done", position.imagesDone},
        {"seconds", position.seconds},
        {"sums", {m_sum.total, m_sum.distillation, m_sum.crossEntropy, m_sum.feature}},
        {"moments", moments},
        {"part", {m_part.total, m_part.distillation, m_part.crossEntropy, m_part.feature, m_part.right, m_partImages}}};
    addToState(file.state, "network", stateOf(m_network));
    addToState(file.state, "best", stateOf(m_best));
    addToState(file.state, "own", ownState());
    int number = 0;
    for (const torch::optim::SGD* const optimizer : optimizers())
        file.state["optimizer/" + std::to_string(number++)] = saveOptimizer(*optimizer);
    writeWeights(m_checkpoint, file);
}

/// A checkpoint of an earlier program has none.
void Distiller::restoreMoments(const Json& description) {
    if (!description.contains("part"))
        return;
    const auto part = description.at("part").get<std::array<double, 6>>();
    m_part = {part[0], part[1], part[2], part[3], part[4]};
    m_partImages = part[5];
    for (const Json& moment : description.at("moments")) {
        m_moments.push_back(momentFromJson(moment));
        if (m_listener.moment)
            m_listener.moment(m_moments.back());
    }
}

LoopPosition Distiller::restore() {
    const WeightsFile file = readWeights(m_checkpoint);
    return fromJson(m_checkpoint, file.description, [&](const Json& description) {
        if (description.at("identity") != identity())
            throw badInput(m_checkpoint, Text::tr("was made with other settings, students or data; begin a new run"));
        for (const Json& epoch : description.at("epochs"))
            m_epochs.push_back(epochFromJson(epoch));
        m_bestEpoch = description.at("best_epoch");
        m_bestScore = description.at("best_score");
        const auto sums = description.at("sums").get<std::array<double, 4>>();
        m_sum = {sums[0], sums[1], sums[2], sums[3]};
        restoreMoments(description);
        loadState(m_network, partOfState(file.state, "network"));
        loadState(m_best, partOfState(file.state, "best"));
        noteBest();
        const at::NoGradGuard noGradient;
        for (const auto& [name, own] : ownState())
            own.copy_(tensorOfState(file.state, "own/" + name));
        int number = 0;
        for (torch::optim::SGD* const optimizer : optimizers())
            loadOptimizer(*optimizer, tensorOfState(file.state, "optimizer/" + std::to_string(number++)));
        return LoopPosition{static_cast<int>(m_epochs.size()), description.at("images_done"),
                            description.at("seconds")};
    });
}

}  // namespace nonn
