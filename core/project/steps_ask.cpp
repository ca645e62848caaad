// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_ask.h"

#include "base/temporary_folder.h"
#include "project/steps_export.h"

namespace nonn::steps {

namespace {

/// A bundle of a run's students at fp32, which goes with this.
class MadeBundle {
public:
    MadeBundle(const ProjectFolder& folder, const std::string& run, const Progress& progress)
        : m_temporary(std::filesystem::temp_directory_path(), "ask") {
        exportStudents(folder, {path(), Precision::fp32, run, ExportKind::bundle, false, {}}, progress);
    }

    /// Exports lock the folder around theirs, and the temporary one is locked by itself.
    std::filesystem::path path() const { return m_temporary.path() / "made" / "bundle"; }

private:
    TemporaryFolder m_temporary;
};

}  // namespace

Inference askStudents(const ProjectFolder& folder, const AskRequest& request, const Progress& progress) {
    const MadeBundle bundle(folder, request.run, progress.part(0, 0.6));
    return infer({bundle.path(), request.pictures, Precision::fp32, {}}, progress.part(0.6, 1));
}

AskedStudents readyStudents(const ProjectFolder& folder, const std::string& run, const Progress& progress) {
    const MadeBundle made(folder, run, progress.part(0, 0.8));
    const Bundle bundle = Bundle::read(made.path(), progress.part(0.8, 1, Text::tr("reading the bundle")));
    return {bundle, Precision::fp32, {}};
}

}  // namespace nonn::steps
