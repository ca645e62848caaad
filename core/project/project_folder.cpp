// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_folder.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "data/find_data.h"
#include "deliver/sha256.h"
#include "project/project_data.h"

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// Runs `work`, whose failures are about `shown` and not about the temporary name that it writes to.
template <typename Work>
void naming(const fs::path& shown, Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        throw Error(error.code(), shown, error.text());
    }
}

void checkBasis(const Project& basis, const Project& now, Stage stage, const fs::path& file) {
    for (const Stage earlier : stages) {
        if (earlier == stage)
            return;
        if (basis.record(earlier) != now.record(earlier))
            throw Error(
                ErrorCode::failed, file,
                Text::tr("was not replaced: the %1 it was made from has been changed meanwhile; run the command again",
                         name(earlier)));
    }
}

/// Whether this program has written it, as far as its digest is known.
bool isOf(const Project& project, Stage stage, const std::string& content) {
    const std::string digest = project.digestOf(stage);
    return digest.empty() || digest == sha256(content);
}

Text notAsWritten(Stage stage) {
    return stage == Stage::partition
               ? Text::tr(
                     "was changed by something else than this program: run %1 again, which moves filters with "
                     "--move",
                     command(stage))
               : Text::tr("was changed by something else than this program: run %1 again", command(stage));
}

}  // namespace

fs::path backupOf(const fs::path& project) {
    return project / "project.backup.json";
}

Text projectGone(const fs::path& project) {
    return Text::tr("holds no project.json. As this program wrote it last it is in %1: copy that to project.json",
                    backupOf(project).filename().string());
}

bool isOfNewerVersion(const fs::path& projectFile) {
    try {
        const Json json = readJson(projectFile);
        return json.is_object() && json.contains("schema") && json["schema"].is_number_integer() &&
               json["schema"].get<std::int64_t>() > projectSchema;
    } catch (const Error&) {
        return false;
    }
}

ProjectFolder::ProjectFolder(fs::path path) : m_path(std::move(path)) {
    std::error_code ignored;
    if (!fs::exists(projectFile(), ignored))
        throw badInput(m_path, fs::exists(backupOf(m_path), ignored)
                                   ? projectGone(m_path)
                                   : Text::tr("holds no project; make one with nonn new"));
    read();
}

Project ProjectFolder::read() const {
    try {
        Project project = projectFromJson(projectFile(), readJson(projectFile()));
        notePlanned(project);
        return project;
    } catch (const Error& error) {
        std::error_code ignored;
        if (!fs::exists(backupOf(m_path), ignored) || isOfNewerVersion(projectFile()))
            throw;
        throw Error(error.code(), error.path(),
                    Text::tr("%1. As this program wrote it last it is in %2", error.text(),
                             backupOf(m_path).filename().string()));
    }
}

void ProjectFolder::update(const std::function<void(Project&)>& change) const {
    const FolderLock lock(m_path);
    Project project = read();
    change(project);
    write(project);
}

void ProjectFolder::write(const Project& project) const {
    writeJson(projectFile(), toJson(project));
    keepBackup(project);
}

/// Where that is not possible there is none: the project is what counts.
void ProjectFolder::keepBackup(const Project& project) const {
    try {
        writeJson(backupOf(m_path), toJson(project));
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove(backupOf(m_path), ignored);
    }
}

/// Everything is on the disk under temporary names before the first file takes its place; then project.json with the
/// stage marked stale, the stage's file, and project.json as it is to be.
void ProjectFolder::place(const Project& before, const Project& after, const fs::path& file,
                          const std::function<void(const fs::path&)>& write) const {
    replaceFile(projectFile(), [&](const fs::path& last) {
        naming(projectFile(), [&] { writeFile(last, jsonText(projectFile(), toJson(after))); });
        replaceFile(file, [&](const fs::path& temporary) {
            naming(file, [&] { write(temporary); });
            this->write(before);
        });
    });
    keepBackup(after);
}

void ProjectFolder::commit(Stage stage, const Project& basis, const std::function<void(Project&)>& change,
                           const std::function<void(const fs::path&)>& write, const std::string& digest) const {
    const FolderLock lock(m_path);
    Project project = read();
    checkBasis(basis, project, stage, file(stage));
    noteDigests(project);
    Project between = project;
    between.markStale(stage);
    project.markMade(stage, digest);
    change(project);
    place(between, project, file(stage), write);
}

/// Of results from before there were digests, while they are still there.
void ProjectFolder::noteDigests(Project& project) const {
    std::error_code ignored;
    for (const Stage stage : setupStages)
        if (project.state(stage) == StageState::current && project.digestOf(stage).empty() &&
            fs::is_regular_file(file(stage), ignored))
            project.setDigest(stage, sha256(readFile(file(stage))));
}

/// Of a plan by a program that did not note the architectures. A damaged one is told of by who needs it.
void ProjectFolder::notePlanned(Project& project) const {
    if (project.state(Stage::plan) != StageState::current || !project.plannedArchitectures().empty())
        return;
    try {
        project.setPlannedArchitectures(planFromJson(file(Stage::plan), readJson(file(Stage::plan))));
    } catch (const Error&) {
        return;
    }
}

Setup ProjectFolder::setup() const {
    const FolderLock lock(m_path);
    Setup setup{read(), {}};
    for (const Stage stage : setupStages)
        if (setup.project.state(stage) != StageState::empty)
            setup.files[static_cast<std::size_t>(stage)] = readFile(file(stage));
    return setup;
}

void ProjectFolder::restore(const Setup& setup) const {
    const FolderLock lock(m_path);
    Project project = read();
    checkBasis(setup.project, project, setupStages.front(), file(setupStages.front()));
    noteDigests(project);
    for (const Stage stage : setupStages)
        project.markStale(stage);
    writeJson(projectFile(), toJson(project));
    for (const Stage stage : setupStages) {
        const auto& content = setup.files[static_cast<std::size_t>(stage)];
        if (content)
            writeFile(file(stage), *content);
        project.record(stage) = setup.project.record(stage);
        const std::string digest = setup.project.digestOf(stage);
        if (content)
            project.setDigest(stage, digest.empty() ? sha256(*content) : digest);
    }
    project.graph = setup.project.graph;
    project.partition = setup.project.partition;
    project.plan = setup.project.plan;
    write(project);
}

void ProjectFolder::commitJson(Stage stage, const Project& basis, const std::function<void(Project&)>& change,
                               const Json& content) const {
    const std::string text = jsonText(file(stage), content);
    std::error_code ignored;
    const bool same = basis.state(stage) == StageState::current && fs::file_size(file(stage), ignored) == text.size() &&
                      readFile(file(stage)) == text && isOf(basis, stage, text);
    if (same && read().record(stage) == basis.record(stage))
        update(change);
    else
        commit(
            stage, basis, change, [&](const fs::path& path) { writeFile(path, text); }, sha256(text));
}

bool ProjectFolder::holds(const Project& project, Stage stage) const {
    std::error_code ignored;
    return project.state(stage) == StageState::current && fs::exists(file(stage), ignored);
}

void ProjectFolder::restore(Stage stage, const Project& basis,
                            const std::function<void(const fs::path&)>& write) const {
    const FolderLock lock(m_path);
    const Project now = read();
    checkBasis(basis, now, stage, file(stage));
    if (basis.record(stage) != now.record(stage))
        throw Error(ErrorCode::failed, file(stage), Text::tr("has been made anew meanwhile; run the command again"));
    replaceFile(file(stage), write);
}

void ProjectFolder::writeBeside(const fs::path& file, const Json& content,
                                const std::function<void(Project&)>& change) const {
    const FolderLock lock(m_path);
    const Project before = read();
    Project after = before;
    change(after);
    place(before, after, file, [&](const fs::path& path) { writeFile(path, jsonText(file, content)); });
}

void ProjectFolder::require(const Project& project, Stage stage) const {
    switch (project.state(stage)) {
        case StageState::current:
            if (!holds(project, stage))
                throw badInput(file(stage), Text::tr("is gone: run %1 again", command(stage)));
            return;
        case StageState::stale:
            throw badInput(file(stage),
                           Text::tr("is out of date, something before it has changed: run %1 first", command(stage)));
        case StageState::empty:
            throw badInput(file(stage), Text::tr("has not been made yet: run %1 first", command(stage)));
    }
}

std::string ProjectFolder::result(const Project& project, Stage stage) const {
    require(project, stage);
    std::error_code ignored;
    for (const Stage earlier : setupStages)
        if (earlier < stage && fs::exists(file(earlier), ignored))
            checkedContent(project, earlier);
    return checkedContent(project, stage);
}

/// A commit of another program may have come between `project` and the file.
std::string ProjectFolder::checkedContent(const Project& project, Stage stage) const {
    std::string content = readFile(file(stage));
    if (isOf(project, stage, content))
        return content;
    const FolderLock lock(m_path);
    content = readFile(file(stage));
    if (!isOf(read(), stage, content))
        throw badInput(file(stage), notAsWritten(stage));
    return content;
}

std::shared_ptr<const Dataset> ProjectFolder::dataset(const Project& project, const Progress& progress,
                                                      const std::optional<ImageSettings>& seen) const {
    const ImageSettings wanted = seen.value_or(project.images);
    const std::lock_guard lock(m_mutex);
    if (m_dataset && m_datasetSeen == wanted)
        return m_dataset;
    if (!isThere(project.source) && project.source.kind != "fashion-mnist")
        throw badInput(project.source.folder, Text::tr("is not there. Where the images have been moved: nonn data %1 "
                                                       "--source %2:FOLDER",
                                                       m_path.string(), project.source.kind));
    m_dataset = std::make_shared<const Dataset>(
        openProjectData(project, project.source, progress, wanted == project.images ? std::nullopt : seen));
    m_datasetSeen = wanted;
    return m_dataset;
}

}  // namespace nonn
