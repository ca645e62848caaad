// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_graph.h"

#include "evaluate/block_pass.h"
#include "graph/filter_graph_builder.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

namespace nonn {

namespace {

constexpr std::int64_t imagesAtOnce = 4096;
constexpr double asking = 0.9;  // share of the time; the rest is that of the sums

/// The answers of a part that are kept, until they are put together.
class KeptAnswers {
public:
    explicit KeptAnswers(const std::vector<std::int64_t>& places) : m_places(places) {}

    void add(const TeacherPass& part, std::int64_t first) {
        std::vector<std::int64_t> here;
        for (; m_next < m_places.size() && m_places[m_next] < first + part.images(); ++m_next)
            here.push_back(m_places[m_next] - first);
        if (here.empty())
            return;
        const at::Tensor rows = at::tensor(here, at::kLong);
        m_pooled.push_back(part.pooled.index_select(0, rows));
        m_logits.push_back(part.logits.index_select(0, rows));
        for (const std::int64_t row : here)
            m_labels.push_back(part.labels[static_cast<std::size_t>(row)]);
    }

    TeacherPass take() { return {Split::validation, at::cat(m_pooled), at::cat(m_logits), std::move(m_labels)}; }

private:
    const std::vector<std::int64_t>& m_places;
    std::size_t m_next = 0;
    std::vector<at::Tensor> m_pooled;
    std::vector<at::Tensor> m_logits;
    std::vector<std::int32_t> m_labels;
};

}  // namespace

AskedGraph askForGraph(const Teacher& teacher, const AskedImages& images, const GraphSettings& settings,
                       const PassSettings& pass, const Progress& progress) {
    const TeacherDescription& description = teacher.network.description();
    FilterGraphBuilder builder(description.features.channels, description.classes, settings);
    KeptAnswers kept(images.kept);
    const std::int64_t count = images.all->count();
    for (std::int64_t first = 0; first < count; first += imagesAtOnce) {
        const std::int64_t size = std::min(imagesAtOnce, count - first);
        const auto share = [&](std::int64_t image) { return static_cast<double>(image) / static_cast<double>(count); };
        const Progress step = progress.part(share(first), share(first + size));
        const TeacherPass part =
            askTeacher(teacher, images.all->part(first, size), Split::validation, pass, step.part(0, asking));
        const at::Tensor pooled = part.pooled.contiguous();
        const std::vector<std::int32_t> predictions = predictionsOf(part.logits);
        builder.add({{pooled.data_ptr<float>(), static_cast<std::size_t>(pooled.numel())}, part.labels, predictions},
                    step.part(asking, 1));
        kept.add(part, first);
    }
    return {kept.take(), builder.finish()};
}

}  // namespace nonn
