// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// A TorchScript classifier for the images of writeMadeImages(): convolutions "first" and "second" of 4 and 6 channels,
/// on maps of 8 x 8 and 4 x 4, then their means, or their largest values where not `ofMeans`.
void writeSmallScript(const std::filesystem::path& file, bool ofMeans = true);

/// The same, but it takes every image for one of the first class: a third of them are.
void writeBlindScript(const std::filesystem::path& file);

}  // namespace nonn
