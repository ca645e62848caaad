// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// The colour of a student (0-based) as "#rrggbb": the eight of Okabe and Ito (2008), which people with the common
/// colour-vision deficiencies can tell apart, then the same lighter and darker; from 24 on they repeat.
std::string studentColour(int student);

/// Black or white, whichever is easier to read on it.
std::string textColourOn(const std::string& colour);

}  // namespace nonn
