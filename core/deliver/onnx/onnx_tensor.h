// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_model.h"

namespace nonn {

OnnxTensor floatTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values);
/// The same, rounded to half precision.
OnnxTensor halfTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values);
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

}  // namespace nonn
