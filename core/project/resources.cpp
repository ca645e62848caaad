// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/resources.h"

#include "base/error.h"

#include <cstdlib>
#include <vector>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// Of the program that runs.
fs::path ownFolder() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

std::vector<fs::path> folders() {
    if (const char* const wish = std::getenv("NONN_RESOURCES"); wish && *wish)
        return {wish};
    return {NONN_SOURCE_RESOURCES, ownFolder().parent_path() / "share" / "nonn-workbench"};
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

fs::path lookProgram() {
    const fs::path name = fs::path(NONN_LOOK_PROGRAM).filename();
    const fs::path installed = ownFolder().parent_path() / NONN_LIBEXEC / name;
    std::error_code ignored;
    for (const fs::path& place : {ownFolder() / name, installed, fs::path(NONN_LOOK_PROGRAM)})
        if (fs::exists(place, ignored))
            return place;
    throw Error(ErrorCode::failed, installed, Text::tr("is a part of this program but is not there: install it again"));
}

}  // namespace nonn
