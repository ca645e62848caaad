// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <exception>
#include <string>

namespace nonn {

/// As "LibTorch 1.13.1".
std::string thisLibTorch();

/// Whether LibTorch threw it; what else there is has words for people of its own.
bool isOfLibTorch(const std::exception& error);

/// What LibTorch says went wrong, without the places in its source that it came through. For looking into, not for
/// people: see torchFailure().
std::string torchMessage(const std::exception& error);

/// What went wrong in an operation of LibTorch and, where it is known, what helps, as the end of a sentence. LibTorch's
/// own words are about its insides, and not said.
Text torchFailure(const std::exception& error);

}  // namespace nonn
