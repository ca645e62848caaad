// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"

#include <QString>
#include <QWidget>
#include <cstdint>

class QLabel;
class QPushButton;
class QTableView;

namespace nonn {

class CompareChart;
class FactsModel;
class FigureTile;

/// What the buttons allow.
enum class CompareState { unavailable, idle, running, pausing };

/// What was trained to be held against each other: a table, and what each byte of a device's memory buys.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// `finished` of `wished` rows and seeds have figures.
    void setComparison(const Comparison& comparison, int finished, int wished);
    /// `why`: what is missing where the state is unavailable.
    void setState(CompareState state, const QString& why = {});

Q_SIGNALS:
    /// Begin, or go on.
    void startRequested();
    void pauseRequested();
    /// A run of the project is to be made of the row and seed, which is a finished network of networks.
    void openRequested(const QString& row, quint64 seed);

private:
    QWidget* makeTop();
    QWidget* makeTables();
    void showTiles();
    void showWords();
    void offerOpen();
    void chooseRow(const QString& row);
    QString chosenName() const;
    const ComparisonLine* chosen() const;

    Comparison m_comparison;
    FactsModel* m_model;
    QTableView* m_table;
    FactsModel* m_failures;
    CompareChart* m_chart;
    FigureTile* m_finished;
    FigureTile* m_best;
    QLabel* m_words;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_open;
    CompareState m_state = CompareState::unavailable;
    QString m_why;
    int m_done = 0;
    int m_wished = 0;
};

}  // namespace nonn
