// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/plain_text.h"
#include "base/progress.h"
#include "data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// The pictures within a folder and the folders in it.
struct Pictures {
    std::vector<std::string> paths;     ///< from the folder that was asked for, sorted
    std::vector<SkippedImage> skipped;  ///< by their names of formats that are not read, or named so but no files
};

/// See image_list.h. `root` / `part` is walked; paths begin with `part`.
Pictures findPictures(const std::filesystem::path& root, const std::string& part, const Progress& progress);

/// The names of the folders in a folder, sorted, without those that are hidden or the system's. Throws Error(badInput)
/// where one is not UTF-8.
std::vector<std::string> foldersIn(const std::filesystem::path& folder);

/// Those that the system made, as $RECYCLE.BIN and @eaDir, which hold no images; but none that begin with a dot.
std::vector<std::string> systemFoldersIn(const std::filesystem::path& folder);

/// Files with the names of pictures in a folder, but not in folders within it.
std::int64_t picturesDirectlyIn(const std::filesystem::path& folder);

/// Whether the file's name is that of a picture that can be read.
bool isPictureName(const std::filesystem::path& path);

/// With what is not UTF-8 replaced, to be shown.
std::string readable(std::string_view text);

}  // namespace nonn
