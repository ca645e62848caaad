// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights_file.h"

#include "base/error.h"
#include "base/file.h"
#include "model/python_pickle.h"

#include <torch/csrc/api/include/torch/serialize.h>

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
        const c10::IValue loaded = torch::pickle_load(std::vector<char>(bytes.begin(), bytes.end()));
        const auto root = loaded.toGenericDict();
        WeightsFile content;
        content.description = Json::parse(root.at("description").toStringRef());
        for (const auto& entry : root.at("state").toGenericDict())
            content.state[entry.key().toStringRef()] = entry.value().toTensor();
        return content;
    } catch (const c10::Error& error) {
        throw badInput(path, std::string("is no weights file: ") + error.what_without_backtrace());
    } catch (const std::exception& error) {
        throw badInput(path, std::string("is no weights file: ") + error.what());
    }
}

StateDict halved(const StateDict& state) {
    StateDict result;
    for (const auto& [name, tensor] : state)
        result[name] = tensor.dim() >= 2 ? tensor.detach().to(at::kHalf) : tensor.detach();
    return result;
}

}  // namespace nonn
