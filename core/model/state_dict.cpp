// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_dict.h"

#include "base/error.h"
#include "base/file.h"
#include "model/safetensors.h"
#include "model/torch_file.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstring>

namespace nonn {

namespace {

at::ScalarType scalarType(ElementType type) {
    switch (type) {
        case ElementType::float64:
            return at::kDouble;
        case ElementType::float32:
            return at::kFloat;
        case ElementType::float16:
            return at::kHalf;
        case ElementType::bfloat16:
            return at::kBFloat16;
        case ElementType::int64:
            return at::kLong;
        case ElementType::int32:
            return at::kInt;
        case ElementType::int16:
            return at::kShort;
        case ElementType::int8:
            return at::kChar;
        case ElementType::uint8:
            return at::kByte;
        case ElementType::boolean:
            return at::kBool;
    }
    return at::kFloat;
}

void takeOff(StoredTensors& tensors, const std::string& prefix) {
    if (!std::ranges::all_of(tensors, [&](const auto& entry) {
            return entry.first.starts_with(prefix) && entry.first.size() > prefix.size();
        }))
        return;
    StoredTensors shorter;
    for (auto& [name, tensor] : tensors)
        shorter.emplace(name.substr(prefix.size()), std::move(tensor));
    tensors = std::move(shorter);
}

StoredTensors tensorsIn(const std::filesystem::path& path, const std::string& content) {
    if (TorchFile::looksLikeOne(content))
        return stateTensors(path, TorchFile(path, content));
    if (looksLikeSafetensors(content))
        return readSafetensors(path, content);
    throw badInput(path, Text::tr("is no file of weights that is known: neither one of torch.save nor of safetensors"));
}

}  // namespace

StateDict loaded(const StoredTensors& tensors) {
    std::map<const char*, at::Tensor> bytes;  // by where a storage begins in the file
    StateDict state;
    for (const auto& [name, stored] : tensors) {
        const auto type = scalarType(stored.type);
        if (stored.storage.empty()) {
            state[name] = at::empty(stored.sizes, type);
            continue;
        }
        at::Tensor& storage = bytes[stored.storage.data()];
        if (!storage.defined()) {
            storage = at::empty({static_cast<std::int64_t>(stored.storage.size())}, at::kByte);
            std::memcpy(storage.data_ptr(), stored.storage.data(), stored.storage.size());
        }
        state[name] = at::empty({0}, type).set_(storage.storage(), stored.offset, stored.sizes, stored.strides);
    }
    return state;
}

StateDict readStateDict(const std::filesystem::path& path) {
    const std::string content = readFile(path);
    StoredTensors tensors = tensorsIn(path, content);
    takeOff(tensors, "module.");
    takeOff(tensors, "_orig_mod.");
    return loaded(tensors);
}

}  // namespace nonn
