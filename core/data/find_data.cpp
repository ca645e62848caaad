// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/find_data.h"

#include "base/error.h"
#include "data/folder_walk.h"
#include "data/idx_files.h"

#include <algorithm>

namespace nonn {

namespace fs = std::filesystem;

namespace {

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// By the names of the files; of pictures in class folders nothing tells but where they lie: see classesWithin().
bool holds(const std::string& kind, const fs::path& folder) {
    if (kind == "idx")
        return holdsIdxFiles(folder);
    if (kind == "cifar10")
        return isFile(folder / "data_batch_1") || isFile(folder / "data_batch_1.bin");
    if (kind == "cifar100")
        return isFile(folder / "train") || isFile(folder / "train.bin");
    if (kind == "cub" || kind == "cub-boxes")
        return isFile(folder / "images.txt");
    if (kind == "mit67")
        return isFile(folder / "TrainImages.txt");
    return isFolder(folder / "train") && isFolder(folder / "val");
}

/// The folders within it, and raw/ in it and in those.
std::vector<fs::path> oneLevelDown(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const std::string& name : foldersIn(folder)) {
        paths.push_back(folder / name);
        if (isFolder(folder / name / "raw"))
            paths.push_back(folder / name / "raw");
    }
    return paths;
}

fs::path dataWithin(const std::string& kind, const fs::path& folder) {
    std::vector<fs::path> found;
    std::ranges::copy_if(oneLevelDown(folder), std::back_inserter(found),
                         [&](const fs::path& path) { return holds(kind, path); });
    if (found.size() > 1)
        throw badInput(folder, Text::tr("holds no such data itself, but %1 and %2 do: name one of them",
                                        found[0].string(), found[1].string()));
    return found.empty() ? folder : found.front();
}

/// Down through folders that hold nothing but one folder, to the one that holds several, where there is one.
fs::path classesWithin(const fs::path& folder) {
    constexpr int deepest = 3;
    fs::path path = folder;
    for (int level = 0; level < deepest; ++level) {
        const std::vector<std::string> names = foldersIn(path);
        if (names.empty())
            return folder;
        if (names.size() > 1 || picturesDirectlyIn(path) > 0 || partNamed(names.front()) == Part::training)
            return path;
        path /= names.front();
        if (foldersIn(path).size() > 1)
            return path;
    }
    return folder;
}

}  // namespace

FoundData findData(const DataSource& named) {
    FoundData found{named, {}};
    if (!isThere(named))
        throw badInput(named.folder, named.kind == "fashion-mnist"
                                         ? Text::tr("is missing: install Debian's package dataset-fashion-mnist")
                                         : Text::tr("is no folder"));
    const fs::path& folder = named.folder;
    if (named.kind == "folder")
        found.source.folder = named.parts == PartFolders() ? classesWithin(folder) : folder;
    else if (named.kind != "fashion-mnist" && !holds(named.kind, folder))
        found.source.folder = dataWithin(named.kind, folder);
    if (found.source.folder != folder)
        found.notes.push_back(
            {Text::tr("%1 holds no such data itself; taken from %2", folder.string(), found.source.folder.string())});
    return found;
}

bool isThere(const DataSource& source) {
    return isFolder(source.folder) || (source.kind == "idx" && holdsIdxFiles(source.folder));
}

}  // namespace nonn
