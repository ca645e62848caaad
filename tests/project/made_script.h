// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// A TorchScript classifier for the images of writeMadeImages(): convolutions "first" and "second" of 4 and 6 channels,
/// on maps of 8 x 8 and 4 x 4, then their means, or their largest values where not `ofMeans`.
void writeSmallScript(const std::filesystem::path& file, bool ofMeans = true);

}  // namespace nonn
