// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "deliver/torchscript_export.h"

#include <filesystem>
#include <vector>

namespace nonn {

constexpr auto manifestFormat = "nonn-torchscript";
/// The version of the manifest's layout.
constexpr int manifestVersion = 1;

/// Names of the files of an export.
std::string studentFile(int student);
constexpr auto fusionFile = "fusion.pt";
constexpr auto wholeFile = "network.pt";
constexpr auto goldenFile = "golden.pt";
constexpr auto manifestFile = "manifest.json";

/// {"format": "nonn-torchscript", "version", "dataset", "classes": names, "precision", "image": {"channels", "height",
/// "width"}, "preparation", "normalisation": {"mean", "deviation"}, "students": [{"file", "architecture", "filters",
/// "parameters", "macs", "deployed_bytes", "message_bytes": {"features", "logits"}}], "files": [{"path", "bytes",
/// "sha256", "inputs", "outputs"}], "golden": {"file", "images"}, "max_abs_difference"}. "preparation" says how these
/// images come to be from those of the data set: see preparationJson(). A student's parameters are those it was trained
/// with; MACs and deployed bytes are with its slice of the fusion layer, as in the file. Message bytes are at the
/// precision.
Json makeManifest(const ExportTask& task, Precision precision, const Export& result, std::int64_t goldenImages);

}  // namespace nonn
