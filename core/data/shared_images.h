// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"

#include <vector>

namespace nonn {

/// Says how many images of the validation and of the test are among the training images too, and how many of the test
/// among those for validation: by their content, whatever their names. Nothing where none is. Reads the beginning and
/// the end of every picture, on all processors.
std::vector<DataNote> noteSharedImages(const Dataset& dataset, const Progress& progress);

}  // namespace nonn
