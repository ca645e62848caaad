// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"

#include <cstdint>
#include <vector>

namespace nonn {

struct PassSettings;
struct Teacher;
struct TeacherPass;

/// What one filter of the teacher's last feature map makes of one image.
struct FilterMap {
    std::int64_t image = 0;     ///< its place among the images that the teacher was asked about
    float response = 0;         ///< the mean of the filter's map, as the pass has it
    std::vector<float> values;  ///< height x width, by rows

    bool operator==(const FilterMap&) const = default;
};

struct FilterMaps {
    int filter = 0;
    int height = 0;
    int width = 0;
    std::vector<FilterMap> maps;  ///< the strongest response first

    bool operator==(const FilterMaps&) const = default;
};

/// The `count` images that drive the filter most (fewer where there are no more), by its pooled response in `pass`, and
/// its map over each; of equal responses the earlier image. `images` are those of the pass. One run of the teacher over
/// `count` images. Throws Error(badInput) for a filter out of range, a count below 1, or a pass of other images or of
/// another teacher.
FilterMaps strongestMaps(const Teacher& teacher, const TeacherPass& pass, const Images& images, int filter, int count,
                         const PassSettings& settings, const Progress& progress);

}  // namespace nonn
