// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/filter_maps.h"

#include "base/error.h"
#include "evaluate/teacher_pass.h"
#include "train/batches.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

void check(const Teacher& teacher, const TeacherPass& pass, const Images& images, int filter, int count) {
    const Architecture& architecture = teacher.network.architecture();
    const int filters = architecture.featureChannels();
    const Shape image{images.channels, images.height, images.width};
    if (pass.pooled.size(1) != filters)
        throw badInput({}, "the answers are not those of " + architecture.name);
    if (pass.labels != images.labels || image != architecture.input())
        throw badInput({}, "the teacher's answers are to other images");
    if (filter < 0 || filter >= filters)
        throw badInput({},
                       "filter " + std::to_string(filter) + " is not one of the teacher's " + std::to_string(filters));
    if (count < 1)
        throw badInput({}, "maps of " + std::to_string(count) + " images cannot be shown");
}

/// Images by their responses, the strongest first, of equal ones the earlier.
std::vector<std::int64_t> strongest(const std::vector<float>& responses, int count) {
    std::vector<std::int64_t> order(responses.size());
    std::iota(order.begin(), order.end(), std::int64_t{0});
    const auto shown = std::min(order.size(), static_cast<std::size_t>(count));
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [&](std::int64_t a, std::int64_t b) {
                          const float left = responses[static_cast<std::size_t>(a)];
                          const float right = responses[static_cast<std::size_t>(b)];
                          return left != right ? left > right : a < b;
                      });
    order.resize(shown);
    return order;
}

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.to(at::kFloat).cpu().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

}  // namespace

FilterMaps strongestMaps(const Teacher& teacher, const TeacherPass& pass, const Images& images, int filter, int count,
                         const PassSettings& settings, const Progress& progress) {
    constexpr std::size_t batchSize = 16;
    check(teacher, pass, images, filter, count);
    Network running = teacher.network.inEvaluation();
    running.to(settings.device);
    const c10::InferenceMode inference;
    const Shape& shape = running.architecture().at(running.architecture().features).output;
    FilterMaps result{filter, shape.height, shape.width, {}};
    const std::vector<float> responses = valuesOf(pass.pooled.select(1, filter));
    const std::vector<std::int64_t> order = strongest(responses, count);
    for (std::size_t start = 0; start < order.size(); start += batchSize) {
        progress.report(static_cast<double>(start) / static_cast<double>(order.size()));
        const auto batch = std::span(order).subspan(start, std::min(batchSize, order.size() - start));
        const AutocastScope autocast(settings.arithmetic, settings.device);
        const at::Tensor maps =
            running.forward(makeBatchTensor(images, batch, {}, teacher.normalisation).to(settings.device))
                .features.select(1, filter);
        for (std::size_t k = 0; k < batch.size(); ++k)
            result.maps.push_back({batch[k], responses[static_cast<std::size_t>(batch[k])],
                                   valuesOf(maps.select(0, static_cast<std::int64_t>(k)))});
    }
    progress.report(1);
    return result;
}

}  // namespace nonn
