// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/answer_table_pass.h"

#include "evaluate/evaluate.h"
#include "evaluate/tensor_values.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/linear.h>

namespace nonn {

AnswerTable makeAnswerTable(const TeacherPass& pass, const NonnNetwork& network, const Images& images,
                            const PassSettings& settings, const Progress& progress, bool withFeatures) {
    const at::NoGradGuard noGradient;
    if (pass.labels != images.labels)
        throw badInput({}, Text::tr("the teacher's answers are to other images"));
    if (network.classes() != pass.logits.size(1))
        throw badInput(
            {}, Text::tr("the students know %1 classes, the teacher %2", network.classes(), pass.logits.size(1)));
    AnswerTable table;
    table.split = pass.split;
    table.classes = network.classes();
    table.labels = images.labels;
    table.bias = copiedValues(network.fusion.bias);
    table.teacherLogits = copiedValues(pass.logits);
    const std::vector<at::Tensor> features = askStudents(network, images, settings, progress);
    for (std::size_t p = 0; p < features.size(); ++p)
        table.partialLogits.push_back(copiedValues(at::linear(features[p], network.slice(static_cast<int>(p)))));
    if (withFeatures)
        for (const at::Tensor& student : features)
            table.features.push_back(copiedValues(student));
    progress.report(1);
    return table;
}

AnswerTable makeAnswerTable(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                            const PassSettings& settings, const Progress& progress) {
    const double share = teacherShare(teacher, network);
    const TeacherPass pass = askTeacher(teacher, images, split, settings, progress.part(0, share));
    return makeAnswerTable(pass, network, images, settings, progress.part(share, 1));
}

}  // namespace nonn
