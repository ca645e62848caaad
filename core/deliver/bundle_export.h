// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "deliver/bundle/bundle_manifest.h"
#include "deliver/export_task.h"

#include <filesystem>
#include <vector>

namespace nonn {

struct BundleWish {
    std::vector<BundlePart> parts;          ///< ONNX at the precision below comes in any case
    Precision precision = Precision::fp32;  ///< that servers and programs run where nobody says otherwise
};

/// Writes everything that the students need elsewhere as the folder `folder`, and the same as a zip archive beside it,
/// with ".zip" behind its name:
/// - a folder for each part, "onnx-fp32", "c-int8" ..: as the exports of these formats write them;
/// - `golden/fp32/` ..: a few images and what must come out, each a file of numpy's;
/// - `triton/`: a model repository, see triton.h;
/// - `survivors.json`: fusion layers for survivors, where the task has them;
/// - `run/`: a program in Python and a page that run the students with ONNX Runtime;
/// - `README.md`: how to run each, and what was measured;
/// - `manifest.json`: see bundle_manifest.h; `made` is what it says of how the students came to be.
/// The same run gives the same bytes. Everything is written beside the place, read back as a stranger would read it,
/// and put there in one step. What is there is replaced where it is a bundle that holds nothing else. Throws as the
/// exports do; Error(badInput) naming what stands in the way.
Export exportBundle(const ExportTask& task, const BundleWish& wish, const Json& made,
                    const std::filesystem::path& folder, const Progress& progress);

}  // namespace nonn
