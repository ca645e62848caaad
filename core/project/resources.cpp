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

/// Where the programs were installed, also of one that is a part of another.
fs::path prefix() {
    const std::string folder = ownFolder().string();
    const std::string parts = std::string("/") + NONN_LIBEXEC;
    return folder.ends_with(parts) ? fs::path(folder.substr(0, folder.size() - parts.size()))
                                   : fs::path(folder).parent_path();
}

std::vector<fs::path> folders() {
    if (const char* const wish = std::getenv("NONN_RESOURCES"); wish && *wish)
        return {wish};
    return {NONN_SOURCE_RESOURCES, prefix() / "share" / "nonn-workbench"};
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

fs::path partProgram(const fs::path& asBuilt) {
    const fs::path name = asBuilt.filename();
    const fs::path installed = prefix() / NONN_LIBEXEC / name;
    std::error_code ignored;
    for (const fs::path& place : {ownFolder() / name, installed, asBuilt})
        if (fs::exists(place, ignored))
            return place;
    throw Error(ErrorCode::failed, installed, Text::tr("is a part of this program but is not there: install it again"));
}

fs::path lookProgram() {
    return partProgram(NONN_LOOK_PROGRAM);
}

}  // namespace nonn
