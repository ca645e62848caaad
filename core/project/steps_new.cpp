// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_new.h"

#include "base/file.h"
#include "base/json.h"
#include "base/log.h"
#include "base/temporary_folder.h"
#include "data/find_data.h"
#include "data/shared_images.h"
#include "project/output_place.h"
#include "project/project_folder.h"
#include "project/stopwatch.h"
#include "project/teacher_source.h"
#include "project/trusted_programs.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace nonn::steps {

namespace fs = std::filesystem;

namespace {

void checkFree(const fs::path& folder) {
    std::error_code status;
    if (!fs::exists(fs::symlink_status(folder, status)))
        return;
    if (fs::exists(folder / "project.json", status))
        throw badInput(folder, Text::tr("is a project already; choose another name, or remove it first"));
    if (fs::exists(backupOf(folder), status))
        throw badInput(folder, projectGone(folder));
    if (!fs::is_directory(folder, status) || !fs::is_empty(folder, status))
        throw badInput(folder, Text::tr("is there already and is no empty folder"));
}

/// The folder that the wish leads to, where it is a link to one.
fs::path behindLink(const fs::path& wish) {
    std::error_code ignored;
    return fs::is_symlink(fs::symlink_status(wish, ignored)) ? fs::weakly_canonical(wish, ignored) : wish;
}

/// A folder beside the one wished for, which takes its place when everything is in it.
class FolderInTheMaking {
public:
    explicit FolderInTheMaking(const fs::path& wish) : m_wish(wish), m_making(wish.parent_path(), "new") {
        fs::create_directory(path());
    }

    fs::path path() const { return m_making.path() / "project"; }
    void finish() const {
        std::error_code status;
        fs::rename(path(), m_wish, status);
        if (status)
            throw badInput(m_wish, Text::tr("cannot be made: %1", status.message()));
    }

private:
    fs::path m_wish;
    TemporaryFolder m_making;
};

void writeProject(const fs::path& folder, const Project& project, const std::optional<Teacher>& teacher) {
    if (teacher) {
        writeTeacher(folder / fileName(Stage::teacher), *teacher, true);
        if (teacher->network.script() != nullptr)  // which this user has named just now
            trust(readFile(folder / fileName(Stage::teacher)));
    }
    const Json json = toJson(project);
    projectFromJson(folder / "project.json", json);  // what is written can be read
    writeJson(folder / "project.json", json);
    writeJson(backupOf(folder), json);
}

/// What was measured when the teacher that comes with the program was trained, if it was, holds for the same images.
void takeAccuracies(TeacherFacts& facts, const fs::path& file, const Teacher& teacher, const SplitSettings& split) {
    fromJson(file, teacher.origin, [&](const Json& origin) {
        const SplitSettings own;
        const bool sameSplit = split.seed == own.seed && split.validationShare == own.validationShare;
        if (origin.contains("test_accuracy"))
            facts.testAccuracy = origin.at("test_accuracy").get<double>();
        if (sameSplit && origin.contains("validation_accuracy"))
            facts.validationAccuracy = origin.at("validation_accuracy").get<double>();
        return true;
    });
}

void takeDataset(Project& project, const Dataset& dataset) {
    project.dataset = factsOf(dataset);
    project.digest = dataset.digest;
    if (project.source.isOfPictures())
        project.images.side = dataset.height();
    project.skipped = dataset.skipped;
    project.skipped.resize(std::min(project.skipped.size(), mostSkippedShown));
}

/// Reads the data and says what was taken for what.
std::shared_ptr<const Dataset> readDataset(Project& project, const std::vector<DataNote>& before,
                                           const Progress& progress) {
    const auto dataset = std::make_shared<const Dataset>(
        openDataset(project.source, project.split, progress.part(0, 0.9), project.images));
    takeDataset(project, *dataset);
    project.notes = before;
    for (const auto& notes : {dataset->notes, noteSharedImages(*dataset, progress.part(0.9, 1))})
        project.notes.insert(project.notes.end(), notes.begin(), notes.end());
    for (const DataNote& note : project.notes)
        log(note.doubt ? LogLevel::warning : LogLevel::info, Text::tr("images: %1", note.text));
    return dataset;
}

/// Has networks see the images as the teacher takes them.
FoundTeacher findTeacherFor(Project& project, const NewRequest& request, const std::shared_ptr<const Dataset>& dataset,
                            const Progress& progress) {
    TeacherRequest wanted = *request.teacher;
    wanted.measured = wanted.file != "builtin";
    if (wanted.side == 0)
        wanted.side = request.images.side;
    if (wanted.channels == 0)
        wanted.channels = request.images.channels;
    std::shared_ptr<const Dataset> seen = dataset;
    const OpenImages open = [&](const ImageSettings& settings, const Progress& opening) {
        if (settings != project.images)
            seen = std::make_shared<const Dataset>(openDataset(project.source, project.split, opening, settings));
        return seen;
    };
    const Machine machine{"auto", at::get_num_threads()};
    FoundTeacher found = findTeacher(wanted, {project.images, open}, machine, progress);
    project.images = found.seen;
    project.dataset = factsOf(*seen);
    for (const Text& note : found.notes)
        log(LogLevel::info, Text::tr("teacher: %1", note));
    if (found.nearChance)
        log(LogLevel::warning, nearChanceWarning());
    return found;
}

}  // namespace

NewOutcome createProject(const NewRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const fs::path folder = behindLink((fs::absolute(request.folder) / "").lexically_normal().parent_path());
    checkFree(folder);
    checkOutputFolder(folder);
    Project project;
    const FoundData found = findData(request.source);
    project.source = found.source;
    project.split = request.split;
    project.images = request.images;
    const auto dataset = readDataset(project, found.notes, progress.part(0, 0.7, Text::tr("reading images")));
    std::optional<Teacher> teacher;
    std::vector<Text> teacherNotes;
    std::optional<bool> nearChance;
    if (request.teacher) {
        const fs::path file = teacherFile(request.teacher->file, project.dataset.name);
        FoundTeacher chosen =
            findTeacherFor(project, request, dataset, progress.part(0.7, 0.95, Text::tr("reading the teacher")));
        teacher = std::move(chosen.teacher);
        teacherNotes = std::move(chosen.notes);
        nearChance = chosen.nearChance;
        if (request.teacher->file == "builtin" && request.split.seed != SplitSettings().seed)
            log(LogLevel::warning, Text::tr("the teacher has learned from images that are for validation here: it was "
                                            "trained with the split of seed %1",
                                            SplitSettings().seed));
        project.teacher = factsOf(*teacher, sourceName(request.teacher->file));
        if (request.teacher->file == "builtin")
            takeAccuracies(*project.teacher, file, *teacher, request.split);
        project.markMade(Stage::teacher);
    }
    makeFolder(folder.parent_path());
    const FolderInTheMaking making(folder);
    try {
        writeProject(making.path(), project, teacher);
    } catch (const Error& error) {
        throw Error(error.code(), folder / error.path().filename(), error.text());
    }
    making.finish();
    progress.report(1);
    return {project.dataset, project.teacher, watch.seconds(), project.skipped,
            project.notes,   teacherNotes,    nearChance};
}

Json toJson(const NewOutcome& outcome) {
    Json teacherNotes = Json::array();
    for (const Text& note : outcome.teacherNotes)
        teacherNotes.push_back(note.english());
    return {{"dataset", toJson(outcome.dataset)},
            {"skipped_images", englishJson(outcome.skipped)},
            {"notes", englishJson(outcome.notes)},
            {"teacher", outcome.teacher ? toJson(*outcome.teacher) : Json(nullptr)},
            {"teacher_notes", teacherNotes},
            {"near_chance", outcome.nearChance ? Json(*outcome.nearChance) : Json(nullptr)},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
