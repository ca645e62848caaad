// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/bundle/bundle_manifest.h"
#include "deliver/onnx/onnx_model.h"

#include <string>
#include <utility>
#include <vector>

namespace nonn {

/// A model repository as Triton and servers with KServe's protocol read them: `student0` .. and `fusion`, each with its
/// ONNX file, and `ensemble`, from `image` to `logits`, which has the server run them all. Paths within the repository
/// and contents. `students`: the files; `fusion`: as exported, which takes all features side by side, while the
/// repository's takes those of each student as `features0` ..
std::vector<std::pair<std::string, std::string>> modelRepository(const BundleManifest& manifest,
                                                                 const std::vector<std::string>& students,
                                                                 OnnxModel fusion);

}  // namespace nonn
