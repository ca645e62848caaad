// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_source.h"

namespace nonn {

/// NAME_check.c and NAME_golden.h: a program that runs the golden images and says whether what must come out does.
/// `tolerance` is what an element may be off, relative to the largest of its output where that is above 1; 0 in steps.
std::vector<CFile> checkFiles(const LoweredNetwork& network, const CNotes& notes, const CGolden<float>& golden);
std::vector<CFile> checkFiles(const LoweredNetwork& network, const CNotes& notes, const CGolden<std::int8_t>& golden);

}  // namespace nonn
