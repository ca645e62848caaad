// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/made_script.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/jit/api/module.h>

namespace nonn {

namespace {

void write(const std::filesystem::path& file, bool ofMeans, const at::Tensor& last, const std::string& line = "") {
    torch::jit::Module module("Small");
    module.register_attribute("training", c10::BoolType::get(), true);
    module.register_parameter("first", at::randn({4, 1, 3, 3}), false);
    module.register_parameter("second", at::randn({6, 4, 3, 3}), false);
    module.register_parameter("last", last, false);
    module.define("def forward(self, image: Tensor):\n" + line +
                  std::string(R"(    x = torch.relu(torch.conv2d(image, self.first, padding=[1, 1]))
    x = torch.relu(torch.conv2d(x, self.second, stride=[2, 2], padding=[1, 1]))
    p = )") + (ofMeans ? "torch.mean" : "torch.amax") +
                  R"((x, [2, 3])
    return torch.matmul(p, self.last.t())
)");
    module.save(file.string());
}

}  // namespace

void writeSmallScript(const std::filesystem::path& file, bool ofMeans) {
    write(file, ofMeans, at::randn({3, 6}));
}

void writeBlindScript(const std::filesystem::path& file) {
    write(file, true, at::zeros({3, 6}));
}

void writeTalkingScript(const std::filesystem::path& file) {
    write(file, true, at::randn({3, 6}), "    print('said', image.size())\n");
}

void writeFlatScript(const std::filesystem::path& file, int channels, int side) {
    torch::jit::Module module("Flat");
    module.register_attribute("training", c10::BoolType::get(), true);
    module.register_parameter("first", at::randn({4, channels, 3, 3}), false);
    module.register_parameter("last", at::randn({3, std::int64_t{side} * side}), false);
    module.define(R"(def forward(self, image: Tensor):
    x = torch.relu(torch.conv2d(image, self.first, stride=[2, 2], padding=[1, 1]))
    return torch.matmul(torch.flatten(x, 1), self.last.t())
)");
    module.save(file.string());
}

void writeLeastSizeScript(const std::filesystem::path& file, int side) {
    torch::jit::Module module("Least");
    module.register_attribute("training", c10::BoolType::get(), true);
    module.register_parameter("first", at::randn({4, 1, side, side}), false);
    module.register_parameter("last", at::randn({3, 4}), false);
    module.define(
        "def forward(self, image: Tensor):\n"
        "    x = torch.relu(torch.conv2d(image, self.first, stride=[" +
        std::to_string(side / 4) +
        "]))\n"
        "    return torch.matmul(torch.mean(x, [2, 3]), self.last.t())\n");
    module.save(file.string());
}

}  // namespace nonn
