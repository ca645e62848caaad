// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace nonn {

class CompareModel;
class FigureTile;
class LineChart;

/// What the buttons allow.
enum class CompareState { unavailable, idle, running, pausing };

/// What was trained to be held against each other: a table, and what each byte of a device's memory buys.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// `finished` of `wished` rows and seeds have figures.
    void setComparison(const Comparison& comparison, int finished, int wished);
    void setState(CompareState state);

    LineChart* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// Begin, or go on.
    void startRequested();
    void pauseRequested();
    /// A run of the project is to be made of the row, which is a finished network of networks.
    void openRequested(const QString& row);

private:
    QWidget* makeTop();
    void showChart();
    void offerOpen();
    const ComparisonLine* chosen() const;

    CompareModel* m_model;
    QTableView* m_table;
    LineChart* m_chart;
    FigureTile* m_finished;
    FigureTile* m_best;
    QLabel* m_words;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_open;
    CompareState m_state = CompareState::unavailable;
    int m_done = 0;
    int m_wished = 0;
};

}  // namespace nonn
