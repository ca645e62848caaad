// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stored_tensor.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

class TorchFile;

/// One dictionary of tensors in a file of weights.
struct NamedTensors {
    std::string key;  ///< where it lies in the file, as "state_dict" or "[0].ema"; empty where it is the whole
    std::vector<std::string> order;  ///< the tensors' names as they follow each other; empty: the file has no order
    StoredTensors tensors;
};

/// Every dictionary in a file that has tensors among its values, at most four deep in other dictionaries, lists and
/// tuples, each once. First those under the usual names ("state_dict", "model_state_dict", "model", "net" ...), then
/// the file's own, averages over a training ("ema" ...), and what else there is. Values that are no tensors are passed
/// over; so is a dictionary with a tensor that cannot be read, where there are others. Throws Error(badInput) saying
/// what the file holds instead, as a whole model object.
std::vector<NamedTensors> namedTensors(const std::filesystem::path& path, const TorchFile& file);

}  // namespace nonn
