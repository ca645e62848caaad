// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_ask.h"

#include "base/temporary_folder.h"
#include "project/steps_export.h"

namespace nonn::steps {

Inference askStudents(const ProjectFolder& folder, const AskRequest& request, const Progress& progress) {
    const TemporaryFolder temporary(std::filesystem::temp_directory_path(), "ask");
    // Exports lock the folder around theirs, and the temporary one is locked by itself.
    const std::filesystem::path bundle = temporary.path() / "made" / "bundle";
    exportStudents(folder, {bundle, Precision::fp32, request.run, ExportKind::bundle, false, {}},
                   progress.part(0, 0.6));
    return infer({bundle, request.pictures, Precision::fp32, {}}, progress.part(0.6, 1));
}

}  // namespace nonn::steps
