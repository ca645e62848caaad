// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_answers.h"

#include "base/log.h"
#include "deliver/sha256.h"
#include "evaluate/answer_table_file.h"
#include "evaluate/answer_table_pass.h"
#include "project/asked_images.h"
#include "project/project_teacher.h"
#include "project/run_survivors.h"

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

/// The run's students, the teacher, and the images as networks see them.
std::string madeFrom(const RunFolder& run, const Project& project, const Images& images) {
    return sha256(project.digestOf(Stage::teacher) + "\n" + std::to_string(images.channels) + " " +
                  std::to_string(images.height) + " " + std::to_string(images.width) + "\n" + studentDigests(run));
}

/// A cache that cannot be kept stands in nobody's way.
void keep(const std::filesystem::path& file, const AnswerTable& table, const std::string& from) {
    try {
        writeAnswerTable(file, table, from);
    } catch (const Error& error) {
        log(LogLevel::warning, error.text());
    }
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
    const std::string from = split == Split::validation ? madeFrom(chosen, project, images) : std::string();
    const std::optional<RunSurvivors> survivors = readSurvivors(chosen);
    const bool withFeatures = survivors && survivors->layers.message == Message::features;
    if (split == Split::validation)
        if (auto kept = readAnswerTable(chosen.answers(), from);
            kept && kept->labels == images.labels && (!withFeatures || holdsMessages(*kept, survivors->layers)))
            return *std::move(kept);
    PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    std::optional<TeacherPass> kept;
    if (split == Split::validation && askedAboutAll(project))
        kept = keptAnswers(folder, project);
    const bool asked = kept.has_value();
    const TeacherPass pass = asked ? *std::move(kept)
                                   : askTeacher(readTeacher(folder, project), images, split, settings,
                                                progress.part(0.05, 0.7, Text::tr("asking the teacher")));
    settings.arithmetic = Arithmetic::fp32;
    AnswerTable table =
        makeAnswerTable(pass, network, images, settings,
                        progress.part(asked ? 0.05 : 0.7, 1, Text::tr("asking the students")), withFeatures);
    if (split == Split::validation)
        keep(chosen.answers(), table, from);
    if (split == Split::test)
        folder.update([](Project& changed) { ++changed.testLooks; });
    return table;
}

}  // namespace nonn::steps
