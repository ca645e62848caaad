// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// A text as it may stand between the tags of XML; control characters, which XML cannot hold, are left out.
std::string xmlText(const std::string& text);

/// A text as a quoted string of the DOT language, quotes included.
std::string dotText(const std::string& text);

}  // namespace nonn
