// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stored_tensor.h"

#include <filesystem>
#include <string_view>

namespace nonn {

/// The tensors of a file in Hugging Face's safetensors form: eight bytes that tell the length of a JSON text, the text
/// with each tensor's type, shape and place, then the values. `content` must outlive the result. Throws Error(badInput)
/// naming the file where the header is malformed or longer than 16 MB, and where a tensor's shape and place do not
/// agree or its place is outside the file or another tensor's.
StoredTensors readSafetensors(const std::filesystem::path& path, std::string_view content);

/// Whether the bytes begin as such a file does.
bool looksLikeSafetensors(std::string_view content);

}  // namespace nonn
