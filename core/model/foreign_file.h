// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <filesystem>
#include <string_view>

namespace nonn {

/// Whether a file is one of ONNX, by its first bytes or its name.
bool isOnnx(const std::filesystem::path& path, std::string_view content);

/// What a file is that holds no teacher which can be read, by its first bytes and its name, and what to do about it: as
/// "is an HDF5 file, which is not read: ...". A file of weights is told to need the name of its architecture.
/// `content` is what `path` holds.
Text foreignFile(const std::filesystem::path& path, std::string_view content);

/// The way to a teacher that works for every network: three lines of Python that make a TorchScript file.
Text scriptRecipe();

}  // namespace nonn
