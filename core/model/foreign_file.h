// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/architecture.h"

#include <filesystem>
#include <string_view>

namespace nonn {

/// Whether a file is one of ONNX, by what is in it, or, where that tells nothing, by its name.
bool isOnnx(const std::filesystem::path& path, std::string_view content);

/// What a file is that holds no teacher which can be read, by what is in it (by its name only where that tells
/// nothing), and what to do about it: as "is an HDF5 file, which is not read. ...". A file of weights is told to need
/// the name of its architecture. `content` is what `path` holds, `image` what the teacher is to be given.
Text foreignFile(const std::filesystem::path& path, std::string_view content, const Shape& image);

/// The way to a teacher that works for every network: three lines of Python that make a TorchScript file of one that
/// is given such images.
Text scriptRecipe(const Shape& image);

}  // namespace nonn
