// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_folder.h"
#include "project/steps_new.h"

#include <optional>

namespace nonn::steps {

/// Tells a project where its data are now. They must be what they were when the project was made, by counts, class
/// names, labels, the names and lengths of pictures, and pixels (of a sample, where they are many): see
/// data/dataset_digest.h. A project of an earlier program, which kept no digest, gets one. Throws Error(badInput)
/// naming the folder, and what differs, where they are not; then nothing has changed.
NewOutcome moveData(const ProjectFolder& folder, const DataSource& source, const Progress& progress);

/// How networks are to see the images. Nothing: as before; 0: as they are in their files, or for the side of pictures
/// as suggestSide() has it.
struct SeenWish {
    std::optional<int> side;
    std::optional<int> channels;
};

/// Changes how networks see the project's images. A teacher that takes others is stale, and so is what was made from
/// it; it is current again when the images are seen again as it takes them. Throws Error(badInput) where the images are
/// not what they were, or cannot be made such.
NewOutcome seeImages(const ProjectFolder& folder, const SeenWish& wish, const Progress& progress);

}  // namespace nonn::steps
