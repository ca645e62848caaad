// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <string>
#include <vector>

namespace nonn {

/// Networks of one family and depth in order of width, which differ in nothing but the channels of their layers: what
/// one needs of memory, RAM and MACs, the next needs at least.
struct Ladder {
    struct Rung {
        std::string name;    ///< of the zoo
        bool usual = false;  ///< one of the widths in common use, as 0.25, 1 or 1.5: taken before others of its size

        bool operator==(const Rung&) const = default;
    };

    std::vector<Rung> rungs;
};

/// Among what the planner chooses, family after family, in steps of width so fine that a limit is filled:
///   wrn          depth 10 at widths 0.12 to 10; depths 16, 22, 28 and 40 at widths from 1 on: a deep network with a
///                few filters a layer spends its time on many small layers and is no better than a shallow one of its
///                size (Zagoruyko and Komodakis, section 3)
///   vgg          depths 11, 13, 16 and 19 at widths 0.0625 to 1
///   mobilenetv2  widths 0.1 to 2
///   mobilenet_v2 widths 0.1 to 1.4, with the paper's strides: the family for large images, whose map it makes 32 times
///                smaller before most of its work is done
/// A width that changes no channel is left out. Throws Error(badInput) for an unknown family.
std::vector<Ladder> ladders(const std::string& family);

/// All their names. Throws Error(badInput) also for an empty list.
std::vector<std::string> candidateNames(const std::vector<std::string>& families);

/// The families of students for images of this shape where nobody asks for others: mobilenet_v2 from 96 x 96 on, else
/// wrn. A network whose first layers keep every pixel spends its MACs and memory there: as a student for 512 filters of
/// a 224 x 224 image, wrn-10-2 (369,000 parameters) takes 2.4 GMAC and 4.8 MB of activations at int8, mobilenet_v2-0.35
/// (309,000) 54 MMAC and 0.75 MB.
std::vector<std::string> usualFamilies(Shape image);

}  // namespace nonn
