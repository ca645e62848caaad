// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/precision.h"

#include "base/error.h"

namespace nonn {

std::string name(Precision precision) {
    switch (precision) {
        case Precision::fp32:
            return "fp32";
        case Precision::fp16:
            return "fp16";
        case Precision::int8:
            return "int8";
    }
    return {};
}

Precision parsePrecision(const std::string& text) {
    for (const Precision precision : precisions)
        if (name(precision) == text)
            return precision;
    throw badInput({}, Text::tr("'%1' is no precision; known are fp32, fp16 and int8", text));
}

int bytesPerElement(Precision precision) {
    switch (precision) {
        case Precision::fp32:
            return 4;
        case Precision::fp16:
            return 2;
        case Precision::int8:
            return 1;
    }
    return 0;
}

int bytesPerBias(Precision precision) {
    return precision == Precision::fp16 ? 2 : 4;
}

}  // namespace nonn
