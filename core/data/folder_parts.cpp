// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/folder_parts.h"

#include "base/error.h"
#include "data/folder_walk.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostNamed = 5;

std::vector<std::string> namedLike(Part part, const std::vector<std::string>& names) {
    std::vector<std::string> found;
    std::ranges::copy_if(names, std::back_inserter(found),
                         [&](const std::string& name) { return partNamed(name) == part; });
    return found;
}

/// The one of `names` that is named like the part; "" where none is.
std::string theOne(const fs::path& folder, const std::vector<std::string>& names) {
    if (names.size() > 1)
        throw badInput(folder, Text::tr("holds %1 and %2, which are named alike; --parts "
                                        "training=FOLDER,validation=FOLDER,test=FOLDER says which is meant",
                                        names[0], names[1]));
    return names.empty() ? "" : names.front();
}

void requireFolders(const fs::path& folder, const PartFolders& parts) {
    for (const std::string& part : {parts.training, parts.validation, parts.test}) {
        std::error_code ignored;
        if (!part.empty() && !fs::is_directory(folder / part, ignored))
            throw badInput(folder / part, Text::tr("is no folder"));
    }
}

void noteOthers(ImageList& list, const PartFolders& parts, const std::vector<std::string>& names) {
    std::vector<std::string> others;
    for (const std::string& name : names)
        if (name != parts.training && name != parts.validation && name != parts.test)
            others.push_back(name);
    if (others.empty())
        return;
    const bool alone = parts.validation.empty() && parts.test.empty();
    list.notes.push_back(
        {alone ? Text::tr("left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none",
                          namesText(others, mostNamed), parts.training)
               : Text::tr("left out: %1, by name neither training, validation nor test images",
                          namesText(others, mostNamed)),
         alone});
}

std::set<std::string> foldersWithin(const fs::path& folder) {
    const std::vector<std::string> names = foldersIn(folder);
    return {names.begin(), names.end()};
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& name) { return b.contains(name); }));
}

bool namesFilesNotThings(const std::string& name) {
    constexpr std::array<std::string_view, 8> names{"images",      "image",  "masks",  "mask",
                                                    "annotations", "labels", "bboxes", "ground_truth"};
    std::string small = name;
    std::ranges::transform(small, small.begin(), [](unsigned char c) { return std::tolower(c); });
    return std::ranges::find(names, small) != names.end();
}

}  // namespace

PartFolders findParts(ImageList& list, const PartFolders& wished) {
    requireFolders(list.folder, wished);
    if (!wished.byName)
        return wished;
    const std::vector<std::string> names = foldersIn(list.folder);
    const std::vector<std::string> named = namedLike(Part::training, names);
    std::vector<std::string> training;
    std::ranges::copy_if(named, std::back_inserter(training),
                         [&](const std::string& name) { return !foldersIn(list.folder / name).empty(); });
    const auto isPart = [](const std::string& name) { return partNamed(name).has_value(); };
    if (training.empty() && !named.empty() && std::ranges::all_of(names, isPart))
        throw badInput(list.folder / named.front(),
                       Text::tr("holds no class folders, so that nothing says what its pictures show; where it is a "
                                "class itself: --parts none"));
    if (training.empty())
        return {false, {}, {}, {}};
    const PartFolders parts{false, theOne(list.folder, training),
                            theOne(list.folder, namedLike(Part::validation, names)),
                            theOne(list.folder, namedLike(Part::test, names))};
    noteOthers(list, parts, names);
    for (const std::string& name : systemFoldersIn(list.folder))
        list.notes.push_back({Text::tr("left out: the folder %1, which the system made", name)});
    return parts;
}

std::optional<DataNote> doubtAboutClasses(const fs::path& folder, const std::vector<std::string>& classNames) {
    constexpr std::size_t fewParts = 4;
    const std::set<std::string> classes(classNames.begin(), classNames.end());
    std::vector<std::set<std::string>> within;
    bool picturesInAll = true;
    for (const std::string& name : classNames) {
        within.push_back(foldersWithin(folder / name));
        picturesInAll = picturesInAll && picturesDirectlyIn(folder / name) > 0;
        if (shared(within.back(), classes) >= 2)
            return DataNote{Text::tr("the folder %1 is taken for a class, though it holds folders named like the "
                                     "classes: a part or a copy of the data?",
                                     name),
                            true};
        if (namesFilesNotThings(name))
            return DataNote{
                Text::tr("the folders %1 are taken for classes; is '%2' one?", namesText(classNames, mostNamed), name),
                true};
    }
    bool alike = classNames.size() <= fewParts && !picturesInAll;
    for (const std::set<std::string>& its : within)
        alike = alike && shared(its, within.front()) >= 2;
    if (!alike)
        return std::nullopt;
    return DataNote{Text::tr("the folders %1 are taken for classes, though they hold folders of the same names; where "
                             "they are parts: --parts training=FOLDER,test=FOLDER",
                             namesText(classNames, mostNamed)),
                    true};
}

}  // namespace nonn
