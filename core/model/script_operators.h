// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script_values.h"

namespace nonn {

/// Adds what the call computes to the network; of calls that return several tensors, the first, or a list. Throws
/// Error(badInput) without a path, naming the call, where its operator is not known, or not in that use.
ScriptKnown addScriptOperator(const ScriptReading& reading, LoweredBuilder& builder);

}  // namespace nonn
