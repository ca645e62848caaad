// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// A text whose lines, the first of them at least, end in a dictionary of Python, as networkx.write_edgelist() writes
/// edges
/// ("0 1 {'weight': 0.5}"), with the weights alone in place of the dictionaries, and nothing where there is none. Any
/// other text as it is.
std::string withWeightsAlone(std::string text);

}  // namespace nonn
