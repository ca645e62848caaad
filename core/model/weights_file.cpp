// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights_file.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/python_pickle.h"
#include "model/state_dict.h"
#include "model/torch_file.h"
#include "model/weights_description.h"

#include <ATen/core/ivalue.h>

namespace nonn {

void writeWeights(const std::filesystem::path& path, const WeightsFile& content) {
    c10::Dict<std::string, at::Tensor> state;
    for (const auto& [name, tensor] : content.state)
        state.insert(name, tensor.detach().cpu().contiguous());
    c10::impl::GenericDict root(c10::StringType::get(), c10::AnyType::get());
    root.insert("description", content.description.dump());
    root.insert("state", c10::IValue(state));
    writeFile(path, pickleForPython(c10::IValue(root)));
}

WeightsFile readWeights(const std::filesystem::path& path) {
    const std::string bytes = readFile(path);
    try {
        const TorchFile file(path, bytes);
        WeightsFile content;
        content.description = weightsDescription(path, file);
        content.state = loaded(tensorsOf(path, file, *file.root().find("state")));
        return content;
    } catch (const Error& error) {
        throw badInput(path, Text::tr("is no weights file: %1", error.text()));
    }
}

bool isWeightsFile(const std::filesystem::path& path, std::string_view content) {
    if (!TorchFile::looksLikeOne(content))
        return false;
    try {
        return TorchFile(path, content).root().find("description") != nullptr;
    } catch (const Error&) {
        return false;
    }
}

StateDict halved(const StateDict& state) {
    StateDict result;
    for (const auto& [name, tensor] : state) {
        constexpr double largestHalf = 65504;
        const bool half = tensor.dim() >= 2 && tensor.detach().abs().max().item<double>() <= largestHalf;
        result[name] = half ? tensor.detach().to(at::kHalf) : tensor.detach();
    }
    return result;
}

}  // namespace nonn
