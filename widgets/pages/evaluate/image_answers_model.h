// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/answer_table.h"

#include <QAbstractTableModel>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace nonn {

/// What everybody says of one image: a row for each student by its slice of the fusion layer and the bias, for those
/// that are plugged in together, and for the teacher; the three likeliest classes of each with their probabilities.
class ImageAnswersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { who, first, second, third };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(std::shared_ptr<const AnswerTable> answers, std::vector<std::string> classNames,
                    std::vector<int> colourSlots);
    /// -1: none.
    void setImage(std::int64_t image);
    void setAlive(const std::vector<bool>& alive);
    /// By which those plugged in answer together where some are not; null: without any.
    void setSurvivors(std::shared_ptr<const SurvivorLayers> survivors);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Guess {
        int ofClass = 0;
        double probability = 0;
    };

    void fill();
    bool isStudent(int row) const { return static_cast<std::size_t>(row) < m_alive.size(); }
    QVariant nameData(int row, int role) const;
    QVariant guessData(const Guess& guess, bool best, int role) const;
    QString className(int ofClass) const;

    std::shared_ptr<const AnswerTable> m_answers;
    std::shared_ptr<const SurvivorLayers> m_survivors;
    std::vector<std::string> m_classNames;
    std::vector<int> m_slots;
    std::vector<bool> m_alive;
    std::int64_t m_image = -1;
    std::vector<std::vector<Guess>> m_rows;  ///< most likely first, at most three
};

}  // namespace nonn
