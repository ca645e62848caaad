// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "infer/asked_students.h"
#include "project/project_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn::steps {

struct AskRequest {
    std::vector<std::filesystem::path> pictures;  ///< files, or folders of them
    std::string run = {};                         ///< empty: see chooseFinishedRun()
};

/// What the students of a finished run say of pictures, as a device would that has their bundle: one is made in the
/// system's folder for temporary files, at fp32, and removed again.
Inference askStudents(const ProjectFolder& folder, const AskRequest& request, const Progress& progress);

/// The same students, to be asked of one image after the other. `run`: as in AskRequest.
AskedStudents readyStudents(const ProjectFolder& folder, const std::string& run, const Progress& progress);

}  // namespace nonn::steps
