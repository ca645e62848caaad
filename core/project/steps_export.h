// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/bundle/bundle_manifest.h"
#include "deliver/emulate/emulation.h"
#include "deliver/export.h"
#include "model/precision.h"
#include "project/run_folder.h"

#include <filesystem>
#include <string>

namespace nonn::steps {

struct ExportRequest {
    std::filesystem::path out;
    Precision precision = Precision::fp32;  ///< fp16 not as C, int8 not as TorchScript; of a bundle see BundleWish
    std::string run = {};                   ///< empty: see chooseFinishedRun()
    ExportKind kind = ExportKind::torchScript;
    bool teacher = false;                           ///< the teacher, too: ONNX, see lowerTeacher()
    std::vector<BundlePart> parts = bundleParts();  ///< of a bundle
    int fineTune = 0;  ///< epochs that students at int8 are trained on for, see fineTuneStudents(); 0: they are not
};

struct ExportOutcome {
    std::string run;
    Export written;
    double seconds = 0;
};

/// Writes the students of a finished run and compares what was written with what was trained. Where the C source of one
/// holds more constants than its plan allowed of memory, that is said in the log. The run stays as it is,
/// also where the students are fine-tuned: by its settings, seed and images, as many threads as there are here. Throws
/// Error(usage) where that is wished for files none of which is of int8.
ExportOutcome exportStudents(const ProjectFolder& folder, const ExportRequest& request, const Progress& progress);

struct EmulateRequest {
    std::vector<std::string> boards;
    Precision precision = Precision::int8;  ///< fp32 or int8
    std::int64_t images = 2;
    std::string run = {};  ///< empty: see chooseFinishedRun()
};

/// Runs the students of a finished run on emulated boards, see emulation.h.
Emulation emulateStudents(const ProjectFolder& folder, const EmulateRequest& request, const Progress& progress);

/// As toJson(Export), and {"run", "seconds"}.
Json toJson(const ExportOutcome& outcome);

}  // namespace nonn::steps
