// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/onnx/onnx_values.h"

namespace nonn {

/// The window that the attributes `strides`, `dilations`, `pads`, `auto_pad` and, where there are no weights,
/// `kernel_shape` tell of, with the padding of its input added. Throws as all of this does: see onnx_operators.h.
Window windowOf(const OnnxReading& reading, const OnnxFeature& input, const Shape& from,
                std::optional<std::array<std::int64_t, 2>> kernel);

/// MaxPool, AveragePool.
int addPool(const OnnxReading& reading, LoweredBuilder& builder);
int addGlobalMaxPool(const OnnxReading& reading, LoweredBuilder& builder);
/// A matrix by a map: means of windows that are spread over its rows or its columns.
int addSpreadPool(const OnnxReading& reading, LoweredBuilder& builder);
/// Of channels, or of every so many rows and columns.
int addSlice(const OnnxReading& reading, LoweredBuilder& builder);
/// Channels of zeros; or rows and columns of them, which are left to the reader.
OnnxFeature addPadding(const OnnxReading& reading, LoweredBuilder& builder);

}  // namespace nonn
