// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace torch::jit {
struct Module;
}

namespace nonn {

/// A module with weights for convolutions of `channels` to 8 and to 8 channels of 3 x 3, and linear layers of 8 to 5
/// and of 8 x 2 x 2 to 8. `methods` is TorchScript.
torch::jit::Module moduleOf(const std::string& methods, int channels = 3);

std::string saved(const torch::jit::Module& module);

std::string scriptOf(const std::string& methods, int channels = 3);

/// The file with other words in its code, as a PyTorch that knows other operators would write it.
std::string withCode(const std::string& content, const std::string& from, const std::string& to);

/// A method forward that ends in `end`, of `x`, the second of two convolutions' map of 8 x 8 x 8.
inline std::string forward(const std::string& end) {
    return "def forward(self, image: Tensor):\n"
           "    x = torch.relu(torch.conv2d(image, self.first, padding=[1, 1]))\n"
           "    x = torch.relu_(torch.conv2d(x, self.second, padding=[1, 1]))\n" +
           end;
}

inline const std::string averaged = "    p = torch.flatten(torch.adaptive_avg_pool2d(x, [1, 1]), 1)\n";
inline const std::string logits = "torch.addmm(self.bias, p, self.last.t())";

}  // namespace nonn
