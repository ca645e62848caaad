// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/raster.h"
#include "deliver/bundle/bundle_manifest.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace nonn {

/// A picture as students see it, channels x height x width: turned upright, made grey or coloured, scaled by its
/// shorter side and cut to the middle, as the training did with those of its data set. Where students see other shapes
/// than squares and the data set's images were not scaled, a picture must have their very size. Throws Error(badInput)
/// naming the file.
std::vector<std::uint8_t> readPicture(const std::filesystem::path& path, const BundlePreparation& preparation);

/// The same of a picture that was decoded and is upright, as one of a camera. Throws Error(badInput) without a path.
std::vector<std::uint8_t> preparePicture(Raster picture, const BundlePreparation& preparation);

}  // namespace nonn
