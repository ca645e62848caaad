// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_note.h"
#include "data/part_folders.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace nonn {

/// Where images come from, as given on the command line and stored in the project.
struct DataSource {
    std::string kind;               ///< one of dataKinds
    std::filesystem::path folder;   ///< absolute; for fashion-mnist where Debian's package puts it
    PartFolders parts = {};         ///< of `folder`
    bool keepEmptyClasses = false;  ///< classes without an image to train on are left out otherwise

    /// "fashion-mnist" or "KIND:DIR". Throws Error(badInput) naming the kinds known.
    static DataSource parse(const std::string& spec);
    /// Kind and folder, as parse() takes them.
    std::string spec() const;
    /// Whether it comes as image files of any size: see image_list.h.
    bool isOfPictures() const;

    bool operator==(const DataSource&) const = default;
};

/// `fashion-mnist` and the kinds that come with a folder; `cub-boxes` is `cub` with only the boxes round the birds
/// seen.
constexpr std::array<std::string_view, 9> dataKinds{"fashion-mnist", "idx",       "cifar10", "cifar100", "folder",
                                                    "cub",           "cub-boxes", "mit67",   "imagenet"};

}  // namespace nonn
