// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/setup.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"

namespace nonn {

namespace fs = std::filesystem;

void writeSetup(const fs::path& folder, const Setup& setup) {
    makeFolder(folder);
    for (const Stage stage : setupStages)
        if (const auto& content = setup.files[static_cast<std::size_t>(stage)])
            writeFile(folder / fileName(stage), *content);
    writeJson(folder / "project.json", toJson(setup.project));
}

Setup readSetup(const fs::path& folder) {
    const fs::path file = folder / "project.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw badInput(folder,
                       Text::tr("is not there: the run is of an older version, which did not keep the partition "
                                "and the plan that it was made from"));
    Setup setup{projectFromJson(file, readJson(file)), {}};
    for (const Stage stage : setupStages)
        if (setup.project.state(stage) != StageState::empty)
            setup.files[static_cast<std::size_t>(stage)] = readFile(folder / fileName(stage));
    return setup;
}

}  // namespace nonn
