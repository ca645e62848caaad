// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"

#include <string>
#include <vector>

namespace nonn {

/// A file of generated C.
struct CFile {
    std::string name;
    std::string content;
};

/// What stands in the files beside the network.
struct CNotes {
    std::string name;         ///< of the files and of all names that they make known: "student0"
    std::string description;  ///< a sentence
    std::string producer;     ///< "NoNN Workbench 0.1.0"
};

/// Inputs and what must come out, in float or in steps of 8-bit numbers.
template <typename Value>
struct CGolden {
    std::vector<std::vector<Value>> images;                ///< pixel by pixel, in each its channels
    std::vector<std::vector<std::vector<Value>>> outputs;  ///< for each image, for each output of the network
};

/// A network as C99 that needs no library but <float.h> and allocates nothing: NAME.h with three functions, NAME.c with
/// the computing, NAME_weights.h with constants, NAME_check.c with a main that compares with NAME_golden.h. The same
/// for the same network.
std::vector<CFile> floatSource(const LoweredNetwork& network, const CNotes& notes, const CGolden<float>& golden);

/// Bytes of the constants, and of the arena.
std::int64_t floatWeightBytes(const CProgram& program);

/// Where partial logits are added up: fusion.h and fusion.c. `eightBits`: shares come in steps.
std::vector<CFile> fusionSource(const std::vector<float>& biases, const std::vector<std::string>& classNames,
                                bool eightBits, const std::string& producer);

/// A Makefile and a CMakeLists.txt that build all of these and run their checks.
std::vector<CFile> buildFiles(const std::vector<std::string>& names);

}  // namespace nonn
