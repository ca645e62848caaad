// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// Arithmetic of training and inference. bf16 keeps weights and sums in fp32 and computes convolutions in bfloat16.
enum class Arithmetic { fp32, bf16 };

std::string name(Arithmetic arithmetic);

/// "fp32" or "bf16". Throws Error(badInput).
Arithmetic parseArithmetic(const std::string& text);

}  // namespace nonn
