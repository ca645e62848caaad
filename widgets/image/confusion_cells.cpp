// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/confusion_cells.h"

#include "image/colour_scale.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace nonn {

ConfusionCells::ConfusionCells(ConfusionMatrix matrix, std::vector<std::string> classNames,
                               std::optional<ConfusionMatrix> baseline)
    : m_matrix(std::move(matrix)), m_names(std::move(classNames)), m_baseline(std::move(baseline)) {
    if (m_baseline && m_baseline->classes != m_matrix.classes)
        m_baseline.reset();
    const int n = m_matrix.classes;
    for (int row = 0; row < n; ++row) {
        std::int64_t images = 0;
        for (int column = 0; column < n; ++column)
            images += m_matrix.count(row, column);
        m_images.push_back(images);
        for (int column = 0; column < n; ++column) {
            if (m_baseline)
                m_largest = std::max(m_largest, share(std::abs(change(row, column)), row));
            else if (row != column)
                m_largest = std::max(m_largest, share(m_matrix.count(row, column), row));
        }
    }
}

QString ConfusionCells::className(int ofClass) const {
    const auto index = static_cast<std::size_t>(ofClass);
    return index < m_names.size() ? QString::fromStdString(m_names[index]) : QString::number(ofClass);
}

std::int64_t ConfusionCells::change(int trueClass, int answer) const {
    return m_matrix.count(trueClass, answer) - m_baseline->count(trueClass, answer);
}

double ConfusionCells::share(std::int64_t count, int trueClass) const {
    const std::int64_t images = m_images[static_cast<std::size_t>(trueClass)];
    return images ? static_cast<double>(count) / static_cast<double>(images) : 0;
}

QColor ConfusionCells::colour(int trueClass, int answer) const {
    const double scale = m_largest > 0 ? 1 / m_largest : 0;
    if (m_baseline)
        return scale::diverging(scale * share(change(trueClass, answer), trueClass));
    const double part = share(m_matrix.count(trueClass, answer), trueClass);
    return trueClass == answer ? scale::neutral(part) : scale::sequential(scale * part);
}

QString ConfusionCells::text(int trueClass, int answer, bool shares) const {
    const std::int64_t count = m_baseline ? change(trueClass, answer) : m_matrix.count(trueClass, answer);
    if (count == 0)
        return {};
    const auto size = std::abs(count);
    QString figure = shares ? QLocale().toString(100 * share(size, trueClass), 'f', 1) : figure::count(size);
    if (!m_baseline)
        return figure;
    return (count < 0 ? QStringLiteral("−") : QStringLiteral("+")) + figure;
}

QString ConfusionCells::fact(int trueClass, int answer) const {
    const QString count = figure::count(m_matrix.count(trueClass, answer));
    const QString images = figure::count(m_images[static_cast<std::size_t>(trueClass)]);
    const QString fact =
        trueClass == answer
            ? tr("%1 recognised: %2 of %3").arg(className(trueClass), count, images)
            : tr("%1 taken for %2: %3 of %4").arg(className(trueClass), className(answer), count, images);
    return m_baseline ? tr("%1 (before: %2)").arg(fact, figure::count(m_baseline->count(trueClass, answer))) : fact;
}

TableLines ConfusionCells::toTable() const {
    TableLines lines{{tr("True class (images)")}};
    for (int answer = 0; answer < classes(); ++answer)
        lines[0] << className(answer);
    for (int trueClass = 0; trueClass < classes(); ++trueClass) {
        QStringList line{className(trueClass)};
        for (int answer = 0; answer < classes(); ++answer)
            line << QString::number(m_matrix.count(trueClass, answer));
        lines << line;
    }
    return lines;
}

}  // namespace nonn
