// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_model.h"
#include "model/lowered_network.h"
#include "quantise/quantisation.h"

namespace nonn {

/// What a file says of itself.
struct OnnxNotes {
    std::string producerVersion;
    std::string description;
    std::map<std::string, std::string> values;  ///< of inputs and outputs, by name
    std::vector<std::pair<std::string, std::string>> metadata;
};

/// How weights of convolutions and linear layers are stored. Computing is in float32 in any case.
enum class OnnxWeights { float32, float16 };

/// The network in plain operators of opset 13, which every runtime in use takes, for any number of images at once
/// ("N"). Inputs and outputs have the network's names for them, other tensors those of their operations, weights those
/// with ".weight" and ".bias" behind. An affine operation is a BatchNormalization.
OnnxModel toOnnx(const LoweredNetwork& network, OnnxWeights weights, const OnnxNotes& notes);

/// The same of a quantised network, in the form that runtimes make 8-bit operators of: before and after each operator
/// in float a QuantizeLinear and a DequantizeLinear, weights and biases as integers with a scale for each output
/// channel (axis 0) and a DequantizeLinear. A clamp that is computed with an operator stands right behind it. Inputs
/// and outputs stay float.
OnnxModel toOnnx(const Quantisation& quantisation, const OnnxNotes& notes);

}  // namespace nonn
