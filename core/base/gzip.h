// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace nonn {

/// The content of a gzip file (or of a plain one, told apart by its first bytes).
/// Throws Error(badInput) naming the file when it is truncated, damaged, or unpacks to more than `limit` bytes.
/// Polls `progress` for cancellation.
std::string readGzip(const std::filesystem::path& path, std::int64_t limit, const Progress& progress = {});

}  // namespace nonn
