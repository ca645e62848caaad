// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/tensor_values.h"

namespace nonn {

std::span<const float> valuesOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

std::vector<float> copiedValues(const at::Tensor& tensor) {
    const at::Tensor values = tensor.to(at::kFloat).cpu().contiguous();
    const std::span<const float> all = valuesOf(values);
    return {all.begin(), all.end()};
}

}  // namespace nonn
