// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate.h"

#include "base/error.h"
#include "evaluate/block_pass.h"
#include "evaluate/subset_counts.h"
#include "evaluate/survivor_answers.h"
#include "evaluate/tensor_values.h"
#include "model/counts.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

namespace nonn {

namespace {

void checkTask(const Teacher& teacher, const TeacherPass& pass, const NonnNetwork& network, const Images& images) {
    if (pass.labels != images.labels)
        throw badInput({}, Text::tr("the teacher's answers are to other images"));
    if (network.classes() != teacher.network.description().classes)
        throw badInput({}, Text::tr("the students know %1 classes, the teacher %2", network.classes(),
                                    teacher.network.description().classes));
}

/// For each image; 0 where one of the vectors is all zeros.
at::Tensor cosines(const at::Tensor& left, const at::Tensor& right) {
    const at::Tensor a = left.to(at::kDouble);
    const at::Tensor b = right.to(at::kDouble);
    const at::Tensor lengths = a.norm(2, 1) * b.norm(2, 1);
    return at::where(lengths > 0, (a * b).sum(1) / lengths, at::zeros_like(lengths));
}

/// The measuring of one network once its features and the teacher's answers are there.
class Measurement {
public:
    Measurement(double maskedTeacherAccuracy, const TeacherPass& pass, const NonnNetwork& network,
                const std::vector<at::Tensor>& features)
        : m_maskedTeacherAccuracy(maskedTeacherAccuracy), m_pass(pass), m_network(network), m_features(features) {}

    Evaluation run(const EvaluationSettings& settings, const Progress& progress) const {
        Evaluation evaluation;
        evaluation.split = m_pass.split;
        evaluation.images = m_pass.images();
        evaluation.classes = m_network.classes();
        const std::vector<std::int32_t> teacherAnswers = predictionsOf(m_pass.logits);
        const std::vector<std::int32_t> fusedAnswers = predictionsOf(fuse(m_network, m_features));
        evaluation.teacherConfusion = confusion(teacherAnswers);
        evaluation.teacherAccuracy = accuracy(evaluation.teacherConfusion);
        evaluation.maskedTeacherAccuracy = m_maskedTeacherAccuracy;
        evaluation.fusedConfusion = confusion(fusedAnswers);
        evaluation.fusedAccuracy = accuracy(evaluation.fusedConfusion);
        evaluation.agreement = accuracy(makeConfusionMatrix(m_network.classes(), teacherAnswers, fusedAnswers));
        evaluation.students = students(settings, progress);
        evaluation.subsets = subsets(settings, progress);
        return evaluation;
    }

private:
    ConfusionMatrix confusion(const std::vector<std::int32_t>& answers) const {
        return makeConfusionMatrix(m_network.classes(), m_pass.labels, answers);
    }

    ConfusionMatrix confusionOf(const std::vector<bool>& alive) const {
        return confusion(predictionsOf(fuse(m_network, m_features, alive)));
    }

    std::vector<StudentEvaluation> students(const EvaluationSettings& settings, const Progress& progress) const {
        const auto count = m_features.size();
        const std::vector<at::Tensor> wanted = divideAmong(m_network.filters, m_pass.pooled);
        const at::Tensor shuffled =
            at::tensor(Generator(settings.seed).stream("shuffled fidelity").permutation(m_pass.images()), at::kLong);
        std::vector<StudentEvaluation> result(count);
        for (std::size_t p = 0; p < count; ++p) {
            progress.check();
            std::vector<bool> alone(count, false);
            alone[p] = true;
            result[p].confusion = confusionOf(alone);
            result[p].soloAccuracy = accuracy(result[p].confusion);
            alone.flip();
            result[p].dropOneAccuracy = count == 1 ? accuracyByChance() : accuracy(confusionOf(alone));
            result[p].fidelity = cosines(m_features[p], wanted[p]).mean().item<double>();
            result[p].fidelityShuffled =
                cosines(m_features[p], wanted[p].index_select(0, shuffled)).mean().item<double>();
        }
        return result;
    }

    double accuracyByChance() const { return 1.0 / m_network.classes(); }

    std::vector<SubsetAccuracy> subsets(const EvaluationSettings& settings, const Progress& progress) const {
        const at::Tensor bias = m_network.fusion.bias.contiguous();
        std::vector<at::Tensor> tensors;
        LogitShares shares{m_network.classes(), m_pass.labels, valuesOf(bias), {}};
        for (std::size_t p = 0; p < m_features.size(); ++p) {
            tensors.push_back(at::linear(m_features[p], m_network.slice(static_cast<int>(p))).contiguous());
            shares.students.push_back(valuesOf(tensors.back()));
        }
        std::vector<SubsetAccuracy> measured = accuracyBySubset(shares, settings.pass.threads, progress);
        if (settings.survivors != nullptr)
            measureSurvivors(*settings.survivors, messages(settings.survivors->message, shares.students), m_pass.labels,
                             measured, {});
        return measured;
    }

    /// askStudents() gives contiguous features.
    StudentMessages messages(Message message, const StudentMessages& shares) const {
        if (message == Message::logits)
            return shares;
        StudentMessages messages;
        for (const at::Tensor& features : m_features)
            messages.push_back(valuesOf(features));
        return messages;
    }

    double m_maskedTeacherAccuracy;
    const TeacherPass& m_pass;
    const NonnNetwork& m_network;
    const std::vector<at::Tensor>& m_features;
};

Evaluation evaluatePart(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                        const EvaluationSettings& settings, const Progress& progress) {
    const double share = teacherShare(teacher, network);
    PassSettings asking = settings.pass;
    asking.arithmetic = settings.teacherArithmetic;
    const TeacherPass pass =
        askTeacher(teacher, images, split, asking, progress.part(0, share, Text::tr("asking the teacher")));
    return evaluate(teacher, pass, network, images, settings, progress.part(share, 1, Text::tr("asking the students")));
}

}  // namespace

double teacherShare(const Teacher& teacher, const NonnNetwork& network) {
    const auto teacherWork = static_cast<double>(teacher.network.description().macs);
    double studentWork = 0;
    for (const Network& student : network.students)
        studentWork += static_cast<double>(countMacs(student.architecture()));
    return teacherWork / (teacherWork + studentWork);
}

std::vector<at::Tensor> askStudents(const NonnNetwork& network, const Images& images, const PassSettings& settings,
                                    const Progress& progress) {
    std::vector<at::Tensor> features;
    const std::vector<TrainedNetwork> students(network.students.begin(), network.students.end());
    for (const Answers& answers : answerInBlocks(students, images, network.normalisation, settings, progress))
        features.push_back(answers.pooled);
    return features;
}

Evaluation evaluate(const Teacher& teacher, const TeacherPass& pass, const NonnNetwork& network, const Images& images,
                    const EvaluationSettings& settings, const Progress& progress) {
    const at::NoGradGuard noGradient;
    checkTask(teacher, pass, network, images);
    const double masked =
        maskedTeacherAccuracy(teacher, pass, images, network.filters, settings.pass, progress.part(0, 0.4));
    const std::vector<at::Tensor> features = askStudents(network, images, settings.pass, progress.part(0.4, 0.95));
    Evaluation evaluation = Measurement(masked, pass, network, features).run(settings, progress);
    progress.report(1);
    return evaluation;
}

Evaluation evaluate(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                    const EvaluationSettings& settings, const Progress& progress) {
    const std::int64_t count = images.count();
    const std::int64_t parts = std::max<std::int64_t>(1, (count + settings.imagesAtOnce - 1) / settings.imagesAtOnce);
    std::vector<Evaluation> found;
    for (std::int64_t i = 0; i < parts; ++i) {
        const std::int64_t first = count * i / parts;
        const Progress part = progress.part(static_cast<double>(i) / static_cast<double>(parts),
                                            static_cast<double>(i + 1) / static_cast<double>(parts));
        found.push_back(
            evaluatePart(teacher, network, images.part(first, count * (i + 1) / parts - first), split, settings, part));
    }
    return evaluationOfAll(found);
}

}  // namespace nonn
