// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_data.h"

#include "data/find_data.h"
#include "project/project_data.h"
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

}  // namespace nonn::steps
