// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

namespace nonn {

/// Reads the project's data from `source`, which is where they are now. Throws Error(badInput) naming the folder where
/// they cannot be read or are not what they were when the project was made: other counts, names, labels, files or
/// pixels. The name of their folder may be another one.
Dataset openProjectData(const Project& project, const DataSource& source, const Progress& progress);

}  // namespace nonn
