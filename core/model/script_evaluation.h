// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script_values.h"

namespace nonn {

/// What an operator makes of constants alone, or says of a tensor that hangs on the images without looking at its
/// values, as its sizes; nothing where it does neither. Throws c10::Error where it fails.
std::optional<ScriptKnown> evaluated(const torch::jit::Node& node, const std::vector<const ScriptKnown*>& inputs,
                                     const LoweredBuilder& builder);

}  // namespace nonn
