// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/filter_maps.h"

#include "base/error.h"
#include "base/workers.h"
#include "evaluate/teacher_pass.h"
#include "evaluate/tensor_values.h"
#include "train/batches.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

void check(const Teacher& teacher, const TeacherPass& pass, const Images& images, int filter, int count) {
    const TeacherDescription& description = teacher.network.description();
    const int filters = description.features.channels;
    const Shape image{images.channels, images.height, images.width};
    if (pass.pooled.size(1) != filters)
        throw badInput({}, Text::tr("the answers are not those of %1", description.name));
    if (pass.labels != images.labels || image != description.image)
        throw badInput({}, Text::tr("the teacher's answers are to other images"));
    if (filter < 0 || filter >= filters)
        throw badInput({}, Text::tr("filter %1 is not one of the teacher's %2", filter, filters));
    if (count < 1)
        throw badInput({}, Text::tr("maps of %1 images cannot be shown", count));
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

}  // namespace

FilterMaps strongestMaps(const Teacher& teacher, const TeacherPass& pass, const Images& images, int filter, int count,
                         const PassSettings& settings, const Progress& progress) {
    constexpr std::size_t batchSize = 4;
    check(teacher, pass, images, filter, count);
    TrainedNetwork running = teacher.network;
    running.to(settings.device);
    const Shape& shape = running.description().features;
    const std::vector<float> responses = copiedValues(pass.pooled.select(1, filter));
    const std::vector<std::int64_t> order = strongest(responses, count);
    FilterMaps result{filter, shape.height, shape.width, std::vector<FilterMap>(order.size())};
    progress.report(0);
    // Threads that share an operation wait for each other, which is slow beside a training: each has images of its own.
    Workers workers(settings.device.is_cpu() ? settings.threads : 1, [] { useThreadsHere(1); });
    workers.forEach(static_cast<int>((order.size() + batchSize - 1) / batchSize), [&](int number) {
        progress.check();
        const c10::InferenceMode inference;
        const AutocastScope autocast(settings.arithmetic, settings.device);
        const std::size_t first = static_cast<std::size_t>(number) * batchSize;
        const auto batch = std::span(order).subspan(first, std::min(batchSize, order.size() - first));
        const at::Tensor maps =
            running.forward(makeBatchTensor(images, batch, {}, teacher.normalisation).to(settings.device))
                .features.select(1, filter);
        for (std::size_t k = 0; k < batch.size(); ++k)
            result.maps[first + k] = {batch[k], responses[static_cast<std::size_t>(batch[k])],
                                      copiedValues(maps.select(0, static_cast<std::int64_t>(k)))};
    });
    progress.report(1);
    return result;
}

}  // namespace nonn
