// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/npy.h"

namespace nonn {

/// The content of a file that numpy.load reads: a zip archive with each array as NAME.npy in float32.
std::string npzFile(const std::vector<NamedArray>& arrays);

}  // namespace nonn
