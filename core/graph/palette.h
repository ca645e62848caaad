// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// The colour of a student (0-based) as "#rrggbb": the eight of Okabe and Ito (2008), which people with the common
/// colour-vision deficiencies can tell apart, then the same eight darker, grey in place of black; from 16 on they
/// repeat, so that a number beside the colour has to tell them apart.
std::string studentColour(int student);

/// "#000000" or "#ffffff", whichever has the larger contrast to it (WCAG 2.1 relative luminance).
std::string textColourOn(const std::string& colour);

}  // namespace nonn
