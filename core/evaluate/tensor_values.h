// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace nonn {

/// The values of a contiguous fp32 tensor on the CPU, in its order; only while the tensor lives.
std::span<const float> valuesOf(const at::Tensor& tensor);

/// The values of any tensor, converted to fp32.
std::vector<float> copiedValues(const at::Tensor& tensor);

}  // namespace nonn
