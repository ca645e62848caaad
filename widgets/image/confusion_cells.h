// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/confusion_matrix.h"
#include "keep/table_text.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What the cells of a confusion matrix say and in which colour. The right answers, on the diagonal, are grey; every
/// mistake is coloured by its share of the true class's images, the most frequent one fully. Beside a baseline the
/// cells say and show by how much they have changed.
class ConfusionCells {
    Q_DECLARE_TR_FUNCTIONS(nonn::ConfusionCells)

public:
    ConfusionCells() = default;
    /// One name a class. A baseline with another number of classes is none.
    ConfusionCells(ConfusionMatrix matrix, std::vector<std::string> classNames,
                   std::optional<ConfusionMatrix> baseline);

    int classes() const { return m_matrix.classes; }
    const ConfusionMatrix& matrix() const { return m_matrix; }
    const std::optional<ConfusionMatrix>& baseline() const { return m_baseline; }
    const std::vector<std::string>& names() const { return m_names; }
    QString className(int ofClass) const;

    QColor colour(int trueClass, int answer) const;
    /// Empty for a count or change of 0; a change has its sign. `shares`: in percent of the true class's images.
    QString text(int trueClass, int answer, bool shares) const;
    /// "Shirt taken for T-shirt: 84 of 1,000 (before: 72)".
    QString fact(int trueClass, int answer) const;
    /// Counts of images, the same whatever is shown of them: a line a true class, a column an answer.
    TableLines toTable() const;
    /// What the strongest colour stands for, as a share of a class's images.
    double largest() const { return m_largest; }

private:
    std::int64_t change(int trueClass, int answer) const;
    /// Of the images of the true class.
    double share(std::int64_t count, int trueClass) const;

    ConfusionMatrix m_matrix;
    std::vector<std::string> m_names;
    std::optional<ConfusionMatrix> m_baseline;
    std::vector<std::int64_t> m_images;  ///< of each true class
    double m_largest = 0;
};

}  // namespace nonn
