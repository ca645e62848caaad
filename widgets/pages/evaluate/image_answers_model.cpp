// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/image_answers_model.h"

#include "pages/bar_delegate.h"
#include "pages/figure_table.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace nonn {

namespace {

constexpr std::size_t mostGuesses = 3;
constexpr int markSize = 16;

std::vector<double> softmax(const std::vector<float>& logits) {
    const float largest = *std::max_element(logits.begin(), logits.end());
    std::vector<double> shares;
    shares.reserve(logits.size());
    for (const float logit : logits)
        shares.push_back(std::exp(static_cast<double>(logit - largest)));
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= sum;
    return shares;
}

}  // namespace

void ImageAnswersModel::setAnswers(std::shared_ptr<const AnswerTable> answers, std::vector<std::string> classNames,
                                   std::vector<int> colourSlots) {
    m_answers = std::move(answers);
    m_classNames = std::move(classNames);
    m_slots = std::move(colourSlots);
    const std::size_t students = m_answers ? m_answers->partialLogits.size() : 0;
    m_slots.resize(students);
    m_alive.assign(students, true);
    m_image = -1;
    fill();
}

void ImageAnswersModel::setImage(std::int64_t image) {
    if (image == m_image)
        return;
    m_image = image;
    fill();
}

void ImageAnswersModel::setAlive(const std::vector<bool>& alive) {
    if (alive == m_alive || alive.size() != m_alive.size())
        return;
    m_alive = alive;
    fill();
}

void ImageAnswersModel::setSurvivors(std::shared_ptr<const SurvivorLayers> survivors) {
    if (survivors == m_survivors)
        return;
    m_survivors = std::move(survivors);
    fill();
}

void ImageAnswersModel::fill() {
    beginResetModel();
    m_rows.clear();
    const auto add = [this](const std::vector<float>& logits) {
        const std::vector<double> shares = softmax(logits);
        std::vector<Guess> guesses;
        for (std::size_t i = 0; i < shares.size(); ++i)
            guesses.push_back({static_cast<int>(i), shares[i]});
        std::stable_sort(guesses.begin(), guesses.end(),
                         [](const Guess& a, const Guess& b) { return a.probability > b.probability; });
        guesses.resize(std::min(guesses.size(), mostGuesses));
        m_rows.push_back(std::move(guesses));
    };
    if (m_answers && m_image >= 0 && m_image < m_answers->images()) {
        for (std::size_t student = 0; student < m_alive.size(); ++student) {
            std::vector<bool> alone(m_alive.size(), false);
            alone[student] = true;
            add(fusedLogits(*m_answers, m_image, alone));
        }
        add(fusedLogits(*m_answers, m_image, m_alive, m_survivors.get()));
        const auto from = m_answers->teacherLogits.begin() + m_image * m_answers->classes;
        add({from, from + m_answers->classes});
    }
    endResetModel();
}

QString ImageAnswersModel::className(int ofClass) const {
    const auto index = static_cast<std::size_t>(ofClass);
    return index < m_classNames.size() ? QString::fromStdString(m_classNames[index]) : QString::number(ofClass);
}

int ImageAnswersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImageAnswersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : third + 1;
}

QVariant ImageAnswersModel::nameData(int row, int role) const {
    const auto at = static_cast<std::size_t>(row);
    if (!isStudent(row)) {
        if (role == Qt::FontRole)
            return theme::font(TextSize::body, true);
        return role != Qt::DisplayRole ? QVariant() : at == m_alive.size() ? tr("Together") : tr("Teacher");
    }
    if (role == Qt::DisplayRole)
        return tr("Student %1").arg(row);
    if (!m_alive[at] && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Student %1, unplugged").arg(row);
    if (!m_alive[at] && role == Qt::FontRole) {
        QFont struck = theme::font(TextSize::body);
        struck.setStrikeOut(true);
        return struck;
    }
    return role == Qt::DecorationRole ? QVariant(studentChip(m_slots[at])) : QVariant();
}

QVariant ImageAnswersModel::guessData(const Guess& guess, bool best, int role) const {
    const bool right = guess.ofClass == m_answers->labels[static_cast<std::size_t>(m_image)];
    const Role mark = right ? Role::good : best ? Role::bad : Role::mutedText;
    switch (role) {
        case Qt::DisplayRole:
            return tr("%1 %2 %").arg(className(guess.ofClass), QLocale().toString(100 * guess.probability, 'f', 1));
        case Qt::DecorationRole:
            return best ? QVariant(iconPixmap(right ? QStringLiteral("current") : QStringLiteral("close"), markSize,
                                              theme::colour(mark), 2))
                        : QVariant();
        case BarDelegate::shareRole:
            return guess.probability;
        case BarDelegate::colourRole:
            return theme::colour(mark);
        case Qt::ToolTipRole:
            return right ? tr("%1 is the true class").arg(className(guess.ofClass)) : className(guess.ofClass);
        default:
            return {};
    }
}

QVariant ImageAnswersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ForegroundRole && isStudent(index.row()) && !m_alive[static_cast<std::size_t>(index.row())])
        return theme::colour(Role::mutedText);
    if (index.column() == who)
        return nameData(index.row(), role);
    const auto& guesses = m_rows[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(index.column() - first);
    return place < guesses.size() ? guessData(guesses[place], place == 0, role) : QVariant();
}

QVariant ImageAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case who:
            return tr("Who");
        case first:
            return tr("Answer");
        case second:
            return tr("Second");
        default:
            return tr("Third");
    }
}

}  // namespace nonn
