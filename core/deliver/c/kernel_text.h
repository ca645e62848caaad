// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace nonn {

/// The source of the functions that generated C has, as it lies in the source tree: parts that begin with lines like
/// "//: NAME NEEDED...", after what is not for generated files.
std::string_view floatKernels();
std::string_view int8Kernels();

/// The parts of these names and those that they need, in the order of the source.
std::string kernelParts(std::string_view source, std::set<std::string> names);

}  // namespace nonn
