// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/resources.h"

#include "base/error.h"

#include <cstdlib>
#include <vector>

namespace nonn {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> folders() {
    if (const char* const wish = std::getenv("NONN_RESOURCES"); wish && *wish)
        return {wish};
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    return {NONN_SOURCE_RESOURCES, program.parent_path().parent_path() / "share" / "nonn-workbench"};
}

}  // namespace

fs::path resource(const fs::path& name) {
    const std::vector<fs::path> places = folders();
    std::error_code ignored;
    for (const fs::path& place : places)
        if (fs::exists(place / name, ignored))
            return place / name;
    if (places.size() == 1)
        throw badInput(places.front() / name, Text::tr("comes with this program but is not there"));
    throw badInput(places.front() / name,
                   Text::tr("comes with this program but is not there, nor in %1", places[1].string()));
}

}  // namespace nonn
