// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "evaluate/answer_table.h"
#include "evaluate/evaluation.h"
#include "pages/evaluate/device_cards.h"
#include "pages/evaluate/nodes_row.h"

#include <QWidget>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace nonn {

class ConfusionMatrixView;
class FigureRow;
class SampleBrowser;
class StudentScoresModel;
class SubsetModel;

/// How good the students are together, alone, and when devices are unplugged. The figures are those of an evaluation;
/// what changes when a device is unplugged is counted on a table of answers, which may be of other images. Which are
/// which is said in words.
class EvaluatePage : public QWidget {
    Q_OBJECT

public:
    explicit EvaluatePage(QWidget* parent = nullptr);

    void setClassNames(const std::vector<std::string>& names);
    /// One a student; accuracies that are not given are taken from evaluation or answers.
    void setDevices(const std::vector<DeviceFacts>& devices);
    /// Nothing: not evaluated yet. `testLooks`: how often figures of the test images were given out.
    void setEvaluation(const std::optional<Evaluation>& evaluation, std::int64_t testLooks);
    /// Answers to `images`, in their order. Either may be null: then there is nothing to browse. `subsets`: see
    /// subsets() of evaluate/answer_table.h. The tables show what these tell while there is no evaluation. `survivors`:
    /// fusion layers that the table holds the messages of; null: none.
    void setAnswers(std::shared_ptr<const AnswerTable> answers, std::shared_ptr<const Images> images,
                    std::vector<SubsetAccuracy> subsets = {}, std::shared_ptr<const SurvivorLayers> survivors = {});
    /// Whether fusion layers for survivors answer where devices are unplugged, and there are such.
    bool usesSurvivors() const;
    /// What training had measured of all students on the same images, in the arithmetic of training.
    void setTrained(std::optional<double> accuracy, const QString& arithmetic);
    /// Which devices answer; as long as there are devices. Does not emit aliveChanged.
    void setAlive(const std::vector<bool>& alive);
    std::vector<bool> alive() const { return m_cards->alive(); }
    NodesRow& nodes() { return *m_nodes; }
    /// Of these devices as they answer now, where it is known.
    std::optional<double> accuracyOf(const std::vector<bool>& alive) const;

Q_SIGNALS:
    /// A person has plugged or unplugged a device.
    void aliveChanged(const std::vector<bool>& alive);

private:
    const SurvivorLayers* layers() const { return usesSurvivors() ? m_survivors.get() : nullptr; }
    /// The same in either way, where it is known.
    std::optional<double> accuracyOf(const std::vector<bool>& alive, bool withSurvivors) const;
    void showSurvivors();
    QWidget* makeConfusion();
    QWidget* makeTabs();
    std::vector<int> colourSlots() const;
    void giveAnswers();
    void showWords();
    void showTables();
    QWidget* makeTable(QTableView* table);
    void showCards();
    void showAlive();
    void showConfusion(const std::vector<bool>& alive, const std::vector<std::int32_t>& answers);
    void showFigures();

    std::vector<std::string> m_classNames;
    std::vector<DeviceFacts> m_devices;
    std::optional<Evaluation> m_evaluation;
    std::int64_t m_testLooks = 0;
    std::shared_ptr<const AnswerTable> m_answers;
    std::shared_ptr<const Images> m_images;
    std::shared_ptr<const SurvivorLayers> m_survivors;
    std::vector<SubsetAccuracy> m_answeredSubsets;
    std::optional<double> m_trained;
    QString m_trainedBy;
    QLabel* m_words;
    FigureRow* m_figures;
    DeviceCards* m_cards;
    QCheckBox* m_withSurvivors;
    NodesRow* m_nodes;
    QLabel* m_confusionOf;
    QCheckBox* m_change;
    ConfusionMatrixView* m_confusion;
    QTabWidget* m_tabs;
    SampleBrowser* m_browser;
    StudentScoresModel* m_scores;
    SubsetModel* m_subsets;
    QTableView* m_subsetTable = nullptr;
    std::vector<QLabel*> m_tablesOf;
};

}  // namespace nonn
