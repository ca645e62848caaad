// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_text.h"

#include "base/sizes.h"
#include "spoken.h"
#include "text.h"

namespace nonn::cli {

namespace {

constexpr std::size_t mostSubsetsShown = 16;

std::string subsetsText(const Evaluation& evaluation) {
    const bool fitted = !evaluation.survivors.empty();
    std::vector<Text> head{Text::tr("Devices that answer"), Text::tr("accuracy")};
    if (fitted)
        head.push_back(Text::tr("with their own fusion layer"));
    Table table(head);
    for (const SubsetAccuracy& subset : evaluation.subsets) {
        std::string alive;
        for (const int student : subset.alive)
            alive += (alive.empty() ? "" : ", ") + std::to_string(student);
        std::vector<std::string> row{alive.empty() ? said(Text::tr("none")) : alive, percentText(subset.accuracy)};
        if (fitted)
            row.push_back(percentText(*subset.fitted));
        table.add(row);
    }
    return table.text();
}

Text accuracyTitle(const Evaluation& evaluation) {
    switch (evaluation.split) {
        case Split::training:
            return Text::tr("Accuracy on %1 training images", evaluation.images);
        case Split::validation:
            return Text::tr("Accuracy on %1 validation images", evaluation.images);
        case Split::test:
            return Text::tr("Accuracy on %1 test images", evaluation.images);
    }
    return {};
}

}  // namespace

std::string evaluationText(const Evaluation& evaluation) {
    Table accuracies({accuracyTitle(evaluation), Text()});
    accuracies.add({said(Text::tr("teacher")), percentText(evaluation.teacherAccuracy)});
    accuracies.add(
        {said(Text::tr("teacher with the students' filters only")), percentText(evaluation.maskedTeacherAccuracy)});
    accuracies.add({said(Text::tr("all students together")), percentText(evaluation.fusedAccuracy)});
    Table students({Text::tr("Student"), Text::tr("alone"), Text::tr("all but it"), Text::tr("like its filters"),
                    Text::tr("by chance")});
    for (std::size_t p = 0; p < evaluation.students.size(); ++p) {
        const StudentEvaluation& student = evaluation.students[p];
        students.add({std::to_string(p), percentText(student.soloAccuracy), percentText(student.dropOneAccuracy),
                      numberText(student.fidelity, 3), numberText(student.fidelityShuffled, 3)});
    }
    std::string text = accuracies.text() + "\n" + students.text();
    if (!evaluation.subsets.empty() && evaluation.subsets.size() <= mostSubsetsShown)
        text += "\n" + subsetsText(evaluation);
    return text;
}

std::string survivorsText(const std::optional<SurvivorLayers>& layers) {
    if (!layers)
        return {};
    return said(Text::tr("Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that "
                         "students send.",
                         layers->layers.size(), formatBytes(layers->bytes()), layers->images, name(layers->message))) +
           "\n";
}

}  // namespace nonn::cli
