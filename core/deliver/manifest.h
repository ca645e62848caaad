// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "model/precision.h"

#include <string>

namespace nonn {

/// The version of the manifest's layout.
constexpr int manifestVersion = 1;

/// A format's name in manifests, and the names of its files.
struct ExportFormat {
    const char* name;
    const char* ending;
    const char* golden;  ///< file of inputs and outputs

    std::string student(int student) const;
    std::string fusion() const;
    std::string whole() const;
    std::string teacher() const;
};

constexpr ExportFormat torchScriptFormat{"nonn-torchscript", ".pt", "golden.pt"};
constexpr ExportFormat onnxFormat{"nonn-onnx", ".onnx", "golden.npz"};
constexpr ExportFormat cFormat{"nonn-c", ".c", "student0_golden.h"};

/// {"format": its name, "version", "dataset", "classes": names, "precision", "image": {"channels", "height", "width"},
/// "preparation", "normalisation": {"mean", "deviation"}, "students": [{"file", "architecture", "filters",
/// "parameters", "macs", "deployed_bytes", "message_bytes": {"features", "logits"}}], "files": [{"path", "bytes",
/// "sha256", "inputs", "outputs"}], "golden": {"file", "images"}, "accuracies", "max_abs_difference"}. Of C each
/// student has its "ram_bytes", "planned_ram_bytes", "constant_bytes" and "planned_constant_bytes", too; at int8 there
/// is a "quantisation", see export.h. "preparation" says how these images come to be from those of the data set: see
/// preparationJson(). A student's parameters are those it was trained with; MACs and deployed bytes are with its slice
/// of the fusion layer, as in the file. Message bytes are at the precision.
Json makeManifest(const ExportFormat& format, const ExportTask& task, Precision precision, const Export& result,
                  std::int64_t goldenImages);

/// {"deployed_bytes", "peak_activation_bytes", "message_bytes": {"features", "logits"}} of a student with its slice of
/// the fusion layer.
Json studentCosts(const NonnNetwork& network, int student, Precision precision);
/// {"architecture", "filters", "parameters", "macs"}.
Json studentFacts(const NonnNetwork& network, int student);
/// {"mean", "deviation", "where"}.
Json normalisationJson(const Normalisation& normalisation);

}  // namespace nonn
