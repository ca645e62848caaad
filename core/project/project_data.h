// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

#include <optional>

namespace nonn {

/// Reads the project's data from `source`, which is where they are now. Throws Error(badInput) naming the folder where
/// they cannot be read or are not what they were when the project was made: other counts, names, labels, files or
/// pixels. The name of their folder may be another one. `seen`: how networks are to see them, in place of the project's
/// own settings.
Dataset openProjectData(const Project& project, const DataSource& source, const Progress& progress,
                        const std::optional<ImageSettings>& seen = {});

}  // namespace nonn
