// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace c10 {
struct IValue;
}
namespace torch::jit {
struct Graph;
}

namespace nonn {

/// A part of what a model returns, or all of it.
struct ModelOutput {
    /// Into a tuple or list (a place) or a dictionary (a key).
    using Step = std::variant<std::int64_t, std::string>;

    std::vector<Step> way;
    std::int64_t classes = 0;  ///< values an image
    bool shaped = false;       ///< whether these have the shape of a map
};

/// Those that could be the logits, in the order in which the model returns them; at least one.
struct LogitsOutputs {
    std::vector<ModelOutput> fitting;
    std::size_t all = 0;  ///< tensors that the model returns
};

/// `output` is what a model returned for `images` images; `classes` 0: any matrix is taken for logits, the first.
/// Throws Error(badInput) where there is nothing like logits.
LogitsOutputs findLogits(const c10::IValue& output, long images, int classes);

/// Makes the graph return one of those alone. What a final softmax is given takes the softmax's place. Returns what was
/// decided, as sentences.
std::vector<Text> returnLogits(torch::jit::Graph& graph, const LogitsOutputs& outputs, std::size_t chosen);

}  // namespace nonn
