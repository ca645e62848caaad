// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/export.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace nonn {

class NoiseModel;

/// What 8-bit integers cost each layer of a student: its layers one below the other as the network connects them, bars
/// of what is left of the signal and of what is lost in each, and a sentence that names the costliest.
class NoiseView : public QWidget {
    Q_OBJECT

public:
    explicit NoiseView(QWidget* parent = nullptr);

    void setReport(const QuantisationReport& report);
    QString sentence() const;

private:
    void showStudent(int student);

    QuantisationReport m_report;
    NoiseModel* m_model;
    QComboBox* m_student;
    QLabel* m_sentence;
    QTableView* m_table;
};

}  // namespace nonn
