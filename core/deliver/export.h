// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "model/architecture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// In the folder of every export.
constexpr auto manifestFile = "manifest.json";

/// What students can leave as.
enum class ExportKind { torchScript, onnx, c, bundle };

constexpr std::array<ExportKind, 4> exportKinds{ExportKind::torchScript, ExportKind::onnx, ExportKind::c,
                                                ExportKind::bundle};

/// "torchscript", "onnx", "c", "bundle".
std::string name(ExportKind kind);
/// Throws Error(badInput) listing the names.
ExportKind parseExportKind(const std::string& text);

/// A file of an export.
struct ExportedFile {
    std::string path;  ///< within the output folder, as "student0.pt"
    std::int64_t bytes = 0;
    std::string sha256;  ///< 64 hexadecimal digits

    bool operator==(const ExportedFile&) const = default;
};

/// What a student takes on a board, in its C source.
struct StudentMemory {
    std::string file;             ///< "student0.c"
    std::int64_t ram = 0;         ///< bytes of its arena, the image's buffer included
    std::int64_t plannedRam = 0;  ///< peakActivation() of its architecture
    std::int64_t constants = 0;   ///< bytes of weights, biases and what else is constant
    /// deployedBytes() of its architecture. At int8 kernels read weights by fours of inputs and of outputs, and there
    /// are zeros where these are none; normalisation is a constant, too.
    std::int64_t plannedConstants = 0;

    bool operator==(const StudentMemory&) const = default;
};

/// How much of a tensor is left of its signal in 8-bit integers.
struct LayerNoise {
    std::string name;         ///< of the operation whose tensor it is
    double decibels = 0;      ///< signal to quantisation noise ratio, what was lost before included
    std::vector<int> inputs;  ///< places in the list of those that it is made of
    Shape output;

    /// Decibels below the worst of its inputs; below 0 where it is better, nothing where none of these lost anything.
    std::optional<double> lost(const std::vector<LayerNoise>& all) const {
        double worst = std::numeric_limits<double>::infinity();
        for (const int input : inputs)
            worst = std::min(worst, all[static_cast<std::size_t>(input)].decibels);
        return std::isfinite(worst) ? std::optional(worst - decibels) : std::nullopt;
    }
    bool operator==(const LayerNoise&) const = default;
};

/// What it brought to train students on in 8-bit integers, on images that nothing was trained on.
struct FineTuningReport {
    struct Accuracy {
        double without = 0;  ///< of a student alone at int8, 0..1
        double with = 0;

        bool operator==(const Accuracy&) const = default;
    };

    int epochs = 0;
    double learningRate = 0;  ///< at its peak
    std::uint64_t seed = 1;
    std::int64_t trainingImages = 0;
    double fusedWithout = 0;  ///< accuracy at int8, 0..1
    double fusedWith = 0;
    std::vector<Accuracy> students;

    /// Whether the students leave as they were trained on, or as if they had not been.
    bool kept() const { return fusedWith > fusedWithout; }
    bool operator==(const FineTuningReport&) const = default;
};

/// What 8-bit integers cost, on images that nothing was trained on.
struct QuantisationReport {
    struct Student {
        std::string file;
        std::string ranges;  ///< by which method they were found: "min-max", "percentile", "mse"
        double before = 0;   ///< accuracy alone, with the fusion layer's bias, 0..1
        double after = 0;
        std::vector<LayerNoise> layers;

        bool operator==(const Student&) const = default;
    };

    std::int64_t images = 0;  ///< that accuracies were measured on
    double fusedBefore = 0;   ///< accuracy as they were trained, 0..1
    double fusedAfter = 0;
    std::vector<Student> students;
    std::optional<FineTuningReport> fineTuning = {};  ///< where they were fine-tuned, and whether they are kept or not

    bool operator==(const QuantisationReport&) const = default;
};

/// Of one of the formats in a bundle, "onnx-int8".
struct PartDifference {
    std::string name;
    double maxAbsDifference = 0;  ///< see Export

    bool operator==(const PartDifference&) const = default;
};

struct Export {
    std::vector<ExportedFile> files;  ///< manifest.json last
    double maxAbsDifference = 0;      ///< between outputs of the files, read back, and of the network in memory
    std::vector<StudentMemory> students = {};             ///< of C
    std::optional<QuantisationReport> quantisation = {};  ///< at int8
    std::vector<PartDifference> parts = {};               ///< of a bundle
    std::optional<ExportedFile> archive = {};             ///< of a bundle: the same as a zip archive, beside the folder

    bool operator==(const Export&) const = default;
};

/// {"files": [{"path", "bytes", "sha256"}], "max_abs_difference"}; of C also "students": [{"file", "ram_bytes",
/// "planned_ram_bytes", "constant_bytes", "planned_constant_bytes"}]; at int8 also "quantisation": {"images",
/// "fused_accuracy_before", "fused_accuracy_after", "students": [{"file", "ranges", "accuracy_before",
/// "accuracy_after", "layers": [{"name", "signal_to_noise_db", "lost_db", "inputs": [names], "output": [channels,
/// height, width]}]}]}, a ratio being null where nothing was lost, and so is what is lost below such a one, and
/// "fine_tuning": null, or {"epochs", "learning_rate", "seed", "training_images", "kept", "fused_accuracy_without",
/// "fused_accuracy_with", "students":
/// [{"accuracy_without", "accuracy_with"}]}; of a bundle also "parts": [{"name",
/// "max_abs_difference"}] and "archive": {"path", "bytes", "sha256"}.
Json toJson(const Export& result);
Json toJson(const ExportedFile& file);
Json toJson(const QuantisationReport& report);

}  // namespace nonn
