// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "deliver/export.h"
#include "model/architecture.h"
#include "model/precision.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace nonn {

/// A bundle: one folder, or one zip archive, with everything that a network of students needs elsewhere. Its manifest
/// says what is in it.

constexpr auto bundleFormat = "nonn-bundle";
/// The version of the manifest's layout. 2: fusion layers for survivors; a bundle without them is still written as of
/// version 1, which older programs read.
constexpr int bundleVersion = 2;
/// The file of these layers, see plan/survivor_layers.h.
constexpr auto bundleSurvivors = "survivors.json";

/// Students in one format, in a folder of their own: as an export by itself has them, with its manifest.
struct BundlePart {
    ExportKind kind = ExportKind::onnx;
    Precision precision = Precision::fp32;

    /// "onnx-int8"; also the folder.
    std::string name() const;
    bool operator==(const BundlePart&) const = default;
};

/// All that can be written; of C there is no fp16, of TorchScript no int8.
const std::vector<BundlePart>& bundleParts();
/// Throws Error(badInput) listing the names.
BundlePart parseBundlePart(const std::string& name);

/// How pictures become what students see.
struct BundlePreparation {
    Shape image;            ///< what students see
    int given = 3;          ///< channels of the pictures of the data set
    int shorterSide = 0;    ///< pictures are scaled to, by a triangle filter, before
    bool fromMean = false;  ///< three channels become one by their mean, not by their luma

    bool operator==(const BundlePreparation&) const = default;
};

/// Images and what must come out, each a file of numpy's.
struct BundleGolden {
    struct Array {
        std::string name;  ///< "image", "student0.logits", "student0.features" .., "features", "logits"
        std::string file;
        std::vector<std::int64_t> shape;

        bool operator==(const Array&) const = default;
    };

    Precision precision = Precision::fp32;
    std::vector<Array> arrays;

    /// Throws Error(badInput) without a path where there is none of the name.
    const Array& array(const std::string& name) const;
    bool operator==(const BundleGolden&) const = default;
};

/// What a program needs of the manifest to run the students; who reads it by eye finds more.
struct BundleManifest {
    std::string dataset;
    std::vector<std::string> classes;
    BundlePreparation preparation;
    std::vector<std::vector<int>> filters;  ///< for each student its filters of the teacher
    std::vector<BundlePart> parts;
    Precision precision = Precision::fp32;  ///< that is run where nobody says otherwise
    std::vector<BundleGolden> golden;       ///< of each precision of ONNX
    std::map<std::string, double> accuracies;
    std::map<std::vector<int>, double> subsets;  ///< test accuracies where only these students answer, as far as known
    std::string survivors;                       ///< file of the fusion layers for survivors; empty: none
    std::map<std::vector<int>, double> fittedSubsets;  ///< as `subsets`, with these layers
    std::vector<ExportedFile> files;                   ///< all but the manifest

    int students() const { return static_cast<int>(filters.size()); }
    /// Throws Error(badInput) without a path where the students are not there at this precision.
    const BundleGolden& goldenAt(Precision precision) const;
    bool operator==(const BundleManifest&) const = default;
};

/// Whether a file may be called so: within the folder, by plain names, none of which is hidden or climbs.
bool isBundlePath(const std::string& path);

/// Reads what a stranger may have written. Throws Error(badInput) naming the file: one of another format, of a newer
/// version, with a part missing, or whose parts do not fit each other.
BundleManifest bundleManifestFromJson(const std::filesystem::path& path, const Json& json);

}  // namespace nonn
