// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_text.h"

#include "text.h"

namespace nonn::cli {

namespace {

constexpr std::size_t mostSubsetsShown = 16;

std::string subsetsText(const Evaluation& evaluation) {
    Table table({"Devices that answer", "accuracy"});
    for (const SubsetAccuracy& subset : evaluation.subsets) {
        std::string alive;
        for (const int student : subset.alive)
            alive += (alive.empty() ? "" : ", ") + std::to_string(student);
        table.add({alive.empty() ? "none" : alive, percentText(subset.accuracy)});
    }
    return table.text();
}

}  // namespace

std::string evaluationText(const Evaluation& evaluation) {
    Table accuracies(
        {"Accuracy on " + std::to_string(evaluation.images) + " " + std::string(name(evaluation.split)) + " images",
         ""});
    accuracies.add({"teacher", percentText(evaluation.teacherAccuracy)});
    accuracies.add({"teacher with the students' filters only", percentText(evaluation.maskedTeacherAccuracy)});
    accuracies.add({"all students together", percentText(evaluation.fusedAccuracy)});
    Table students({"Student", "alone", "all but it", "like its filters", "by chance"});
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

}  // namespace nonn::cli
