// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "deliver/bundle/bundle_manifest.h"
#include "model/precision.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

class BundleFusion;
struct StudentMessage;

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
    std::optional<Verdict> fused;                  ///< nothing where no student answered
    std::vector<std::optional<Verdict>> students;  ///< each alone; nothing where it did not answer
    std::optional<double> accuracy;                ///< of those that answered, on test images, as the manifest says
    double milliseconds = 0;                       ///< from image to verdict

    std::vector<int> missing() const;
    bool operator==(const PictureVerdict&) const = default;
};

/// What the students' messages of one image say together and each alone.
PictureVerdict judge(const BundleManifest& manifest, const BundleFusion& fusion,
                     const std::vector<StudentMessage>& messages);
/// The test accuracy where only these students answer, by number, with their fusion layer where the bundle has those
/// for survivors; nothing where the manifest does not say.
std::optional<double> accuracyOf(const BundleManifest& manifest, const std::vector<int>& alive);
/// Files, and of folders the files in them by name. Throws Error(badInput).
std::vector<std::filesystem::path> allPictures(const std::vector<std::filesystem::path>& given);

struct Inference {
    std::string dataset;
    Precision precision = Precision::fp32;  ///< of students that run here
    std::optional<double> accuracy;  ///< of those that always answered, on test images at fp32, as the manifest says
    std::vector<PictureVerdict> pictures;
    std::vector<int> missing;     ///< for any picture
    bool survivorLayers = false;  ///< whether survivors answer by a fusion layer of their own

    /// Median.
    double milliseconds() const;
};

/// Reads the bundle, checks it whole, and asks its students of each picture. Throws Error(badInput) naming the bundle's
/// file or the picture that is wrong, Error(usage) where no student is left to be asked.
Inference infer(const InferRequest& request, const Progress& progress);

/// {"predictions": [{"image", "class", "index", "probability", "missing", "accuracy", "students": [{"student", "class",
/// "index", "probability"}]}], "bytes": null, "latency_ms", "dataset", "precision", "accuracy", "survivor_layers"};
/// bytes are none where nothing is sent to anybody, the class null where nobody answered.
Json toJson(const Inference& inference);

}  // namespace nonn
