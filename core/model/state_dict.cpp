// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_dict.h"

#include "base/error.h"
#include "base/file.h"
#include "model/foreign_file.h"
#include "model/named_tensors.h"
#include "model/safetensors.h"
#include "model/torch_file.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

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

std::vector<NamedTensors> tensorsIn(const std::filesystem::path& path, const std::string& content, const Shape& image) {
    if (TorchFile::looksLikeOne(content))
        return namedTensors(path, TorchFile(path, content));
    if (looksLikeSafetensors(content))
        return {{{}, {}, readSafetensors(path, content)}};
    throw badInput(path, foreignFile(path, content, image));
}

/// Tensors with memory of their own, as many storages as there are in the file.
class Loading {
public:
    StateDict load(const StoredTensors& tensors) {
        StateDict state;
        for (const auto& [name, stored] : tensors)
            state[name] = load(stored);
        return state;
    }

private:
    at::Tensor load(const StoredTensor& stored) {
        const auto type = scalarType(stored.type);
        if (stored.storage.empty())
            return at::empty(stored.sizes, type);
        at::Tensor& storage = m_bytes[stored.storage.data()];
        if (!storage.defined()) {
            storage = at::empty({static_cast<std::int64_t>(stored.storage.size())}, at::kByte);
            std::memcpy(storage.data_ptr(), stored.storage.data(), stored.storage.size());
        }
        return at::empty({0}, type).set_(storage.storage(), stored.offset, stored.sizes, stored.strides);
    }

    std::map<const char*, at::Tensor> m_bytes;  ///< by where a storage begins in the file
};

}  // namespace

StateDict loaded(const StoredTensors& tensors) {
    return Loading().load(tensors);
}

std::vector<NamedState> readStates(const std::filesystem::path& path, const Shape& image) {
    const std::string content = readFile(path);
    Loading loading;
    std::vector<NamedState> states;
    for (NamedTensors& named : tensorsIn(path, content, image))
        states.push_back({std::move(named.key), std::move(named.order), loading.load(named.tensors)});
    return states;
}

}  // namespace nonn
