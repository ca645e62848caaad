// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/sweep.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace nonn {

class FactsModel;
class LineChart;

/// Numbers of students held against each other: a picture of two figures, in which a line ties those that nothing is
/// better than in both, and a table of all. A number can be taken from either.
class SweepView : public QWidget {
    Q_OBJECT

public:
    explicit SweepView(QWidget* parent = nullptr);

    /// `current`: the number of students that the project has.
    void setPoints(const std::vector<SweepPoint>& points, int current);
    /// While it is reckoned.
    void setRunning(bool running);
    int chosen() const;  ///< a number of students; 0: none
    LineChart& chart() const { return *m_chart; }
    QString toCsv() const;

Q_SIGNALS:
    /// Reckon 1 to `most` students; `sameMemory`: on devices that have as much memory together as now.
    void sweepRequested(int most, bool sameMemory);
    void studentsChosen(int students);

private:
    QWidget* makeControls();
    void showPicture();
    void showTable();
    void showButtons();
    SweepFigure figureOf(const QComboBox* box) const;

    std::vector<SweepPoint> m_points;
    int m_current = 0;
    bool m_running = false;
    std::vector<std::vector<std::size_t>> m_shown;  ///< the place of each point of the picture, a list a series
    FactsModel* m_model;
    LineChart* m_chart;
    QTableView* m_table;
    QComboBox* m_across;
    QComboBox* m_up;
    QComboBox* m_devices;
    QPushButton* m_sweep;
    QPushButton* m_take;
};

}  // namespace nonn
