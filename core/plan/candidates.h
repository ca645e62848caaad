// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace nonn {

/// Families of the zoo from which students can be chosen: "wrn", "vgg", "mobilenetv2".
const std::vector<std::string>& studentFamilies();

/// Names of the zoo among which the planner chooses. Throws Error(badInput) for an unknown family or an empty list.
///   wrn          depth 10 at widths 0.25 to 10; depths 16, 22, 28 and 40 at widths from 1 on: a deep network of fewer
///                than 16 filters spends its time on many small layers and is no better than a shallow one of its size
///   vgg          depths 11, 13, 16 and 19 at widths 0.0625 to 1
///   mobilenetv2  widths 0.1 to 2
std::vector<std::string> candidateNames(const std::vector<std::string>& families);

}  // namespace nonn
