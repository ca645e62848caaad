// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "data/part_folders.h"
#include "data/raster.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// An image file of a data set, not looked at yet.
struct ListedImage {
    std::string path;  ///< from the data set's folder
    std::int32_t label = 0;
    std::optional<Box> box = {};  ///< what is to be seen of it; nothing: all
};

/// The image files of a data set as its folder lists them.
struct ImageList {
    std::filesystem::path folder;
    std::vector<std::string> classNames;
    std::vector<ListedImage> training;
    std::vector<ListedImage> validation;  ///< empty: to be split off the training images
    std::vector<ListedImage> test;        ///< likewise
    PartOrigin validationFrom = PartOrigin::training;
    PartOrigin testFrom = PartOrigin::training;
    std::vector<SkippedImage> skipped;  ///< pictures of formats that are not read, as .gif
    std::vector<DataNote> notes;        ///< what was taken for what, and what is odd

    std::int64_t count() const { return static_cast<std::int64_t>(training.size() + validation.size() + test.size()); }
};

/// All readers throw Error(badInput) naming the file or folder, and the line where it is one of a text file, and poll
/// `progress`. Class names are sorted as text, byte by byte, where no file numbers them. Nothing that begins with a dot
/// and no folder that the system made is looked at; links are followed, no folder twice. Every picture within a class's
/// folder is of that class, however deep it lies. Files that are no pictures by their names are ignored.

/// A folder of class folders; or of folders for the training, validation and test images, found by their names or given
/// (see part_folders.h), which hold class folders, or one folder that does. A part whose pictures lie in no class
/// folder is left out, with a note. Without test/, val/ is the test set, since figures at the end are to be of images
/// by which nothing was chosen; what is missing then is split off the training images. Classes come from train/;
/// another one elsewhere is refused.
ImageList listFolder(const std::filesystem::path& folder, const PartFolders& parts, const Progress& progress);

/// The same for ImageNet (Russakovsky et al. 2015): train/ and val/ hold a folder for each synset, as n01440764.
/// Classes take their first names from LOC_synset_mapping.txt, words.txt or synset_words.txt where one is there.
ImageList listImageNet(const std::filesystem::path& folder, const Progress& progress);

/// CUB-200-2011 (Wah et al. 2011): images.txt, image_class_labels.txt, classes.txt, train_test_split.txt and images/;
/// `boxes`: only what is within the boxes of bounding_boxes.txt is seen.
ImageList listCub(const std::filesystem::path& folder, bool boxes, const Progress& progress);

/// MIT-67 indoor scenes (Quattoni and Torralba 2009): TrainImages.txt, TestImages.txt and Images/.
ImageList listMit67(const std::filesystem::path& folder, const Progress& progress);

}  // namespace nonn
