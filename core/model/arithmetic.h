// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// Arithmetic of training and inference. bf16 keeps weights and sums in fp32 and computes convolutions in bfloat16.
enum class Arithmetic { fp32, bf16 };

std::string name(Arithmetic arithmetic);

/// "fp32", "bf16", or "auto" for the fastest. Throws Error(badInput).
Arithmetic parseArithmetic(const std::string& text);

/// bf16 where the processor has instructions for it and convolutions are faster by them, which is measured once in some
/// 20 ms, else fp32.
Arithmetic fastestArithmetic();

}  // namespace nonn
