// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <filesystem>

namespace nonn {

class TorchFile;

/// What a weights file, see weights_file.h, says of its tensors; `file` is what `path`, for error messages, holds.
/// Throws Error(badInput) where it holds anything else.
Json weightsDescription(const std::filesystem::path& path, const TorchFile& file);

/// The same of a file on the disk, of whose tensors no more is looked at than whether their sizes fit what is there.
Json readWeightsDescription(const std::filesystem::path& path);

}  // namespace nonn
