// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace nonn {

/// Names of the zoo among which the planner chooses, family after family:
///   wrn          depth 10 at widths 0.25 to 10; depths 16, 22, 28 and 40 at widths from 1 on: a deep network with a
///                few filters a layer spends its time on many small layers and is no better than a shallow one of its
///                size (Zagoruyko and Komodakis, section 3)
///   vgg          depths 11, 13, 16 and 19 at widths 0.0625 to 1
///   mobilenetv2  widths 0.1 to 2
/// Throws Error(badInput) for an unknown family or an empty list.
std::vector<std::string> candidateNames(const std::vector<std::string>& families);

}  // namespace nonn
