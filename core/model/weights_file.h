// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/network.h"

#include <filesystem>
#include <string_view>

namespace nonn {

/// Tensors with a description, in one file: the zip form of Python's `torch.load`, holding
/// {"description": JSON text, "state": {name: tensor}}.
struct WeightsFile {
    Json description = Json::object();
    StateDict state;
};

/// Throws Error(badInput) naming the file when it cannot be written. Replaced whole or not at all.
void writeWeights(const std::filesystem::path& path, const WeightsFile& content);

/// Throws Error(badInput) naming the file when it is damaged or holds anything else. Tensors are on the CPU.
WeightsFile readWeights(const std::filesystem::path& path);

/// Whether the bytes are such a file, as far as its first dictionary tells.
bool isWeightsFile(const std::filesystem::path& path, std::string_view content);

/// Convolution and linear weights in half precision, everything else (biases, batch norms, and weights
/// too large for half precision) as it is.
StateDict halved(const StateDict& state);

}  // namespace nonn
