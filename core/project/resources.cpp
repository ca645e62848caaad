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
    std::string also;
    for (std::size_t i = 1; i < places.size(); ++i)
        also += ", nor in " + places[i].string();
    throw badInput(places.front() / name, "comes with this program but is not there" + also);
}

}  // namespace nonn
