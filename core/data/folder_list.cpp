// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "data/folder_walk.h"
#include "data/image_list.h"
#include "data/text_lines.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <map>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// The folder among `names` that has one of the names wished for, whatever the case of its letters; else empty.
std::string folderNamed(const std::vector<std::string>& names, std::initializer_list<std::string_view> wished) {
    for (const std::string& name : names) {
        std::string lower = name;
        std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
        if (std::ranges::find(wished, lower) != wished.end())
            return name;
    }
    return {};
}

/// The pictures of a folder of class folders. `part` is empty or a folder within the list's.
std::vector<ListedImage> listClasses(ImageList& list, const std::string& part, const Progress& progress) {
    std::vector<ListedImage> images;
    for (const std::string& name : foldersIn(list.folder / part)) {
        const auto found = std::ranges::lower_bound(list.classNames, name);
        if (found == list.classNames.end() || *found != name)
            throw badInput(list.folder / part / name, Text::tr("is a class that the training images have not"));
        Pictures pictures = findPictures(list.folder, (fs::path(part) / name).string(), progress);
        const auto label = static_cast<std::int32_t>(found - list.classNames.begin());
        for (std::string& path : pictures.paths)
            images.push_back({std::move(path), label});
        std::ranges::move(pictures.skipped, std::back_inserter(list.skipped));
    }
    return images;
}

std::vector<std::string> classFolders(const fs::path& folder) {
    std::vector<std::string> names = foldersIn(folder);
    if (names.empty())
        throw badInput(folder, Text::tr("holds no folders; one for each class, named after it, was expected"));
    if (names.size() == 1)
        throw badInput(
            folder,
            Text::tr("holds one folder only, %1; one for each class was expected. Do the classes lie in that one?",
                     names.front()));
    return names;
}

void requireImages(const ImageList& list, const std::vector<ListedImage>& images, const std::string& part) {
    if (images.empty())
        throw badInput(part.empty() ? list.folder : list.folder / part,
                       Text::tr("holds no JPEG, PNG or WebP pictures in its class folders"));
}

void listParts(ImageList& list, const std::vector<std::string>& names, const Progress& progress) {
    const std::string training = folderNamed(names, {"train", "training"});
    const std::string validation = folderNamed(names, {"val", "valid", "validation"});
    const std::string test = folderNamed(names, {"test", "testing"});
    list.classNames = classFolders(list.folder / training);
    list.training = listClasses(list, training, progress);
    requireImages(list, list.training, training);
    if (!validation.empty()) {
        (test.empty() ? list.test : list.validation) = listClasses(list, validation, progress);
        (test.empty() ? list.testFrom : list.validationFrom) =
            test.empty() ? PartOrigin::validationFolder : PartOrigin::given;
        requireImages(list, test.empty() ? list.test : list.validation, validation);
    }
    if (!test.empty()) {
        list.test = listClasses(list, test, progress);
        list.testFrom = PartOrigin::given;
        requireImages(list, list.test, test);
    }
}

/// Synsets with their first names: lines as "n01440764 tench, Tinca tinca".
std::map<std::string, std::string> readSynsetNames(const fs::path& folder) {
    for (const char* const file : {"LOC_synset_mapping.txt", "words.txt", "synset_words.txt"}) {
        const fs::path path = folder / file;
        std::error_code ignored;
        if (!fs::exists(path, ignored))
            continue;
        std::map<std::string, std::string> names;
        for (const TextLine& line : readLines(path)) {
            const std::size_t end = line.text.find_first_of(" \t");
            if (end == std::string::npos)
                throw line.wrong(Text::tr("is no synset followed by its names"));
            const std::string words = line.text.substr(end + 1);
            names[line.text.substr(0, end)] = words.substr(0, words.find(','));
        }
        return names;
    }
    return {};
}

}  // namespace

ImageList listFolder(const fs::path& folder, const Progress& progress) {
    ImageList list;
    list.folder = folder;
    const std::vector<std::string> names = foldersIn(folder);
    if (!folderNamed(names, {"train", "training"}).empty()) {
        listParts(list, names, progress);
    } else {
        list.classNames = classFolders(folder);
        list.training = listClasses(list, {}, progress);
        requireImages(list, list.training, {});
    }
    return list;
}

ImageList listImageNet(const fs::path& folder, const Progress& progress) {
    const std::vector<std::string> names = foldersIn(folder);
    for (const char* const part : {"train", "val"})
        if (std::ranges::find(names, part) == names.end())
            throw badInput(
                folder / part,
                Text::tr("is missing; an ImageNet folder holds train and val, each with a folder for every synset"));
    if (foldersIn(folder / "val").empty())
        throw badInput(folder / "val",
                       Text::tr("holds no synset folders: sort its images into folders as train has them"));
    ImageList list;
    list.folder = folder;
    listParts(list, names, progress);
    const std::map<std::string, std::string> words = readSynsetNames(folder);
    std::map<std::string, int> uses;
    for (const std::string& synset : list.classNames)
        if (const auto found = words.find(synset); found != words.end())
            ++uses[found->second];
    for (std::string& synset : list.classNames)
        if (const auto found = words.find(synset); found != words.end())
            synset = uses[found->second] == 1 ? found->second : found->second + " (" + synset + ")";
    return list;
}

}  // namespace nonn
