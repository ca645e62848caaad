// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/networks/run_networks.h"
#include "cli/project_commands.h"
#include "cli/project_text.h"
#include "cli/spoken.h"
#include "project/steps_data.h"
#include "project/steps_new.h"

namespace nonn::cli {

namespace {

/// Under what a project is described by.
std::string nextLine(const std::string& command) {
    return said(Text::tr("Next:     %1", command)) + "\n";
}

/// What there is to do about a teacher that takes no such images.
std::string nextAfterSeeing(const ProjectFolder& folder) {
    if (folder.read().state(Stage::teacher) != StageState::stale)
        return {};
    const std::string project = folder.path().string();
    return said(Text::tr("The teacher takes other images and is out of date, and so is what was made from it")) + "\n" +
           said(Text::tr("Next:     nonn teacher train (or nonn teacher import) %1", project)) + "\n";
}

}  // namespace

Report runNew(const NewArguments& arguments, const Commands& commands, const Progress& progress) {
    steps::NewRequest request{arguments.project, DataSource::parse(arguments.data)};
    if (!arguments.teacher.empty())
        request.teacher = TeacherRequest{arguments.teacher};
    request.source.parts = PartFolders::parse(arguments.parts);
    request.source.keepEmptyClasses = arguments.emptyClasses == "keep";
    request.split.seed = commands.options().seed;
    request.images.side = arguments.side;
    request.images.channels = arguments.channels;
    request.images.cacheBytes = arguments.cacheBytes.value_or(request.images.cacheBytes);
    const steps::NewOutcome outcome = steps::createProject(request, progress);
    std::string teacher = teacherText(outcome.teacher);
    for (const Text& note : outcome.teacherNotes)
        teacher += furtherText(note);
    const std::string next = outcome.teacher ? "nonn graph " : "nonn teacher train ";
    return {toJson(outcome), datasetText(outcome.dataset) + skippedText(outcome.dataset.skipped, outcome.skipped) +
                                 teacher + nextLine(next + arguments.project)};
}

Report runData(const DataArguments& arguments, const Commands&, const Progress& progress) {
    const bool seen = arguments.side || arguments.channels;
    if (arguments.source.empty() && !seen)
        throw Error(ErrorCode::usage, {}, Text::tr("--source, --size or --channels is needed"));
    const ProjectFolder folder(arguments.project);
    steps::NewOutcome outcome;
    std::string found;
    if (!arguments.source.empty()) {
        outcome = steps::moveData(folder, DataSource::parse(arguments.source), progress.part(0, seen ? 0.5 : 1));
        found = said(Text::tr("Found again, the same as when the project was made")) + "\n";
    }
    if (seen)
        outcome = steps::seeImages(folder, {arguments.side, arguments.channels},
                                   progress.part(arguments.source.empty() ? 0 : 0.5, 1));
    return {toJson(outcome), datasetText(outcome.dataset) + found + (seen ? nextAfterSeeing(folder) : "")};
}

}  // namespace nonn::cli
