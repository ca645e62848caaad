// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/train/run_curve.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QTableView;
class QTimer;

namespace nonn {

class FigureTile;
class RunsModel;

/// What the buttons allow.
enum class TrainState {
    unavailable,  ///< no plan to train by: Start is greyed
    idle,
    running,
    pausing,  ///< asked to pause; the state is being saved
    paused,   ///< a run is unfinished: Resume goes on with it, Start begins another
};

/// Curves of the trainings: what is being learnt now, beside what was learnt before.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    explicit TrainPage(QWidget* parent = nullptr);

    /// In the order in which they were made. The newest one is chosen unless a person has chosen another.
    void setRuns(const QVector<RunCurve>& runs);
    /// Of a run that is known; others are ignored.
    void appendEpoch(const QString& runId, const DistillationEpoch& epoch);
    /// Within an epoch, likewise; drawn with others that follow at once.
    void appendMoment(const QString& runId, const DistillationMoment& moment);
    /// On validation images.
    void setTeacherAccuracy(std::optional<double> accuracy);
    void setState(TrainState state);
    /// Seconds, as the running training says itself; nothing where it cannot be known.
    void setTimeLeft(std::optional<double> seconds);

    /// The run whose terms and students are shown; empty without runs.
    QString chosenRun() const { return m_chosen; }

    LineChart* lossChart() const { return m_loss; }
    LineChart* accuracyChart() const { return m_accuracy; }
    LineChart* learningRateChart() const { return m_rate; }
    LineChart* speedChart() const { return m_speed; }
    /// For files: the runs as they are listed.
    QString runsCsv() const;

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    /// The partition and plan of the run are to be the project's again.
    void useRequested(const QString& id);
    /// The run is to bear this name, or its number where that is empty, and this note.
    void describeRequested(const QString& id, const QString& name, const QString& note);
    /// The run is to go for good; a person has been asked.
    void removeRequested(const QString& id);
    void runChosen(const QString& id);

private:
    QWidget* makeTop();
    QWidget* makeControls();
    void makeCharts();
    void connectAll();
    void choose(const QString& id);
    void selectChosen();
    void showCurves();
    void showFigures();
    void offerUse();
    QWidget* makeRunTools();
    void describe();
    void askToRemove();

    RunsModel* m_model;
    QTableView* m_table;
    LineChart* m_loss;
    LineChart* m_accuracy;
    LineChart* m_rate;
    LineChart* m_speed;
    FigureTile* m_epochTile;
    FigureTile* m_accuracyTile;
    FigureTile* m_speedTile;
    FigureTile* m_timeTile;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_cancel;
    QPushButton* m_use;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QPushButton* m_remove;
    QCheckBox* m_logarithmic;
    QSlider* m_smoothing;
    QLabel* m_smoothingValue;
    QVector<QString> m_lossOwners;  // the run of each line
    QVector<QString> m_accuracyOwners;
    std::optional<double> m_teacher;
    QString m_chosen;
    bool m_chosenByHand = false;
    QTimer* m_redraw;  // what is told within epochs
};

}  // namespace nonn
