// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace nonn {

/// A zip archive of these (name, bytes), in this order, each stored as it is and dated 1 January 1980, so that the same
/// entries give the same bytes. Throws Error(failed) for what a zip archive without 64-bit sizes cannot hold: 4 GiB or
/// 65,535 entries.
std::string storedZip(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace nonn
