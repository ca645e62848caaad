// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arithmetic.h"

#include "base/error.h"

namespace nonn {

std::string name(Arithmetic arithmetic) {
    return arithmetic == Arithmetic::bf16 ? "bf16" : "fp32";
}

Arithmetic parseArithmetic(const std::string& text) {
    for (const Arithmetic arithmetic : {Arithmetic::fp32, Arithmetic::bf16})
        if (text == name(arithmetic))
            return arithmetic;
    throw badInput({}, Text::tr("'%1' is no arithmetic; there are fp32 and bf16", text));
}

}  // namespace nonn
