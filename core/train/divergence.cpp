// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/divergence.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace nonn {

namespace {

/// With a point whatever the locale.
std::string numberText(double value) {
    if (std::isnan(value))
        return "NaN";  // whose sign says nothing
    constexpr int digits = 3;
    std::array<char, 32> text{};
    char* const end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits).ptr;
    return {text.data(), end};
}

/// Whether its values lie side by side in the host's memory: LibTorch's sums of a network's many small tensors, at
/// every step, take longer than to read these.
bool liesHere(const at::Tensor& tensor) {
    return tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat && tensor.is_non_overlapping_and_dense();
}

bool isFiniteHere(const at::Tensor& tensor) {
    constexpr std::uint32_t exponent = 0x7F80'0000;
    const float* const values = tensor.data_ptr<float>();
    return std::all_of(values, values + tensor.numel(),
                       [](float value) { return (std::bit_cast<std::uint32_t>(value) & exponent) != exponent; });
}

/// NaN where a value is infinite or no number, else 0: one value for each tensor that may hold any.
at::Tensor traces(const StateDict& state) {
    std::vector<at::Tensor> sums;
    for (const auto& [name, tensor] : state)
        sums.push_back(tensor.is_floating_point() ? tensor.sum().to(at::kFloat) : at::zeros({}, tensor.device()));
    const at::Tensor all = at::stack(sums);
    return all.sub(all);
}

}  // namespace

Divergence::Divergence(const LoopStep& step, const Text& what)
    : Divergence(step, what, Text::tr("A smaller learning rate, or less weight on that term of the loss, may help")) {}

Divergence::Divergence(const LoopStep& step, const Text& what, const Text& remedy)
    : Error(ErrorCode::failed, {},
            Text::tr("the training ran away in epoch %1 at step %2, learning rate %3: %4. %5", step.epoch + 1,
                     step.number + 1, numberText(step.learningRate), what, remedy)) {}

void checkFinite(const LoopStep& step, const Text& name, double value) {
    if (!std::isfinite(value))
        throw Divergence(step, Text::tr("%1 was %2", name, numberText(value)));
}

void checkFinite(const LoopStep& step, const Text& owner, const StateDict& state) {
    const at::NoGradGuard noGradient;
    const auto fail = [&](const std::string& name) {
        throw Divergence(step, Text::tr("%1 of %2 held values that are no numbers", name, owner),
                         Text::tr("A smaller learning rate may help"));
    };
    StateDict elsewhere;
    for (const auto& [name, tensor] : state)
        if (!liesHere(tensor))
            elsewhere.emplace(name, tensor);
        else if (!isFiniteHere(tensor))
            fail(name);
    if (elsewhere.empty())
        return;
    const at::Tensor found = traces(elsewhere);
    if (std::isfinite(found.sum().item<double>()))
        return;
    const at::Tensor each = found.cpu();
    std::int64_t number = 0;
    for (const auto& [name, tensor] : elsewhere)
        if (!std::isfinite(each[number++].item<double>()))
            fail(name);
}

void checkAnswer(const LoopStep& step, const at::Tensor& logits, const at::Tensor& features) {
    const at::NoGradGuard noGradient;
    const at::Tensor found = logits.sum(1).add(features.sum(1));
    if (std::isfinite(found.sum().item<double>()))
        return;
    const at::Tensor each = found.cpu();
    std::int64_t wrong = 0;
    for (std::int64_t image = 0; image < each.size(0); ++image)
        wrong += std::isfinite(each[image].item<double>()) ? 0 : 1;
    throw Divergence(step,
                     Text::tr("what the teacher answers to %1 of %2 images is NaN or infinite", wrong, each.size(0)),
                     Text::tr("Is it a teacher of such images, and are they normalised as in its training?"));
}

LoopStep lastStep(const LoopPosition& position, int batchSize, double learningRate) {
    return {position.epoch, (position.imagesDone - 1) / batchSize, {}, learningRate};
}

}  // namespace nonn
