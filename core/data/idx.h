// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"

#include <filesystem>

namespace nonn {

/// Reads a pair of IDX files (LeCun's MNIST format, gzip or plain): images of 8-bit pixels, magic 0x00000803
/// (count x height x width) or 0x00000804 (count x channels x height x width), and labels, magic 0x00000801.
/// Nothing is allocated by a length that the files merely claim.
/// Throws Error(badInput) naming the file and the place in it. Polls `progress` for cancellation.
ImageBuffer readIdx(const std::filesystem::path& imageFile, const std::filesystem::path& labelFile,
                    const Progress& progress = {});

}  // namespace nonn
