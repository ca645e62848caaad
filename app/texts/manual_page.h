// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/outline.h"

#include <string>
#include <vector>

namespace nonn::texts {

/// What a manual page says beside the options.
struct PageFacts {
    std::string summary;  ///< after the name, without a full stop
    std::string version;
    std::string epilogue;  ///< after the options; may be empty
    std::string seeAlso;   ///< another program's name
};

/// A page of section 1 in the macros of man(7).
std::string manualPage(const CommandOutline& program, const PageFacts& facts);

}  // namespace nonn::texts
