// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_model.h"
#include "quantise/quantisation.h"

#include <filesystem>

namespace nonn {

/// The network in a file that was written of a quantised one, see to_onnx.h, with its integers as they stand there:
/// where networkFromOnnx() leaves the rounding out, this keeps it. `image` as there. Throws Error(badInput) with this
/// path, also where a tensor that is stored has no scale, or one for each channel.
Quantisation quantisedFromOnnx(const std::filesystem::path& path, const OnnxModel& model, const Shape& image);

}  // namespace nonn
