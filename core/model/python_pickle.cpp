// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/python_pickle.h"

#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/serialization/pickler.h>

namespace nonn {

std::string pickleForPython(const c10::IValue& value) {
    std::string pickle;
    constexpr bool tagContainersWithTypes = false;
    torch::jit::Pickler pickler([&](const char* bytes, std::size_t count) { pickle.append(bytes, count); }, nullptr,
                                nullptr, nullptr, nullptr, tagContainersWithTypes);
    pickler.protocol();
    pickler.pushIValue(value);
    pickler.stop();
    std::string file;
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* bytes, std::size_t count) {
        file.append(static_cast<const char*>(bytes), count);
        return count;
    });
    std::size_t number = 0;
    for (const at::Tensor& tensor : pickler.tensorData()) {
        const auto data = torch::jit::getWriteableTensorData(tensor);
        writer.writeRecord("data/" + std::to_string(number++), data.data(), data.sizeInBytes());
    }
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    writer.writeEndOfFile();
    return file;
}

}  // namespace nonn
