// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script_values.h"

namespace nonn {

/// What looks at windows of a map: see addScriptOperator() on what is thrown.
ScriptFeature addConvolution(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addMaxPool(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addAveragePool(const ScriptReading& reading, LoweredBuilder& builder);
/// Means, or largest values of windows that do not overlap, which are a pool of their own.
ScriptFeature addAdaptivePool(const ScriptReading& reading, LoweredBuilder& builder);
/// Means or largest values over height and width.
ScriptFeature addReduction(const ScriptReading& reading, LoweredBuilder& builder);

}  // namespace nonn
