// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/image_list.h"
#include "data/part_folders.h"

#include <optional>

namespace nonn {

/// Which folders of the list's hold its parts, as wished for or by their names; no training folder: every folder is a
/// class. What is left out for being none is noted. Throws Error(badInput) naming the folder where two serve as well
/// for the same part, or where parts hold no class folders.
PartFolders findParts(ImageList& list, const PartFolders& wished);

/// Signs that the folders taken for classes are something else: parts under names of their own, pictures beside their
/// masks, a copy of the whole within one of its classes.
std::optional<DataNote> doubtAboutClasses(const std::filesystem::path& folder,
                                          const std::vector<std::string>& classNames);

}  // namespace nonn
