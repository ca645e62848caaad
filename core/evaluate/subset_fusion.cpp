// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/subset_fusion.h"

#include "base/error.h"
#include "evaluate/block_pass.h"
#include "evaluate/evaluate.h"
#include "evaluate/tensor_values.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/linalg_solve.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/outer.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <functional>
#include <iterator>

namespace nonn {

namespace {

constexpr double ridge = 1e-3;  // of the features' mean variance

using TakeFeatures = std::function<void(std::int64_t first, const std::vector<at::Tensor>& features)>;

/// Asks in parts of about equal size.
void askInParts(const NonnNetwork& network, const Images& images, const PassSettings& settings,
                std::int64_t imagesAtOnce, const Progress& progress, const TakeFeatures& take) {
    const std::int64_t count = images.count();
    const std::int64_t parts = std::max<std::int64_t>(1, (count + imagesAtOnce - 1) / imagesAtOnce);
    for (std::int64_t i = 0; i < parts; ++i) {
        const std::int64_t first = count * i / parts;
        const Progress part = progress.part(static_cast<double>(i) / static_cast<double>(parts),
                                            static_cast<double>(i + 1) / static_cast<double>(parts));
        take(first, askStudents(network, images.part(first, count * (i + 1) / parts - first), settings, part));
    }
}

}  // namespace

std::vector<at::Tensor> messagesOf(const NonnNetwork& network, const std::vector<at::Tensor>& features,
                                   Message message) {
    if (message == Message::features)
        return features;
    std::vector<at::Tensor> shares;
    for (std::size_t p = 0; p < features.size(); ++p)
        shares.push_back(at::linear(features[p], network.slice(static_cast<int>(p))));
    return shares;
}

SubsetFusion::SubsetFusion(const NonnNetwork& network, Message message) : m_network(network), m_message(message) {
    for (const std::vector<int>& filters : network.filters)
        m_widths.push_back(message == Message::features ? static_cast<int>(filters.size()) : network.classes());
    m_weight = message == Message::features ? network.fusion.weight.detach().to(at::kDouble)
                                            : at::eye(network.classes(), at::kDouble).repeat({1, std::ssize(m_widths)});
    const std::int64_t numbers = m_weight.size(1);
    m_sum = at::zeros({numbers}, at::kDouble);
    m_products = at::zeros({numbers, numbers}, at::kDouble);
}

void SubsetFusion::add(const std::vector<at::Tensor>& features) {
    const at::NoGradGuard noGradient;
    const at::Tensor all = at::cat(messagesOf(m_network, features, m_message), 1).to(at::kDouble);
    m_images += all.size(0);
    m_sum += all.sum(0);
    m_products += at::matmul(all.t(), all);
}

/// Their places in what all send.
at::Tensor SubsetFusion::numbersOf(std::size_t alive) const {
    std::vector<std::int64_t> columns;
    std::int64_t column = 0;
    for (std::size_t p = 0; p < m_widths.size(); ++p)
        for (int i = 0; i < m_widths[p]; ++i, ++column)
            if (alive >> p & 1U)
                columns.push_back(column);
    return at::tensor(columns, at::kLong);
}

FusionLayer SubsetFusion::layer(std::size_t alive) const {
    if (m_images == 0)
        throw badInput({}, Text::tr("there are no images to fit a fusion layer on"));
    const at::NoGradGuard noGradient;
    const std::size_t everybody = (std::size_t{1} << m_widths.size()) - 1;
    if (alive == everybody)
        return {m_weight.to(at::kFloat), m_network.fusion.bias.detach()};
    const at::Tensor mean = m_sum / static_cast<double>(m_images);
    const at::Tensor meanLogits = at::matmul(m_weight, mean) + m_network.fusion.bias.to(at::kDouble);
    FusionLayer layer{at::zeros(m_weight.sizes(), at::kFloat), meanLogits.to(at::kFloat)};
    if (alive == 0)
        return layer;
    const at::Tensor covariance = m_products / static_cast<double>(m_images) - at::outer(mean, mean);
    const at::Tensor chosen = numbersOf(alive);
    const at::Tensor rows = covariance.index_select(0, chosen);
    const double scale = covariance.diagonal().mean().item<double>();
    const at::Tensor own =
        rows.index_select(1, chosen) + ridge * std::max(scale, 1e-30) * at::eye(chosen.size(0), at::kDouble);
    const at::Tensor solved = at::linalg_solve(own, at::matmul(rows, m_weight.t()));
    layer.weight.index_copy_(1, chosen, solved.t().to(at::kFloat));
    layer.bias = (meanLogits - at::matmul(solved.t(), mean.index_select(0, chosen))).to(at::kFloat);
    return layer;
}

SurvivorLayers SubsetFusion::survivorLayers(const Progress& progress) const {
    SurvivorLayers layers{m_message, m_network.classes(), m_widths, m_images, {}, {}};
    const std::size_t everybody = (std::size_t{1} << m_widths.size()) - 1;
    for (std::size_t alive = 1; alive < everybody; ++alive) {
        progress.report(static_cast<double>(alive) / static_cast<double>(everybody));
        const FusionLayer layer = this->layer(alive);
        layers.layers.push_back(
            {copiedValues(layer.weight.index_select(1, numbersOf(alive)).t()), copiedValues(layer.bias)});
    }
    return layers;
}

SurvivorLayers fitSurvivorLayers(const NonnNetwork& network, Message message, const Images& images,
                                 const PassSettings& settings, std::int64_t imagesAtOnce, const Progress& progress) {
    const at::NoGradGuard noGradient;
    SubsetFusion fusion(network, message);
    expectLayersPossible(fusion.widths(), network.classes());
    askInParts(network, images, settings, imagesAtOnce, progress.part(0, 0.9),
               [&](std::int64_t, const std::vector<at::Tensor>& features) { fusion.add(features); });
    return fusion.survivorLayers(progress.part(0.9, 1));
}

std::vector<double> fittedSubsetAccuracies(const NonnNetwork& network, const Images& fitted, const Images& tested,
                                           const PassSettings& settings, std::int64_t imagesAtOnce,
                                           const Progress& progress) {
    const at::NoGradGuard noGradient;
    if (network.students.size() > static_cast<std::size_t>(maximumStudentsForSubsets))
        throw badInput({}, Text::tr("subsets of more than %1 students are not measured", maximumStudentsForSubsets));
    SubsetFusion fusion(network);
    askInParts(network, fitted, settings, imagesAtOnce, progress.part(0, 0.3),
               [&](std::int64_t, const std::vector<at::Tensor>& features) { fusion.add(features); });
    std::vector<FusionLayer> layers;
    for (std::size_t alive = 1; alive < std::size_t{1} << network.students.size(); ++alive) {
        progress.check();
        layers.push_back(fusion.layer(alive));
    }
    std::vector<std::int64_t> right(layers.size(), 0);
    askInParts(network, tested, settings, imagesAtOnce, progress.part(0.4, 1),
               [&](std::int64_t first, const std::vector<at::Tensor>& features) {
                   const at::Tensor all = at::cat(features, 1);
                   for (std::size_t i = 0; i < layers.size(); ++i) {
                       progress.check();
                       const std::vector<std::int32_t> answers =
                           predictionsOf(at::linear(all, layers[i].weight, layers[i].bias));
                       for (std::size_t image = 0; image < answers.size(); ++image)
                           right[i] += answers[image] == tested.labels[static_cast<std::size_t>(first) + image];
                   }
               });
    std::vector<double> accuracies{1.0 / network.classes()};
    for (const std::int64_t count : right)
        accuracies.push_back(static_cast<double>(count) / static_cast<double>(tested.count()));
    return accuracies;
}

}  // namespace nonn
