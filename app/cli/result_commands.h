// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nonn::cli {

/// Of `nonn evaluate`.
struct EvaluateArguments {
    std::string project;
    std::string run;
    std::string survivors;  ///< empty: those that are there
};

/// Of `nonn emulate`.
struct EmulateArguments {
    std::string project;
    std::string run;
    std::vector<std::string> boards;
    std::string precision = "int8";
    std::int64_t images = 2;
};

inline const std::vector<std::string> usualParts{"onnx-fp32",        "onnx-fp16", "onnx-int8",
                                                 "torchscript-fp32", "c-fp32",    "c-int8"};

/// Of `nonn export`.
struct ExportArguments {
    std::string project;
    std::string run;
    std::string format = "torchscript";
    std::string precision = "fp32";
    std::string out;
    bool teacher = false;
    int fineTune = 0;                ///< epochs
    std::vector<std::string> parts;  ///< of a bundle; none: usualParts
};

}  // namespace nonn::cli
