// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/evaluate/evaluate_page.h"
#include "pages/run_choice.h"
#include "workbench/stage_controller.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace nonn {

class SettingsForm;

/// What the students are worth: figures of the test images on request, and answers to validation images to explore.
class EvaluateStage : public StageController {
    Q_OBJECT

public:
    EvaluateStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("evaluate"); }
    QString title() const override { return tr("Evaluate"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_settings; }
    void refresh() override;

    EvaluatePage& page() { return *m_page; }
    /// A student's device, as by a click.
    void plug(int student, bool in);

    /// Programs that answer for the students of a run, by student, whether each runs; none where the run is empty.
    void showNodes(const QString& run, const std::vector<bool>& running);

Q_SIGNALS:
    /// The program of a student is to run, or to end at once.
    void nodePlugged(int student, bool in);

private:
    const steps::RunInfo* chosenRun() const;
    void showRun(const steps::RunInfo& run);
    /// False where nobody is being asked.
    bool showAsking();
    /// Why there are no answers of this run; false where there is no reason to tell.
    bool showUnanswered(const steps::RunInfo& run);
    void askAgain();
    void readAnswers(const std::string& run);
    void readEvaluation(const std::string& run);
    void evaluate();
    void addSurvivorRows(SettingsForm& form);
    void fitSurvivors();
    void removeSurvivors();
    void survivorsChanged();
    void showSurvivors(bool run);
    void aliveChanged(const std::vector<bool>& alive);
    void plugged(const std::vector<bool>& alive);
    void leadNodes();
    void offerNodes();

    EvaluatePage* m_page;
    StageFrame* m_frame;
    QWidget* m_settings;
    RunChoice* m_run;
    QPushButton* m_measure;
    QComboBox* m_message;  ///< that fusion layers for survivors are to take
    QPushButton* m_fit;
    QPushButton* m_remove;
    QLabel* m_survivorsThere;
    std::shared_ptr<const SurvivorLayers> m_survivors;  ///< of m_answered
    std::vector<int> m_filters;                         ///< of the students of m_answered
    int m_asking = 0;                                   ///< the job that asks the students
    std::string m_answered;                             ///< the run whose answers are shown
    std::string m_declined;                             ///< the run whose asking was cancelled
    QString m_failure;                                  ///< why asking the students of m_answered failed
    bool m_failedWithout = false;                       ///< and whether the data were away then
    std::string m_evaluated;                            ///< and whose evaluation
    std::vector<bool> m_alive;
    std::string m_nodesOf;  ///< the run whose students programs answer for
    std::vector<bool> m_nodesRunning;
};

}  // namespace nonn
