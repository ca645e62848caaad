// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "evaluate/answer_table.h"

#include <QWidget>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace nonn {

class ImageAnswersModel;
class ImageGrid;

/// The images that were asked about with the answers of those who are plugged in, to be sifted by true class, answer
/// and outcome; of the one chosen, what everybody says.
class SampleBrowser : public QWidget {
    Q_OBJECT

public:
    explicit SampleBrowser(QWidget* parent = nullptr);

    /// `images`: those of the table, in its order; without them or without answers the browser is empty.
    /// `colourSlots`: one a student. All are plugged in.
    void setAnswers(std::shared_ptr<const AnswerTable> answers, std::shared_ptr<const Images> images,
                    const std::vector<std::string>& classNames, const std::vector<int>& colourSlots);
    /// `fused`: the answer of those alive to each image.
    void setAlive(const std::vector<bool>& alive, std::vector<std::int32_t> fused);
    /// Fusion layers by which those left answer where some are unplugged; null: without any.
    void setSurvivors(std::shared_ptr<const SurvivorLayers> survivors);
    /// Shows images of one class that were given one answer.
    void sift(int trueClass, int answer);

    /// How many images are shown.
    int shown() const { return m_shown; }

private:
    enum class Outcome { any, right, wrong };

    QWidget* makeFilters();
    QWidget* makeChosen();
    bool passes(std::size_t image) const;
    bool studentsDisagree(std::size_t image) const;
    void fill();
    void showChosen(std::int64_t image);

    std::shared_ptr<const AnswerTable> m_answers;
    std::shared_ptr<const Images> m_images;
    std::vector<QString> m_classNames;
    std::vector<std::vector<std::int32_t>> m_solo;  ///< the answers of each student alone
    std::vector<std::int32_t> m_fused;
    std::vector<bool> m_alive;
    bool m_sifting = false;  ///< several filters change at once
    int m_shown = 0;
    QComboBox* m_trueClass;
    QComboBox* m_answer;
    QComboBox* m_outcome;
    QCheckBox* m_disagree;
    QLabel* m_count;
    ImageGrid* m_grid;
    QLabel* m_picture;
    QLabel* m_title;
    ImageAnswersModel* m_model;
};

}  // namespace nonn
