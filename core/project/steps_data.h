// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_folder.h"
#include "project/steps_new.h"

namespace nonn::steps {

/// Tells a project where its data are now. They must be what they were when the project was made, by counts, class
/// names, labels, the names and lengths of pictures, and pixels (of a sample, where they are many): see
/// data/dataset_digest.h. A project of an earlier program, which kept no digest, gets one. Throws Error(badInput)
/// naming the folder, and what differs, where they are not; then nothing has changed.
NewOutcome moveData(const ProjectFolder& folder, const DataSource& source, const Progress& progress);

}  // namespace nonn::steps
