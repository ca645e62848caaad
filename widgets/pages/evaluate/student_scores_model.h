// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"

#include <QAbstractTableModel>
#include <vector>

namespace nonn {

/// What each student is worth.
class StudentScoresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { student, solo, dropOne, fidelity, fidelityShuffled };

    using QAbstractTableModel::QAbstractTableModel;

    /// `colourSlots`: one a student.
    void setStudents(const std::vector<StudentEvaluation>& students, const std::vector<int>& colourSlots);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StudentEvaluation> m_students;
    std::vector<int> m_slots;
};

}  // namespace nonn
