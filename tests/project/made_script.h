// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// A TorchScript classifier for the images of writeMadeImages(): convolutions "first" and "second" of 4 and 6 channels,
/// on maps of 8 x 8 and 4 x 4, then their means, or their largest values where not `ofMeans`.
void writeSmallScript(const std::filesystem::path& file, bool ofMeans = true);

/// The same, but it takes every image for one of the first class: a third of them are.
void writeBlindScript(const std::filesystem::path& file);

/// The same, and it prints what it is given.
void writeTalkingScript(const std::filesystem::path& file);

/// One in three classes that flattens its maps, and so takes `side` x `side` pixels alone.
void writeFlatScript(const std::filesystem::path& file, int channels, int side);

/// One of grey images in three classes that takes any of `side` pixels and more, a multiple of 4.
void writeLeastSizeScript(const std::filesystem::path& file, int side);

}  // namespace nonn
