// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "model/precision.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

struct InferRequest {
    std::filesystem::path bundle;
    std::vector<std::filesystem::path> pictures;  ///< files, or folders whose files are all taken
    std::optional<Precision> precision;           ///< nothing: the bundle's own choice
    std::vector<int> without;                     ///< students that do not answer
};

/// A class, and how sure.
struct Verdict {
    int index = 0;
    std::string name;
    double probability = 0;  ///< softmax of the logits, 0..1

    bool operator==(const Verdict&) const = default;
};

struct PictureVerdict {
    std::filesystem::path picture;
    Verdict fused;
    std::vector<std::optional<Verdict>> students;  ///< each alone; nothing where it did not answer
    double milliseconds = 0;                       ///< of students and fusion, one after the other

    bool operator==(const PictureVerdict&) const = default;
};

struct Inference {
    std::string dataset;
    Precision precision = Precision::fp32;
    std::optional<double> accuracy;  ///< of those that answer, on test images at fp32, as the manifest says
    std::vector<PictureVerdict> pictures;
    std::vector<int> missing;

    /// Median.
    double milliseconds() const;
};

/// Reads the bundle, checks it whole, and asks its students of each picture. Throws Error(badInput) naming the bundle's
/// file or the picture that is wrong.
Inference infer(const InferRequest& request, const Progress& progress);

/// {"predictions": [{"image", "class", "index", "probability", "missing", "students": [{"student", "class", "index",
/// "probability"}]}], "bytes": null, "latency_ms", "dataset", "precision", "accuracy"}; bytes are none where nothing is
/// sent to anybody.
Json toJson(const Inference& inference);

}  // namespace nonn
