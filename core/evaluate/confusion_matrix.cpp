// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/confusion_matrix.h"

#include "base/error.h"
#include "base/json.h"

#include <numeric>

namespace nonn {

ConfusionMatrix makeConfusionMatrix(int classes, std::span<const std::int32_t> labels,
                                    std::span<const std::int32_t> answers) {
    if (classes < 1 || labels.size() != answers.size())
        throw badInput(
            {}, Text::tr("%1 answers do not fit %2 labels of %3 classes", answers.size(), labels.size(), classes));
    ConfusionMatrix matrix;
    matrix.classes = classes;
    matrix.counts.resize(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (const std::int32_t number : {labels[i], answers[i]})
            if (number < 0 || number >= classes)
                throw badInput({}, Text::tr("class %1 is outside 0..%2", number, classes - 1));
        ++matrix.counts[static_cast<std::size_t>(labels[i]) * static_cast<std::size_t>(classes) +
                        static_cast<std::size_t>(answers[i])];
    }
    return matrix;
}

double accuracy(const ConfusionMatrix& matrix) {
    const auto images = std::accumulate(matrix.counts.begin(), matrix.counts.end(), std::int64_t{0});
    std::int64_t right = 0;
    for (int c = 0; c < matrix.classes; ++c)
        right += matrix.count(c, c);
    return images == 0 ? 0 : static_cast<double>(right) / static_cast<double>(images);
}

Json toJson(const ConfusionMatrix& matrix) {
    Json rows = Json::array();
    for (int label = 0; label < matrix.classes; ++label) {
        Json row = Json::array();
        for (int answer = 0; answer < matrix.classes; ++answer)
            row.push_back(matrix.count(label, answer));
        rows.push_back(std::move(row));
    }
    return rows;
}

ConfusionMatrix confusionMatrixFromJson(const Json& json) {
    const auto rows = json.get<std::vector<std::vector<std::int64_t>>>();
    ConfusionMatrix matrix;
    matrix.classes = static_cast<int>(rows.size());
    for (const auto& row : rows) {
        if (row.size() != rows.size())
            throw badInput({}, Text::tr("has a confusion matrix that is not square"));
        for (const std::int64_t count : row) {
            if (count < 0)
                throw badInput({}, Text::tr("has a confusion matrix with a count below 0"));
            matrix.counts.push_back(count);
        }
    }
    return matrix;
}

}  // namespace nonn
