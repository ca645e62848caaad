// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_answers.h"

#include "evaluate/answer_table_pass.h"
#include "project/asked_images.h"

namespace nonn::steps {

namespace {

const Images& imagesOf(const Dataset& dataset, Split split) {
    switch (split) {
        case Split::training:
            return dataset.training;
        case Split::validation:
            return dataset.validation;
        case Split::test:
            return dataset.test;
    }
    return dataset.validation;
}

}  // namespace

AnswerTable answers(const ProjectFolder& folder, const std::string& run, Split split, const Machine& machine,
                    const Progress& progress) {
    useThreadsHere(machine.threads);
    const Project project = folder.read();
    const RunFolder chosen = chooseFinishedRun(folder, project, run);
    const NonnNetwork network = readNonnNetwork(chosen.path());
    const auto dataset = folder.dataset(project, progress.part(0, 0.05, Text::tr("reading images")));
    const Images& images = imagesOf(*dataset, split);
    PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    const bool asked = split == Split::validation && askedAboutAll(project) && folder.holds(project, Stage::activity);
    const TeacherPass pass = asked ? readTeacherPass(folder.file(Stage::activity))
                                   : askTeacher(folder.teacher(project), images, split, settings,
                                                progress.part(0.05, 0.7, Text::tr("asking the teacher")));
    settings.arithmetic = Arithmetic::fp32;
    AnswerTable table = makeAnswerTable(pass, network, images, settings,
                                        progress.part(asked ? 0.05 : 0.7, 1, Text::tr("asking the students")));
    if (split == Split::test)
        folder.update([](Project& changed) { ++changed.testLooks; });
    return table;
}

}  // namespace nonn::steps
