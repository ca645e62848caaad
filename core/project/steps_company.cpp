// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_company.h"

#include "base/json.h"
#include "model/torch_failure.h"
#include "project/new_run.h"
#include "project/project_teacher.h"
#include "project/settings_json.h"
#include "project/steps_partition.h"
#include "project/training_images.h"
#include "train/teacher_training.h"

namespace nonn::steps {

namespace {

Json dataOf(const Project& project) {
    return {{"dataset", toJson(project.dataset)}, {"split", project.split.seed}};
}

Json receive(Company& company, const ProjectFolder& folder) {
    return parseJson(folder.path(), company.share({}));
}

void checkSame(const ProjectFolder& folder, const Json& told, const Json& own) {
    for (const auto& [what, value] : own.items())
        if (told.at(what) != value)
            throw badInput(folder.path(),
                           Text::tr("is not the project of the process that leads: its %1 differs", what));
}

Json projectJson(const ProjectFolder& folder, const Project& project) {
    return {{"data", dataOf(project)},
            {"teacher", teacherDigest(folder)},
            {"partition", readPartition(folder, project).students},
            {"version of LibTorch", thisLibTorch()}};
}

}  // namespace

void invite(Company& company, const ProjectFolder& folder, const Project& project, const RunConfig& config) {
    company.share(Json{{"config", toJson(config)}, {"project", projectJson(folder, project)}}.dump());
}

void invite(Company& company, const Project& project, const TeacherTrainingSettings& settings) {
    company.share(Json{{"settings", toJson(settings)}, {"project", {{"data", dataOf(project)}}}}.dump());
}

void distilAlong(Company& company, const ProjectFolder& folder, const Progress& progress) {
    const Json told = receive(company, folder);
    const Project project = folder.read();
    checkSame(folder, told.at("project"), projectJson(folder, project));
    const RunConfig config = runConfigFromJson(folder.path(), told.at("config"));
    const DistillationSettings& settings = config.options.settings;
    useThreadsHere(settings.threads);
    const Teacher teacher = readTeacher(folder, project);
    const Partition partition = readPartition(folder, project);
    const auto whole = folder.dataset(project, progress.part(0, 0.01));
    const Dataset dataset = withFewerTrainingImages(*whole, config.options.images, settings.seed);
    const DistillationTask task{.dataset = dataset,
                                .teacher = teacher,
                                .architectures = config.architectures,
                                .filters = partition.students,
                                .company = &company};
    nonn::distil(task, settings, c10::Device(c10::kCPU), {}, {}, progress.part(0.01, 1));
}

void trainTeacherAlong(Company& company, const ProjectFolder& folder, const Machine& machine,
                       const Progress& progress) {
    const Json told = receive(company, folder);
    const Project project = folder.read();
    checkSame(folder, told.at("project"), {{"data", dataOf(project)}});
    const auto settings = fromJson(folder.path(), told.at("settings"),
                                   [](const Json& json) { return teacherTrainingSettingsFrom(StrictObject(json)); });
    useThreadsHere(machine.threads);
    const auto dataset = folder.dataset(project, progress.part(0, 0.01));
    nonn::trainTeacher(*dataset, settings, c10::Device(c10::kCPU), {}, progress.part(0.01, 1), {}, &company);
}

}  // namespace nonn::steps
