// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/survivor_answers.h"

#include "base/error.h"

#include <algorithm>

namespace nonn {

bool fit(const SurvivorLayers& layers, const StudentMessages& messages, std::size_t images) {
    bool all = messages.size() == layers.widths.size();
    for (std::size_t p = 0; all && p < messages.size(); ++p)
        all = messages[p].size() == images * static_cast<std::size_t>(layers.widths[p]);
    return all;
}

std::vector<float> survivorLogits(const SurvivorLayers& layers, const StudentMessages& messages, std::int64_t image,
                                  std::size_t alive) {
    std::vector<std::span<const float>> arrived(messages.size());
    for (std::size_t p = 0; p < messages.size(); ++p) {
        const auto width = static_cast<std::size_t>(layers.widths[p]);
        if ((alive >> p & 1U) != 0)
            arrived[p] = messages[p].subspan(static_cast<std::size_t>(image) * width, width);
    }
    return layers.fuse(arrived);
}

std::vector<std::int32_t> survivorAnswers(const SurvivorLayers& layers, const StudentMessages& messages,
                                          std::int64_t images, std::size_t alive) {
    std::vector<std::int32_t> answers;
    answers.reserve(static_cast<std::size_t>(images));
    for (std::int64_t image = 0; image < images; ++image) {
        const std::vector<float> logits = survivorLogits(layers, messages, image, alive);
        answers.push_back(static_cast<std::int32_t>(std::ranges::max_element(logits) - logits.begin()));
    }
    return answers;
}

void measureSurvivors(const SurvivorLayers& layers, const StudentMessages& messages,
                      std::span<const std::int32_t> labels, std::vector<SubsetAccuracy>& subsets,
                      const Progress& progress) {
    if (!fit(layers, messages, labels.size()) || subsets.size() != layers.layers.size() + 2)
        throw badInput({}, Text::tr("the fusion layers for survivors are of other students"));
    for (std::size_t alive = 0; alive < subsets.size(); ++alive) {
        progress.report(static_cast<double>(alive) / static_cast<double>(subsets.size()));
        subsets[alive].fitted = subsets[alive].accuracy;
        if (!layers.know(alive))
            continue;
        const std::vector<std::int32_t> answers =
            survivorAnswers(layers, messages, static_cast<std::int64_t>(labels.size()), alive);
        std::size_t correct = 0;
        for (std::size_t image = 0; image < labels.size(); ++image)
            correct += answers[image] == labels[image] ? 1 : 0;
        subsets[alive].fitted = static_cast<double>(correct) / static_cast<double>(labels.size());
    }
}

}  // namespace nonn
