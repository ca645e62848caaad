// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_data.h"

#include "data/find_data.h"
#include "model/teacher.h"
#include "project/project_data.h"
#include "project/shape_choice.h"
#include "project/stopwatch.h"

namespace nonn::steps {

NewOutcome moveData(const ProjectFolder& folder, const DataSource& source, const Progress& progress) {
    const Stopwatch watch;
    const Project before = folder.read();
    if (source.kind != before.source.kind)
        throw badInput(source.folder, Text::tr("would be read as %1, but the project's data are %2: name it as %2:%3",
                                               source.kind, before.source.kind, source.folder.string()));
    DataSource moved = before.source;
    moved.folder = source.folder;
    const FoundData found = findData(moved);
    const Dataset dataset = openProjectData(before, found.source, progress);
    Project after;
    folder.update([&](Project& project) {
        project.source.folder = found.source.folder;
        project.digest = dataset.digest;
        after = project;
    });
    progress.report(1);
    return {after.dataset, after.teacher, watch.seconds(), after.skipped, found.notes};
}

namespace {

/// Where the teacher's file is what the project says, only whether it takes these images decides.
bool takes(const ProjectFolder& folder, const Project& project, const ShapeChoice& images) {
    try {
        const TeacherDescription teacher = readTeacherDescription(folder.file(Stage::teacher));
        return teacher.image == images.own() && teacher.name == project.teacher->architecture &&
               teacher.features.channels == project.teacher->filters;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

NewOutcome seeImages(const ProjectFolder& folder, const SeenWish& wish, const Progress& progress) {
    const Stopwatch watch;
    const Project before = folder.read();
    ImageSettings settings = before.images;
    settings.side = wish.side.value_or(settings.side);
    settings.channels = wish.channels.value_or(settings.channels);
    const auto dataset = folder.dataset(before, progress, settings);
    const ShapeChoice images(*dataset, 0, 0);
    Project after;
    folder.update([&](Project& project) {
        if (project.images != before.images)
            throw Error(ErrorCode::failed, folder.path(),
                        Text::tr("was not changed: somebody else has changed how networks see the images meanwhile"));
        project.images = images.settings(images.own(), settings);
        project.dataset = seenAs(project.dataset, *dataset);
        if (project.teacher)
            project.record(Stage::teacher).stale = !takes(folder, project, images);
        after = project;
    });
    progress.report(1);
    return {after.dataset, after.teacher, watch.seconds(), after.skipped, {}};
}

}  // namespace nonn::steps
