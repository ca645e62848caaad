// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_source.h"
#include "data/dataset_digest.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// Of which files it is known that they gave a certain digest when they were read whole: to read them as they lie on
/// the disk takes a tenth of the time of unpacking them. Kept by what the files hold, one empty file for each, in
/// `unchanged` in the cache's folder (see image_cache.h), so that nothing that has changed since is taken for known.

/// Sixteen hexadecimal digits of what `source`, these files of it and the digest are. Throws Error(badInput) naming the
/// file that cannot be read.
std::string contentKey(const DataSource& source, const std::vector<std::filesystem::path>& files,
                       const DatasetDigest& digest);

bool isKnownContent(const std::string& key);

/// Where the cache cannot be written, nothing is known.
void noteKnownContent(const std::string& key);

}  // namespace nonn
