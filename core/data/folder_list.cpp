// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "data/folder_parts.h"
#include "data/folder_walk.h"
#include "data/image_list.h"
#include "data/text_lines.h"

#include <algorithm>
#include <map>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// The pictures of a folder of class folders. `root` is empty or a folder within the list's.
std::vector<ListedImage> listClasses(ImageList& list, const std::string& root, const Progress& progress) {
    std::vector<ListedImage> images;
    for (const std::string& name : foldersIn(list.folder / root)) {
        Pictures pictures = findPictures(list.folder, (fs::path(root) / name).string(), progress);
        const auto found = std::ranges::lower_bound(list.classNames, name);
        const bool known = found != list.classNames.end() && *found == name;
        if (!known && !pictures.paths.empty())
            throw badInput(list.folder / root / name, Text::tr("is a class that the training images have not"));
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
            Text::tr(
                "holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the "
                "classes lie in that one?",
                names.front()));
    return names;
}

void requireImages(const ImageList& list, const std::vector<ListedImage>& images, const std::string& part) {
    if (images.empty())
        throw badInput(part.empty() ? list.folder : list.folder / part,
                       Text::tr("holds no JPEG, PNG, WebP or BMP pictures in its class folders"));
}

void noteWhatLiesBeside(ImageList& list, const std::string& root) {
    const fs::path folder = root.empty() ? list.folder : list.folder / root;
    const Text shown = Text::verbatim(root.empty() ? folder.filename().string() : root);
    if (const std::int64_t loose = picturesDirectlyIn(folder); loose > 0)
        list.notes.push_back(
            {Text::tr("left out: %1 pictures that lie in %2 itself, in no class folder", loose, shown)});
    for (const std::string& name : systemFoldersIn(folder))
        list.notes.push_back({Text::tr("left out: the folder %1, which the system made", name)});
}

/// Where the class folders of a part lie: in it, or in its one folder, as archives unpack to seg_train/seg_train.
std::string classRoot(const fs::path& folder, const std::string& part) {
    const std::vector<std::string> names = foldersIn(folder / part);
    const fs::path within = names.size() == 1 ? fs::path(part) / names.front() : fs::path();
    const bool deeper =
        names.size() == 1 && picturesDirectlyIn(folder / part) == 0 && foldersIn(folder / within).size() > 1;
    return deeper ? within.string() : part;
}

/// Pictures without class folders say nothing of what they show.
bool isFlat(const fs::path& folder) {
    return foldersIn(folder).empty() && picturesDirectlyIn(folder) > 0;
}

/// The images of a part that is not the training; nothing where there is no such part.
std::vector<ListedImage> listPart(ImageList& list, const std::string& part, const Text& shownAs,
                                  const Progress& progress) {
    if (part.empty())
        return {};
    if (isFlat(list.folder / part)) {
        list.notes.push_back(
            {Text::tr("left out: %1, whose %2 pictures lie in no class folders, so that nothing says "
                      "what they show",
                      part, picturesDirectlyIn(list.folder / part))});
        return {};
    }
    const std::string root = classRoot(list.folder, part);
    std::vector<ListedImage> images = listClasses(list, root, progress);
    requireImages(list, images, root);
    noteWhatLiesBeside(list, root);
    list.notes.push_back({Text::tr("taken for the %1 images: the folder %2", shownAs, root)});
    return images;
}

void listParts(ImageList& list, const PartFolders& parts, const Progress& progress) {
    const std::string root = classRoot(list.folder, parts.training);
    list.classNames = classFolders(list.folder / root);
    list.training = listClasses(list, root, progress);
    requireImages(list, list.training, root);
    noteWhatLiesBeside(list, root);
    const Text learnt = Text::tr("training");
    list.notes.push_back({Text::tr("taken for the %1 images: the folder %2", learnt, root)});
    list.test = listPart(list, parts.test, Text::tr("test"), progress);
    const Text use = list.test.empty() ? Text::tr("test") : Text::tr("validation");
    std::vector<ListedImage> validation = listPart(list, parts.validation, use, progress);
    if (!list.test.empty())
        list.testFrom = PartOrigin::given;
    if (validation.empty())
        return;
    (list.test.empty() ? list.testFrom : list.validationFrom) =
        list.test.empty() ? PartOrigin::validationFolder : PartOrigin::given;
    (list.test.empty() ? list.test : list.validation) = std::move(validation);
}

void listWithoutParts(ImageList& list, const Progress& progress) {
    list.classNames = classFolders(list.folder);
    list.training = listClasses(list, {}, progress);
    requireImages(list, list.training, {});
    noteWhatLiesBeside(list, {});
    if (std::optional<DataNote> doubt = doubtAboutClasses(list.folder, list.classNames))
        list.notes.push_back(std::move(*doubt));
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

ImageList listFolder(const fs::path& folder, const PartFolders& wished, const Progress& progress) {
    ImageList list;
    list.folder = folder;
    const PartFolders parts = findParts(list, wished);
    if (parts.training.empty())
        listWithoutParts(list, progress);
    else
        listParts(list, parts, progress);
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
    const std::string test = std::ranges::find(names, "test") == names.end() ? "" : "test";
    listParts(list, {false, "train", "val", test}, progress);
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
