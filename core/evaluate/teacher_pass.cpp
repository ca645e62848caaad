// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/teacher_pass.h"

#include "base/error.h"
#include "base/json.h"
#include "evaluate/block_pass.h"
#include "evaluate/tensor_values.h"
#include "model/weights_file.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace nonn {

namespace {

at::Tensor labelTensor(const std::vector<std::int32_t>& labels) {
    return at::tensor(labels, at::kInt);
}

double shareRight(const at::Tensor& logits, const std::vector<std::int32_t>& labels) {
    return logits.argmax(1).eq(labelTensor(labels)).to(at::kDouble).mean().item<double>();
}

bool isMatrix(const at::Tensor& tensor, std::int64_t rows) {
    return tensor.dim() == 2 && tensor.size(0) == rows && tensor.size(1) > 0 && tensor.scalar_type() == at::kFloat;
}

/// 1 for each filter in `kept`, else 0.
at::Tensor maskOf(const std::vector<std::vector<int>>& kept, std::int64_t filters) {
    at::Tensor mask = at::zeros({filters});
    for (const auto& part : kept)
        for (const int filter : part) {
            if (filter < 0 || filter >= filters)
                throw badInput({}, Text::tr("filter %1 is not one of the teacher's %2", filter, filters));
            mask.data_ptr<float>()[filter] = 1;
        }
    return mask;
}

}  // namespace

TeacherPass askTeacher(const Teacher& teacher, const Images& images, Split split, const PassSettings& settings,
                       const Progress& progress) {
    const Answers answers =
        answerInBlocks({&teacher.network, 1}, images, teacher.normalisation, settings, progress).front();
    return {split, answers.pooled, answers.logits, images.labels};
}

Activity activityOf(const TeacherPass& pass) {
    const at::Tensor pooled = pass.pooled.contiguous();
    const std::vector<std::int32_t> predictions = predictionsOf(pass.logits);
    return makeActivity(static_cast<int>(pooled.size(1)), static_cast<int>(pass.logits.size(1)),
                        {valuesOf(pooled), pass.labels, predictions});
}

double accuracyOf(const TeacherPass& pass) {
    return shareRight(pass.logits, pass.labels);
}

std::optional<double> maskedTeacherAccuracy(const Teacher& teacher, const TeacherPass& pass,
                                            const std::vector<std::vector<int>>& kept) {
    const at::NoGradGuard noGradient;
    const TeacherDescription& description = teacher.network.description();
    if (pass.pooled.size(1) != description.features.channels || pass.logits.size(1) != description.classes)
        throw badInput({}, Text::tr("the answers are not those of %1", description.name));
    const auto logits = teacher.network.classify(pass.pooled * maskOf(kept, description.features.channels));
    return logits ? std::optional(shareRight(*logits, pass.labels)) : std::nullopt;
}

double maskedTeacherAccuracy(const Teacher& teacher, const TeacherPass& pass, const Images& images,
                             const std::vector<std::vector<int>>& kept, const PassSettings& settings,
                             const Progress& progress) {
    if (const auto known = maskedTeacherAccuracy(teacher, pass, kept))
        return *known;
    if (pass.labels != images.labels)
        throw badInput({}, Text::tr("the teacher's answers are to other images"));
    const at::NoGradGuard noGradient;
    const at::Tensor mask = maskOf(kept, teacher.network.description().features.channels);
    const TrainedNetwork masked = teacher.network.withMask(mask);
    const std::vector<Answers> answers =
        answerInBlocks({&masked, 1}, images, teacher.normalisation, settings, progress);
    return shareRight(answers.front().logits, pass.labels);
}

void writeTeacherPass(const std::filesystem::path& path, const TeacherPass& pass) {
    writeWeights(path, {{{"split", name(pass.split)}},
                        {{"pooled", pass.pooled}, {"logits", pass.logits}, {"labels", labelTensor(pass.labels)}}});
}

TeacherPass readTeacherPass(const std::filesystem::path& path) {
    const WeightsFile file = readWeights(path);
    TeacherPass pass;
    pass.split = fromJson(path, file.description, [](const Json& description) {
        return parseSplit(description.at("split").get<std::string>());
    });
    for (const char* const part : {"pooled", "logits", "labels"})
        if (!file.state.contains(part))
            throw badInput(path, Text::tr("holds no %1 of a teacher's answers", part));
    const at::Tensor labels = file.state.at("labels").contiguous();
    pass.pooled = file.state.at("pooled").contiguous();
    pass.logits = file.state.at("logits").contiguous();
    if (labels.dim() != 1 || labels.numel() == 0 || labels.scalar_type() != at::kInt ||
        !isMatrix(pass.pooled, labels.numel()) || !isMatrix(pass.logits, labels.numel()))
        throw badInput(path, Text::tr("holds answers and labels that do not fit together"));
    pass.labels.assign(labels.data_ptr<std::int32_t>(), labels.data_ptr<std::int32_t>() + labels.numel());
    const auto [smallest, largest] = std::minmax_element(pass.labels.begin(), pass.labels.end());
    if (*smallest < 0 || *largest >= pass.logits.size(1))
        throw badInput(path, Text::tr("holds a label outside 0..%1", pass.logits.size(1) - 1));
    return pass;
}

}  // namespace nonn
