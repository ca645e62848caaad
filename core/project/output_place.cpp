// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/output_place.h"

#include "base/file.h"
#include "base/json.h"
#include "base/temporary_file.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr auto exportFolder = "export";

/// Also one whose project.json is damaged. Other programs have files of that name too.
bool isProject(const fs::path& folder) {
    const fs::path file = folder / "project.json";
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        return false;
    try {
        const Json json = Json::parse(readFile(file), nullptr, false);
        return json.is_discarded() || (json.is_object() && json.contains("schema") && json.contains("stages"));
    } catch (const Error&) {
        return true;
    }
}

/// The way to the place, links followed, as far as it is there.
fs::path realPlace(const fs::path& place) {
    std::error_code status;
    const fs::path found = fs::weakly_canonical(behindLinks(fs::absolute(place)), status);
    if (status)
        throw badInput(place, Text::tr("cannot be written: %1", status.message()));
    return found;
}

/// The project that the place lies in, where it does.
std::optional<fs::path> projectAround(const fs::path& place) {
    for (fs::path folder = place; folder.has_relative_path(); folder = folder.parent_path())
        if (isProject(folder))
            return folder;
    return std::nullopt;
}

/// `withFolder`: the folder that the place lies in is made where it is missing.
void checkOutside(const fs::path& place, bool withFolder) {
    const fs::path found = realPlace(place);
    const std::optional<fs::path> project = projectAround(found);
    if (!project || *found.lexically_relative(*project).begin() == exportFolder)
        return;
    std::error_code ignored;
    if (withFolder || fs::is_directory(*project / exportFolder, ignored))
        throw badInput(place,
                       Text::tr("lies in the project %1, whose files must not be replaced: choose a place beside "
                                "it, or in its folder %2",
                                project->string(), exportFolder));
    throw badInput(place, Text::tr("lies in the project %1, whose files must not be replaced: choose a place beside it",
                                   project->string()));
}

}  // namespace

void checkOutputFolder(const fs::path& folder) {
    checkOutside(folder, true);
    std::error_code ignored;
    fs::path there = realPlace(folder);
    if (fs::exists(there, ignored) && !fs::is_directory(there, ignored))
        throw badInput(folder, Text::tr("is a file, not a folder"));
    while (!fs::exists(there, ignored) && there.has_relative_path())
        there = there.parent_path();
    if (!fs::is_directory(there, ignored))
        throw badInput(there, Text::tr("cannot be made: %1", std::strerror(ENOTDIR)));
    if (::access(there.c_str(), W_OK | X_OK) != 0)
        throw badInput(folder, Text::tr("cannot be written: %1", std::strerror(errno)));
}

void checkOutputFile(const fs::path& file) {
    checkOutside(file, false);
    const fs::path found = realPlace(file);
    std::error_code ignored;
    if (fs::is_directory(found, ignored))
        throw badInput(file, Text::tr("is a folder, not a file"));
    if (::access(found.parent_path().c_str(), W_OK | X_OK) != 0)
        throw badInput(file, Text::tr("cannot be written: %1", std::strerror(errno)));
}

}  // namespace nonn
