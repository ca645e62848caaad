// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/repair.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "project/project_folder.h"
#include "project/results.h"
#include "project/setup.h"

namespace nonn {

namespace fs = std::filesystem;

namespace {

fs::path projectFile(const fs::path& project) {
    return project / "project.json";
}

bool succeeds(const std::function<void()>& read) {
    try {
        read();
        return true;
    } catch (const Error&) {
        return false;
    }
}

bool isReadable(const fs::path& file) {
    return succeeds([&] { projectFromJson(file, readJson(file)); });
}

bool isReadable(const ProjectFolder& folder, const Project& project, Stage stage) {
    return succeeds([&] {
        if (stage == Stage::graph)
            steps::readGraph(folder, project);
        else if (stage == Stage::partition)
            steps::readPartition(folder, project);
        else
            steps::readPlan(folder, project);
    });
}

void putAside(const fs::path& file) {
    std::error_code status;
    fs::path aside = file;
    fs::rename(file, aside += ".damaged", status);
    if (status && status != std::errc::no_such_file_or_directory)
        throw badInput(file, Text::tr("cannot be written: %1", status.message()));
}

}  // namespace

Damage findDamage(const fs::path& project) {
    const fs::path file = projectFile(project);
    Damage damage;
    damage.project = !isReadable(file) && !isOfNewerVersion(file) && isReadable(backupOf(project));
    if (!isReadable(file))
        return damage;
    const ProjectFolder folder(project);
    const Project state = folder.read();
    for (const Stage stage : setupStages)
        if (folder.holds(state, stage) && !isReadable(folder, state, stage))
            damage.stages.push_back(stage);
    return damage;
}

void repair(const fs::path& project, const Damage& damage) {
    if (damage.project) {
        const std::string content = readFile(backupOf(project));
        putAside(projectFile(project));
        writeFile(projectFile(project), content);
    }
    for (const Stage stage : damage.stages) {
        const ProjectFolder folder(project);
        putAside(folder.file(stage));
        folder.update([&](Project& state) { state.markStale(stage); });
    }
}

}  // namespace nonn
