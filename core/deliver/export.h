// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// What students can leave as.
enum class ExportKind { torchScript, onnx, c };

constexpr std::array<ExportKind, 3> exportKinds{ExportKind::torchScript, ExportKind::onnx, ExportKind::c};

/// "torchscript", "onnx", "c".
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

    bool operator==(const StudentMemory&) const = default;
};

struct Export {
    std::vector<ExportedFile> files;  ///< manifest.json last
    double maxAbsDifference = 0;      ///< between outputs of the files, read back, and of the network in memory
    std::vector<StudentMemory> students = {};  ///< of C

    bool operator==(const Export&) const = default;
};

/// {"files": [{"path", "bytes", "sha256"}], "max_abs_difference"}; of C also "students": [{"file", "ram_bytes",
/// "planned_ram_bytes", "constant_bytes"}].
Json toJson(const Export& result);

}  // namespace nonn
