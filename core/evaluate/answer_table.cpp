// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/answer_table.h"

#include "base/error.h"
#include "evaluate/subset_counts.h"
#include "evaluate/survivor_answers.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string>

namespace nonn {

namespace {

void checkAlive(const AnswerTable& table, const std::vector<bool>& alive) {
    if (alive.size() != table.partialLogits.size())
        throw badInput({}, Text::tr("it is said of %1 students that they are alive or not, of %2", alive.size(),
                                    table.students()));
}

std::size_t maskOf(const std::vector<bool>& alive) {
    std::size_t mask = 0;
    for (std::size_t p = 0; p < alive.size(); ++p)
        mask |= static_cast<std::size_t>(alive[p]) << p;
    return mask;
}

StudentMessages heldMessages(const AnswerTable& table, Message message) {
    const auto& all = message == Message::features ? table.features : table.partialLogits;
    return {all.begin(), all.end()};
}

StudentMessages messages(const AnswerTable& table, const SurvivorLayers& survivors) {
    if (!holdsMessages(table, survivors))
        throw badInput({}, Text::tr("the fusion layers for survivors are of other students"));
    return heldMessages(table, survivors.message);
}

/// Whether the answers are those of a layer for survivors.
bool areSurvivors(const std::vector<bool>& alive, const SurvivorLayers* survivors) {
    return survivors != nullptr && survivors->know(maskOf(alive));
}

bool anyone(const std::vector<bool>& alive) {
    return std::ranges::find(alive, true) != alive.end();
}

std::vector<std::int32_t> largestOfRows(const std::vector<float>& logits, std::size_t rows) {
    std::vector<std::int32_t> answers;
    answers.reserve(rows);
    const auto classes = static_cast<std::ptrdiff_t>(rows == 0 ? 0 : logits.size() / rows);
    for (auto row = logits.begin(); row != logits.end(); row += classes)
        answers.push_back(static_cast<std::int32_t>(std::max_element(row, row + classes) - row));
    return answers;
}

std::span<const float> rowOf(const std::vector<float>& logits, std::int64_t image, int classes) {
    const auto size = static_cast<std::size_t>(classes);
    return std::span(logits).subspan(static_cast<std::size_t>(image) * size, size);
}

}  // namespace

bool holdsMessages(const AnswerTable& table, const SurvivorLayers& survivors) {
    return table.classes == survivors.classes &&
           fit(survivors, heldMessages(table, survivors.message), table.labels.size());
}

std::vector<float> fusedLogits(const AnswerTable& table, std::int64_t image, const std::vector<bool>& alive,
                               const SurvivorLayers* survivors) {
    checkAlive(table, alive);
    if (areSurvivors(alive, survivors))
        return survivorLogits(*survivors, messages(table, *survivors), image, maskOf(alive));
    std::vector<float> logits = table.bias;
    for (std::size_t p = 0; p < alive.size(); ++p)
        if (alive[p])
            std::ranges::transform(logits, rowOf(table.partialLogits[p], image, table.classes), logits.begin(),
                                   std::plus<>());
    return logits;
}

std::vector<std::int32_t> fusedAnswers(const AnswerTable& table, const std::vector<bool>& alive,
                                       const SurvivorLayers* survivors) {
    checkAlive(table, alive);
    if (areSurvivors(alive, survivors))
        return survivorAnswers(*survivors, messages(table, *survivors), table.images(), maskOf(alive));
    std::vector<float> logits;
    logits.reserve(table.labels.size() * table.bias.size());
    for (std::size_t i = 0; i < table.labels.size(); ++i)
        logits.insert(logits.end(), table.bias.begin(), table.bias.end());
    for (std::size_t p = 0; p < alive.size(); ++p)
        if (alive[p])
            std::ranges::transform(logits, table.partialLogits[p], logits.begin(), std::plus<>());
    return largestOfRows(logits, table.labels.size());
}

std::int32_t teacherAnswer(const AnswerTable& table, std::int64_t image) {
    const std::span<const float> logits = rowOf(table.teacherLogits, image, table.classes);
    return static_cast<std::int32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

std::vector<std::int32_t> teacherAnswers(const AnswerTable& table) {
    return largestOfRows(table.teacherLogits, table.labels.size());
}

double accuracy(const AnswerTable& table, const std::vector<bool>& alive, const SurvivorLayers* survivors) {
    checkAlive(table, alive);
    return anyone(alive) ? accuracy(confusion(table, alive, survivors)) : 1.0 / table.classes;
}

std::vector<SubsetAccuracy> subsets(const AnswerTable& table, int threads, const Progress& progress,
                                    const SurvivorLayers* survivors) {
    std::vector<SubsetAccuracy> measured = accuracyBySubset(
        {table.classes, table.labels, table.bias, {table.partialLogits.begin(), table.partialLogits.end()}}, threads,
        progress.part(0, survivors == nullptr ? 1 : 0.1));
    if (survivors != nullptr)
        measureSurvivors(*survivors, messages(table, *survivors), table.labels, measured, progress.part(0.1, 1));
    return measured;
}

ConfusionMatrix confusion(const AnswerTable& table, const std::vector<bool>& alive, const SurvivorLayers* survivors) {
    return makeConfusionMatrix(table.classes, table.labels, fusedAnswers(table, alive, survivors));
}

}  // namespace nonn
