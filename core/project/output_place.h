// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// What is written for people and other programs never replaces a part of a project. These throw Error(badInput) naming
/// the place, before any work is done for it; symbolic links are followed.

/// Unless the folder, which need not be there yet but can be made, lies outside of every project, or in a project's
/// folder `export`.
void checkOutputFolder(const std::filesystem::path& folder);

/// The same for a file, whose folder must be there and can be written, and which is no folder itself.
void checkOutputFile(const std::filesystem::path& file);

}  // namespace nonn
