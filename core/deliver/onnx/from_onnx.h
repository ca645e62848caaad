// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "deliver/onnx/onnx_model.h"
#include "model/lowered_network.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// A network that was in an ONNX file.
struct NetworkOfOnnx {
    LoweredNetwork network;   ///< of the file's outputs, by their names; affine operations are folded
    std::vector<Text> notes;  ///< what was left out or taken for something
};

/// What the file says of its images; 0 for what it leaves open. Throws Error(badInput) with this path where it takes
/// none.
Shape imageOfOnnx(const std::filesystem::path& path, const OnnxModel& model);

/// Makes a network of a classifier's operators: convolutions, batch norms, ReLU, Clip, pools, means, Gemm, MatMul, Add
/// and what else convolutional networks are made of, and what works out shapes for a Reshape. `image` takes the places
/// of what the file leaves open of its images. A softmax at the end is left out: what it reads are the logits. Throws
/// Error(badInput) with this path, naming the node, for an operator that is not known, one that is used in a way that
/// is not, and for tensors that do not fit.
NetworkOfOnnx networkFromOnnx(const std::filesystem::path& path, const OnnxModel& model, const Shape& image);

}  // namespace nonn
