// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_model.h"

namespace nonn {

OnnxTensor floatTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values);
/// The same, rounded to half precision.
OnnxTensor halfTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values);
/// Of 8 or 32 bits.
OnnxTensor byteTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<std::int8_t>& values);
OnnxTensor wordTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<std::int32_t>& values);
OnnxTensor integerTensor(std::string name, std::vector<std::int64_t> dimensions,
                         const std::vector<std::int64_t>& values);

/// The elements that the dimensions announce are there, no more and no less, and are numbers of a known type. Throws
/// Error(badInput) without a path, naming the tensor. So do the following.
std::int64_t countElements(const OnnxTensor& tensor);

/// Of float64, float32 or float16.
std::vector<float> floatsOf(const OnnxTensor& tensor);
/// Of int64 or int32.
std::vector<std::int64_t> integersOf(const OnnxTensor& tensor);

bool isReal(const OnnxTensor& tensor);

/// The numbers of a tensor of int8, uint8 or int32, as they stand in quantised files.
std::vector<std::int64_t> stepsOf(const OnnxTensor& tensor);

}  // namespace nonn
