// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// What students can leave as.
enum class ExportKind { torchScript, onnx };

constexpr std::array<ExportKind, 2> exportKinds{ExportKind::torchScript, ExportKind::onnx};

/// "torchscript", "onnx".
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

struct Export {
    std::vector<ExportedFile> files;  ///< manifest.json last
    double maxAbsDifference = 0;      ///< between outputs of the files, read back, and of the network in memory

    bool operator==(const Export&) const = default;
};

/// {"files": [{"path", "bytes", "sha256"}], "max_abs_difference"}.
Json toJson(const Export& result);

}  // namespace nonn
