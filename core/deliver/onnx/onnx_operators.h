// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_values.h"

namespace nonn {

/// Adds what the node computes to the network. Throws Error(badInput) naming the node where its operator is not known,
/// or not in that use.
OnnxFeature addOnnxOperator(const OnnxReading& reading, LoweredBuilder& builder);

}  // namespace nonn
