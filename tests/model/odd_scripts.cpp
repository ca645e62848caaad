// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/odd_scripts.h"

#include <ATen/core/Tensor.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/api/module.h>

#include <cstdint>
#include <sstream>
#include <vector>

namespace nonn {

torch::jit::Module moduleOf(const std::string& methods, int channels) {
    at::Tensor number = at::arange(4096, at::kDouble);
    const auto values = [&](std::vector<std::int64_t> sizes) {
        std::int64_t count = 1;
        for (const auto size : sizes)
            count *= size;
        number = number + 1.1;
        return (number.narrow(0, 0, count) * 0.9).sin().to(at::kFloat).view(sizes) * 0.4;
    };
    torch::jit::Module module("Odd");
    module.register_attribute("training", c10::BoolType::get(), true);
    module.register_parameter("first", values({8, channels, 3, 3}), false);
    module.register_parameter("second", values({8, 8, 3, 3}), false);
    module.register_parameter("wide", values({8, 32}), false);
    module.register_parameter("last", values({5, 8}), false);
    module.register_parameter("bias", values({5}), false);
    module.define(methods + "\n");
    return module;
}

std::string saved(const torch::jit::Module& module) {
    std::ostringstream stream;
    module.save(stream);
    return std::move(stream).str();
}

std::string scriptOf(const std::string& methods, int channels) {
    return saved(moduleOf(methods, channels));
}

std::string withCode(const std::string& content, const std::string& from, const std::string& to) {
    std::istringstream source(content);
    caffe2::serialize::PyTorchStreamReader reader(&source);
    std::ostringstream stream;
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
        stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
        return size;
    });
    for (const std::string& name : reader.getAllRecords()) {
        if (name == "version" || name == ".data/version")
            continue;  // the writer's own
        const auto [data, size] = reader.getRecord(name);
        std::string record(static_cast<const char*>(data.get()), size);
        if (const auto at = record.find(from); name.ends_with(".py") && at != std::string::npos)
            record.replace(at, from.size(), to);
        writer.writeRecord(name, record.data(), record.size());
    }
    writer.writeEndOfFile();
    return std::move(stream).str();
}

}  // namespace nonn
