// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_runs.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"

namespace nonn::steps {

namespace fs = std::filesystem;

RunNote readRunNote(const RunFolder& run) {
    std::error_code ignored;
    if (!fs::exists(run.about(), ignored))
        return {};
    try {
        const Json json = readJson(run.about());
        return {json.value("name", std::string()), json.value("note", std::string())};
    } catch (const std::exception&) {  // of no consequence for the run
        return {};
    }
}

RunNote describeRun(const ProjectFolder& folder, const std::string& id, const RunNote& note) {
    const RunFolder run = findRun(folder, id);
    const RunNote before = readRunNote(run);
    writeJson(run.about(), {{"name", note.name}, {"note", note.note}});
    return before;
}

void removeRun(const ProjectFolder& folder, const std::string& id) {
    const RunFolder run = findRun(folder, id);
    {
        const FolderLock lock(run.path(), FolderLock::Wait::no);
        if (!lock.held())
            throw badInput(run.path(), Text::tr("is being trained by %1", lock.holder()));
    }
    // Renamed first: what is half gone is no run.
    const fs::path gone = run.path().parent_path() / ("." + id + ".removed");
    std::error_code status;
    fs::rename(run.path(), gone, status);
    if (status)
        throw badInput(run.path(), Text::tr("cannot be removed: %1", status.message()));
    fs::remove_all(gone, status);
    if (status)
        throw badInput(gone, Text::tr("cannot be removed: %1", status.message()));
}

}  // namespace nonn::steps
