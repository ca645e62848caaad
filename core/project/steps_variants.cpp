// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_variants.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "project/results.h"
#include "project/steps_info.h"

#include <algorithm>
#include <ranges>

namespace nonn::steps {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestName = 60;  // bytes

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

bool isText(const std::string& name) {
    try {
        return !Json(name).dump().empty();
    } catch (const Json::exception&) {
        return false;
    }
}

fs::path place(const ProjectFolder& folder, const std::string& name) {
    const bool sound =
        !name.empty() && name.size() <= longestName && name.front() != '.' && name.front() != ' ' &&
        name.back() != ' ' && isText(name) &&
        std::ranges::none_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '/' || c == '\\'; });
    if (!sound)
        throw Error(
            ErrorCode::usage, {},
            Text::tr("\"%1\" is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or "
                     "space in front",
                     isText(name) ? name : std::string("?"), longestName));
    return folder.path() / "variants" / name;
}

fs::path find(const ProjectFolder& folder, const std::string& name) {
    const fs::path path = place(folder, name);
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        throw badInput(path, Text::tr("is no variant of this project; nonn variant lists them"));
    return path;
}

/// Of the partition with this number.
void noteRun(Variant& variant, int partition, const Info& info) {
    for (const RunInfo& run : std::views::reverse(info.runs)) {
        if (!run.config.result || run.config.inputs.partition != partition ||
            run.config.inputs.teacher != info.project.record(Stage::teacher).revision)
            continue;
        variant.run = run.config.id;
        variant.validationAccuracy = run.config.result->validationAccuracy;
        variant.fusedAccuracy = run.fusedAccuracy;
        return;
    }
}

Variant readVariant(const fs::path& path, const Info& info) {
    const Setup setup = readSetup(path);
    const fs::path file = path / fileName(Stage::partition);
    const StageRecord& record = setup.project.record(Stage::partition);
    Variant variant;
    variant.name = path.filename().string();
    variant.partition = partitionFromJson(file, readJson(file));
    variant.planned = setup.project.state(Stage::plan) == StageState::current;
    variant.current = info.project.state(Stage::partition) == StageState::current &&
                      info.project.record(Stage::partition).revision == record.revision;
    noteRun(variant, record.revision, info);
    return variant;
}

}  // namespace

Variants variants(const ProjectFolder& folder) {
    const Info info = inspect(folder);
    Variants all;
    if (info.project.state(Stage::partition) == StageState::current) {
        Variant present;
        present.partition = readPartition(folder, info.project);
        present.planned = info.project.state(Stage::plan) == StageState::current;
        present.current = true;
        noteRun(present, info.project.record(Stage::partition).revision, info);
        all.present = std::move(present);
    }
    std::vector<fs::path> paths;
    std::error_code status;
    for (fs::directory_iterator entry(folder.path() / "variants", status), end; !status && entry != end;
         entry.increment(status))
        if (entry->is_directory() && !entry->path().filename().string().starts_with('.'))
            paths.push_back(entry->path());
    std::ranges::sort(paths);
    for (const fs::path& path : paths)
        all.kept.push_back(readVariant(path, info));
    return all;
}

void keepVariant(const ProjectFolder& folder, const std::string& name) {
    place(folder, name);
    const Setup setup = folder.setup();
    folder.require(setup.project, Stage::partition);
    for (const Stage stage : setupStages)
        if (setup.project.state(stage) == StageState::current)
            folder.result(setup.project, stage);
    keepVariant(folder, name, setup);
}

void keepVariant(const ProjectFolder& folder, const std::string& name, const Setup& setup) {
    const fs::path path = place(folder, name);
    const fs::path making = path.parent_path() / ".making";
    const FolderLock lock(folder.path());
    std::error_code ignored;
    if (fs::exists(path, ignored))
        throw badInput(path, Text::tr("is kept already: choose another name, or remove it first"));
    makeFolder(path.parent_path());
    fs::remove_all(making, ignored);
    writeSetup(making, setup);
    std::error_code status;
    fs::rename(making, path, status);
    if (status)
        throw badInput(path, Text::tr("cannot be made: %1", status.message()));
}

Setup chooseVariant(const ProjectFolder& folder, const std::string& name) {
    const Setup wanted = readSetup(find(folder, name));
    Setup before = folder.setup();
    folder.restore(wanted);
    return before;
}

std::optional<Setup> removeVariant(const ProjectFolder& folder, const std::string& name) {
    const fs::path path = find(folder, name);
    std::optional<Setup> setup;
    try {
        setup = readSetup(path);
    } catch (const Error&) {  // a damaged one can be removed too
    }
    const FolderLock lock(folder.path());
    std::error_code status;
    fs::remove_all(path, status);
    if (status)
        throw badInput(path, Text::tr("cannot be removed: %1", status.message()));
    return setup;
}

Json toJson(const Variant& variant) {
    Json students = Json::array();
    for (const std::vector<int>& student : variant.partition.students)
        students.push_back({{"size", student.size()}});
    return {{"name", variant.name.empty() ? Json(nullptr) : Json(variant.name)},
            {"students", std::move(students)},
            {"kept", variant.partition.kept},
            {"discarded", variant.partition.discarded.size()},
            {"modularity", variant.partition.modularity},
            {"activity_kept", orNull(variant.partition.activityKept)},
            {"masked_teacher_accuracy", orNull(variant.partition.maskedTeacherAccuracy)},
            {"planned", variant.planned},
            {"current", variant.current},
            {"run", variant.run.empty() ? Json(nullptr) : Json(variant.run)},
            {"validation_accuracy", orNull(variant.validationAccuracy)},
            {"fused_accuracy", orNull(variant.fusedAccuracy)}};
}

Json toJson(const Variants& variants) {
    Json kept = Json::array();
    for (const Variant& variant : variants.kept)
        kept.push_back(toJson(variant));
    return {{"present", variants.present ? toJson(*variants.present) : Json(nullptr)}, {"variants", std::move(kept)}};
}

}  // namespace nonn::steps
