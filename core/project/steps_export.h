// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/export.h"
#include "model/precision.h"
#include "project/run_folder.h"

#include <filesystem>
#include <string>

namespace nonn::steps {

struct ExportRequest {
    std::filesystem::path out;
    Precision precision = Precision::fp32;  ///< fp32 or fp16
    std::string run = {};                   ///< empty: see chooseFinishedRun()
    ExportKind kind = ExportKind::torchScript;
    bool teacher = false;  ///< the teacher, too: ONNX, of a network of the zoo
};

struct ExportOutcome {
    std::string run;
    Export written;
    double seconds = 0;
};

/// Writes the students of a finished run and compares what was written with what was trained.
ExportOutcome exportStudents(const ProjectFolder& folder, const ExportRequest& request, const Progress& progress);

/// As toJson(Export), and {"run", "seconds"}.
Json toJson(const ExportOutcome& outcome);

}  // namespace nonn::steps
