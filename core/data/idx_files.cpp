// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/idx_files.h"

#include "base/error.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// "train-images", "train-labels", "t10k-images" or "t10k-labels", and the file.
using FilesOfSet = std::map<std::string, fs::path>;
/// By what the names begin with before that, as "emnist-letters-".
using Sets = std::map<std::string, FilesOfSet>;

struct IdxName {
    std::string set;
    std::string file;
};

std::optional<IdxName> idxNameOf(const fs::path& path) {
    static const std::regex pattern(
        "(?:(.*)[-_.])?(train|t10k|test)[-_.](images|labels)[-_.]idx[134][-_.]ubyte(?:\\.gz)?", std::regex::icase);
    const std::string name = path.filename().string();
    std::smatch found;
    if (!std::regex_match(name, found, pattern))
        return std::nullopt;
    const auto lower = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
        return text;
    };
    const std::string part = lower(found[2]) == "train" ? "train" : "t10k";
    return IdxName{found[1].matched ? found[1].str() + "-" : "", part + "-" + lower(found[3])};
}

void collect(Sets& sets, const fs::path& folder, bool top) {
    std::error_code status;
    std::vector<fs::path> paths;
    fs::directory_iterator entry(folder, status);
    for (const fs::directory_iterator end; !status && entry != end; entry.increment(status))
        paths.push_back(entry->path());
    std::ranges::sort(paths);
    std::vector<fs::path> folders;
    for (const fs::path& path : paths) {
        const std::optional<IdxName> name = idxNameOf(path);
        if (!name)
            continue;
        if (fs::is_directory(path, status)) {
            folders.push_back(path);
            continue;
        }
        fs::path& known = sets[name->set][name->file];
        if (known.empty() || path.extension() == ".gz")
            known = path;
    }
    if (!top)
        return;
    for (const fs::path& within : folders) {
        Sets unpacked;
        collect(unpacked, within, false);
        for (const auto& [set, files] : unpacked)
            sets[set].insert(files.begin(), files.end());  // what lies beside the folders comes first
    }
}

/// Those in the folder; or where it is none, those in the folder above whose names begin with its name.
Sets setsIn(const fs::path& folder) {
    std::error_code ignored;
    Sets sets;
    const bool isFolder = fs::is_directory(folder, ignored);
    collect(sets, isFolder ? folder : folder.parent_path(), true);
    if (!isFolder)
        std::erase_if(sets, [&](const auto& set) { return set.first != folder.filename().string() + "-"; });
    return sets;
}

bool isWhole(const FilesOfSet& files) {
    return files.size() == 4;
}

const Sets::value_type& theSet(const fs::path& folder, const Sets& sets) {
    if (const auto plain = sets.find(""); plain != sets.end() && (isWhole(plain->second) || sets.size() == 1))
        return *plain;
    if (sets.size() == 1)
        return *sets.begin();
    std::string names;
    const Sets::value_type* whole = nullptr;
    for (const auto& set : sets) {
        if (!isWhole(set.second))
            continue;
        whole = &set;
        names += (names.empty() ? "" : ", ") + set.first.substr(0, set.first.size() - 1);
    }
    if (whole == nullptr)
        return *sets.begin();
    if (names.find(',') != std::string::npos)
        throw badInput(folder, Text::tr("holds several data sets: %1. Name one as idx:%2", names,
                                        (folder / whole->first.substr(0, whole->first.size() - 1)).string()));
    return *whole;
}

}  // namespace

IdxFiles findIdxFiles(const fs::path& folder) {
    const Sets sets = setsIn(folder);
    const Sets::value_type none;
    const auto& [set, files] = sets.empty() ? none : theSet(folder, sets);
    const auto file = [&](const std::string& name) {
        const auto found = files.find(name);
        if (found != files.end())
            return found->second;
        const std::string expected = set + name + (name.ends_with("images") ? "-idx3-ubyte" : "-idx1-ubyte");
        throw badInput(folder / (expected + ".gz"),
                       Text::tr("is missing; an IDX folder holds %1 with or without .gz", expected));
    };
    return {file("train-images"), file("train-labels"), file("t10k-images"), file("t10k-labels")};
}

bool holdsIdxFiles(const fs::path& folder) {
    return !setsIn(folder).empty();
}

}  // namespace nonn
