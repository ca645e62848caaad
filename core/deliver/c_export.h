// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "model/precision.h"

#include <filesystem>

namespace nonn {

/// Writes into `folder` C99 that needs no library and allocates nothing, for boards and anything else with a compiler:
/// - `student0.c`, `student0.h`, `student0_weights.h` and so on: for each device, from an image to its share of the
///   logits, without the fusion layer's bias, and its features; one arena, as large as the plan says of the peak of its
///   activations; weights are constants;
/// - `student0_check.c`, `student0_golden.h`: a main that runs a few images and compares;
/// - `fusion.c`, `fusion.h`: adds up the shares;
/// - `Makefile`, `CMakeLists.txt`: build these and run the checks;
/// - `manifest.json`: what is what, with sizes, costs and the sha256 of each file.
/// Pixels are float from 0 to 1, row by row with the channels side by side; normalisation is within. The same run gives
/// the same bytes. What the files compute is computed here, too, by the very same functions on the same constants, and
/// compared before the first is put in its place; see export_folder.h on what is replaced and when.
/// Throws as exportTorchScript() does; Error(usage) for fp16, which most boards cannot compute in.
Export exportC(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
               const Progress& progress);

}  // namespace nonn
