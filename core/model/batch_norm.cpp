// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch_norm.h"

#include "model/channel_passes.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/relu.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace nonn {

namespace {

constexpr double momentum = 0.1;
constexpr double epsilon = 1e-5;

/// Values in memory as rows of `width` numbers: of a narrow image several pixels make a row.
struct Rows {
    std::int64_t channels = 0;
    std::int64_t pixels = 0;
    std::int64_t width = 0;

    explicit Rows(const at::Tensor& tensor)
        : channels(tensor.size(1)), pixels(tensor.numel() / channels), width(channels) {
        constexpr std::int64_t usualWidth = 64;
        std::int64_t together = std::max<std::int64_t>(1, usualWidth / channels);
        while (pixels % together != 0)
            --together;
        width *= together;
    }

    std::int64_t count() const { return pixels * channels / width; }

    /// Rows are gone through in blocks that do not depend on how many threads there are.
    std::int64_t blockSize() const {
        constexpr std::int64_t valuesOfBlock = 32'768;
        return std::max<std::int64_t>(1, valuesOfBlock / width);
    }
    std::int64_t blocks() const { return (count() + blockSize() - 1) / blockSize(); }

    std::vector<float> spread(std::span<const double> ofChannels) const {
        std::vector<float> values(static_cast<std::size_t>(width));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(ofChannels[i % ofChannels.size()]);
        return values;
    }
};

template <typename Body>
void forEachBlock(const Rows& rows, const Body& body) {
    const std::int64_t size = rows.blockSize();
    at::parallel_for(0, rows.blocks(), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t block = begin; block < end; ++block)
            body(block, block * size, std::min(size, rows.count() - block * size));
    });
}

struct Sums {
    std::vector<double> first;  ///< one a channel, as the next
    std::vector<double> second;
};

/// `add(start, rows, first, second)` adds a block's sums, one a column.
template <typename Add>
Sums sumsOf(const Rows& rows, const Add& add) {
    const auto blocks = static_cast<std::size_t>(rows.blocks());
    const auto width = static_cast<std::size_t>(rows.width);
    std::vector<double> columns(blocks * 2 * width, 0.0);
    forEachBlock(rows, [&](std::int64_t block, std::int64_t start, std::int64_t count) {
        double* const own = columns.data() + static_cast<std::size_t>(block) * 2 * width;
        add(start, count, own, own + width);
    });
    const auto channels = static_cast<std::size_t>(rows.channels);
    Sums sums{std::vector<double>(channels, 0.0), std::vector<double>(channels, 0.0)};
    for (std::size_t block = 0; block < blocks; ++block)
        for (std::size_t i = 0; i < width; ++i) {
            sums.first[i % channels] += columns[block * 2 * width + i];
            sums.second[i % channels] += columns[(block * 2 + 1) * width + i];
        }
    return sums;
}

std::vector<double> valuesOf(const at::Tensor& tensor) {
    const float* const data = tensor.data_ptr<float>();
    return {data, data + tensor.numel()};
}

/// As an autograd graph keeps it.
struct SumHolder : torch::CustomClassHolder {
    explicit SumHolder(SumOverProcesses wished) : sum(std::move(wished)) {}
    SumOverProcesses sum;
};

/// Of the WholeBatchScope that lives in this thread; null where there is none.
thread_local c10::intrusive_ptr<SumHolder> wholeBatch;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Mean and variance (of the images themselves) of each channel.
struct Statistics {
    std::vector<double> mean;
    std::vector<double> variance;
};

/// Sums are taken around the first pixel, which lies near the others: they lose no digits far from 0.
template <typename Value>
Statistics measure(const Value* values, const Rows& rows) {
    std::vector<double> near(static_cast<std::size_t>(rows.channels));
    for (std::size_t c = 0; c < near.size(); ++c)
        near[c] = static_cast<double>(asFloat(values[c]));
    const std::vector<float> spread = rows.spread(near);
    const Sums sums = sumsOf(rows, [&](std::int64_t start, std::int64_t count, double* first, double* second) {
        addMoments(values + start * rows.width, count, spread, first, second);
    });
    Statistics statistics{near, near};
    const auto pixels = static_cast<double>(rows.pixels);
    for (std::size_t c = 0; c < near.size(); ++c) {
        const double offset = sums.first[c] / pixels;
        statistics.mean[c] = near[c] + offset;
        statistics.variance[c] = std::max(0.0, sums.second[c] / pixels - offset * offset);
    }
    return statistics;
}

/// Makes them those of all processes' pixels, and returns how many these are.
double pool(Statistics& statistics, std::int64_t pixels, const SumOverProcesses& sum) {
    const std::size_t channels = statistics.mean.size();
    const auto own = static_cast<double>(pixels);
    std::vector<double> sums(2 * channels + 1, own);
    for (std::size_t c = 0; c < channels; ++c) {
        const double mean = statistics.mean[c];
        sums[c] = own * mean;
        sums[channels + c] = own * (statistics.variance[c] + mean * mean);
    }
    sum(sums);
    const double all = sums.back();
    for (std::size_t c = 0; c < channels; ++c) {
        const double mean = sums[c] / all;
        statistics.mean[c] = mean;
        statistics.variance[c] = std::max(0.0, sums[channels + c] / all - mean * mean);
    }
    return all;
}

void moveTowards(const BatchNormTensors& tensors, const Statistics& statistics, double pixels) {
    auto* const mean = tensors.mean.data_ptr<float>();
    auto* const variance = tensors.variance.data_ptr<float>();
    const double unbiased = pixels / (pixels - 1);
    for (std::size_t c = 0; c < statistics.mean.size(); ++c) {
        mean[c] = static_cast<float>((1 - momentum) * static_cast<double>(mean[c]) + momentum * statistics.mean[c]);
        variance[c] = static_cast<float>((1 - momentum) * static_cast<double>(variance[c]) +
                                         momentum * unbiased * statistics.variance[c]);
    }
}

RowMap mapOf(const Rows& rows, const Statistics& statistics, const at::Tensor& weight, const at::Tensor& bias,
             const Clamp& clamp) {
    std::vector<double> scale = valuesOf(weight);
    std::vector<double> shift = valuesOf(bias);
    for (std::size_t c = 0; c < scale.size(); ++c) {
        scale[c] /= std::sqrt(statistics.variance[c] + epsilon);
        shift[c] -= statistics.mean[c] * scale[c];
    }
    return {rows.spread(scale), rows.spread(shift), static_cast<float>(clamp.low), static_cast<float>(clamp.high)};
}

template <typename Value>
const Value* readable(const at::Tensor& tensor) {
    return static_cast<const Value*>(tensor.data_ptr());
}

template <typename Value>
Value* writable(const at::Tensor& tensor) {
    return static_cast<Value*>(tensor.data_ptr());
}

/// With the channels of a pixel side by side.
at::Tensor inRows(const at::Tensor& tensor) {
    return tensor.contiguous(tensor.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
}

template <typename Value>
void mapAll(const at::Tensor& input, const Rows& rows, const RowMap& map, const at::Tensor& output) {
    forEachBlock(rows, [&](std::int64_t, std::int64_t start, std::int64_t count) {
        mapRows(readable<Value>(input) + start * rows.width, count, map, writable<Value>(output) + start * rows.width);
    });
}

bool isBf16(const at::Tensor& tensor) {
    return tensor.scalar_type() == at::kBFloat16;
}

at::Tensor mapped(const at::Tensor& input, const Rows& rows, const RowMap& map) {
    at::Tensor output = at::empty_like(input);
    isBf16(input) ? mapAll<std::uint16_t>(input, rows, map, output) : mapAll<float>(input, rows, map, output);
    return output;
}

void sumBoth(Sums& sums, const SumOverProcesses& sum) {
    std::vector<double> together = sums.first;
    together.insert(together.end(), sums.second.begin(), sums.second.end());
    sum(together);
    const auto half = together.begin() + static_cast<std::ptrdiff_t>(sums.first.size());
    sums.first.assign(together.begin(), half);
    sums.second.assign(half, together.end());
}

template <typename Value>
void differentiate(const at::Tensor& input, const at::Tensor& above, const Statistics& statistics, const RowMap& map,
                   const at::Tensor& gradient, const at::Tensor& ofWeight, const at::Tensor& ofBias, double pixels,
                   const SumHolder* whole) {
    const Rows rows(input);
    const std::vector<float> centre = rows.spread(statistics.mean);
    Sums sums = sumsOf(rows, [&](std::int64_t start, std::int64_t count, double* first, double* second) {
        addGradientMoments(readable<Value>(input) + start * rows.width, readable<Value>(above) + start * rows.width,
                           count, map, centre, first, second);
    });
    for (std::size_t c = 0; c < sums.first.size(); ++c) {
        ofWeight.data_ptr<float>()[c] =
            static_cast<float>(sums.second[c] / std::sqrt(statistics.variance[c] + epsilon));
        ofBias.data_ptr<float>()[c] = static_cast<float>(sums.first[c]);
    }
    if (whole != nullptr)
        sumBoth(sums, whole->sum);
    std::vector<double> slope(sums.first.size());
    std::vector<double> offset(sums.first.size());
    for (std::size_t c = 0; c < slope.size(); ++c) {
        const double variance = statistics.variance[c] + epsilon;
        const auto scale = static_cast<double>(map.scale[c]);
        slope[c] = -scale * sums.second[c] / (pixels * variance);
        offset[c] = -scale * sums.first[c] / pixels - slope[c] * statistics.mean[c];
    }
    const std::vector<float> slopes = rows.spread(slope);
    const std::vector<float> offsets = rows.spread(offset);
    forEachBlock(rows, [&](std::int64_t, std::int64_t start, std::int64_t count) {
        const std::int64_t at = start * rows.width;
        gradientRows(readable<Value>(input) + at, readable<Value>(above) + at, count, map, slopes, offsets,
                     writable<Value>(gradient) + at);
    });
}

struct InTraining : torch::autograd::Function<InTraining> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& given,
                              const at::Tensor& weight, const at::Tensor& bias, const BatchNormTensors& tensors,
                              const Clamp& clamp) {
        const at::Tensor input = inRows(given);
        const Rows rows(input);
        Statistics statistics =
            isBf16(input) ? measure(readable<std::uint16_t>(input), rows) : measure(readable<float>(input), rows);
        const double pixels =
            wholeBatch ? pool(statistics, rows.pixels, wholeBatch->sum) : static_cast<double>(rows.pixels);
        moveTowards(tensors, statistics, pixels);
        const RowMap map = mapOf(rows, statistics, weight, bias, clamp);
        at::Tensor output = mapped(input, rows, map);
        context->save_for_backward({input, weight, bias});
        context->saved_data["mean"] = statistics.mean;
        context->saved_data["variance"] = statistics.variance;
        context->saved_data["pixels"] = pixels;
        if (wholeBatch)
            context->saved_data["whole"] = c10::IValue::make_capsule(wholeBatch);
        context->saved_data["low"] = clamp.low;
        context->saved_data["high"] = clamp.high;
        return output;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        const torch::autograd::variable_list saved = context->get_saved_variables();
        const at::Tensor& input = saved[0];
        const Statistics statistics{context->saved_data["mean"].toDoubleVector(),
                                    context->saved_data["variance"].toDoubleVector()};
        const RowMap map = mapOf(Rows(input), statistics, saved[1], saved[2],
                                 {context->saved_data["low"].toDouble(), context->saved_data["high"].toDouble()});
        const at::Tensor above = inRows(gradients[0].to(input.scalar_type()));
        at::Tensor gradient = at::empty_like(input);
        at::Tensor ofWeight = at::empty_like(saved[1]);
        at::Tensor ofBias = at::empty_like(saved[2]);
        const auto run = isBf16(input) ? differentiate<std::uint16_t> : differentiate<float>;
        const auto whole = context->saved_data.find("whole");
        c10::intrusive_ptr<torch::CustomClassHolder> holder;
        if (whole != context->saved_data.end())
            holder = whole->second.toCapsule();
        run(input, above, statistics, map, gradient, ofWeight, ofBias, context->saved_data["pixels"].toDouble(),
            static_cast<const SumHolder*>(holder.get()));
        return {gradient, ofWeight, ofBias, at::Tensor(), at::Tensor()};
    }
};

/// By the statistics of training, in one pass over memory. In fp32 it is LibTorch that evaluates, as it does in what
/// was exported, so that both say the same to the bit.
at::Tensor evaluateInBf16(const at::Tensor& given, const BatchNormTensors& tensors, const Clamp& clamp) {
    const at::Tensor input = inRows(given);
    const Rows rows(input);
    const Statistics statistics{valuesOf(tensors.mean), valuesOf(tensors.variance)};
    return mapped(input, rows, mapOf(rows, statistics, tensors.weight, tensors.bias, clamp));
}

bool handled(const at::Tensor& input) {
    return input.device().is_cpu() && (input.scalar_type() == at::kFloat || isBf16(input)) &&
           input.numel() > input.size(1);
}

}  // namespace

WholeBatchScope::WholeBatchScope(SumOverProcesses sum) {
    wholeBatch = c10::make_intrusive<SumHolder>(std::move(sum));
}

WholeBatchScope::~WholeBatchScope() {
    wholeBatch.reset();
}

at::Tensor clampedBatchNorm(const at::Tensor& input, const BatchNormTensors& tensors, const Clamp& clamp,
                            bool training) {
    if (training && handled(input))
        return InTraining::apply(input, tensors.weight, tensors.bias, tensors, clamp);
    if (!training && !at::GradMode::is_enabled() && handled(input) && isBf16(input))
        return evaluateInBf16(input, tensors, clamp);
    at::Tensor output = at::batch_norm(input, tensors.weight, tensors.bias, tensors.mean, tensors.variance, training,
                                       momentum, epsilon, true);
    // In place: a batch norm's gradient does not need its output.
    if (clamp.low == 0 && std::isinf(clamp.high))
        return at::relu_(output);
    return std::isfinite(clamp.low) || std::isfinite(clamp.high) ? at::clamp(output, clamp.low, clamp.high) : output;
}

}  // namespace nonn
