// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/student_scores_model.h"

#include "pages/bar_delegate.h"
#include "pages/figure_table.h"
#include "theme/theme.h"

#include <QLocale>
#include <array>

namespace nonn {

void StudentScoresModel::setStudents(const std::vector<StudentEvaluation>& students,
                                     const std::vector<int>& colourSlots) {
    if (students == m_students && colourSlots == m_slots)
        return;
    beginResetModel();
    m_students = students;
    m_slots = colourSlots;
    m_slots.resize(students.size());
    endResetModel();
}

int StudentScoresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_students.size());
}

int StudentScoresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : fidelityShuffled + 1;
}

QVariant StudentScoresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == student)
        return role == Qt::DisplayRole      ? QVariant(tr("Student %1").arg(row))
               : role == Qt::DecorationRole ? QVariant(studentChip(m_slots[row]))
                                            : QVariant();
    const StudentEvaluation& worth = m_students[row];
    const bool share = index.column() == solo || index.column() == dropOne;
    const double value = index.column() == solo       ? worth.soloAccuracy
                         : index.column() == dropOne  ? worth.dropOneAccuracy
                         : index.column() == fidelity ? worth.fidelity
                                                      : worth.fidelityShuffled;
    switch (role) {
        case Qt::DisplayRole:
            return share ? percentFigure(value) : QLocale().toString(value, 'f', 3);
        case Qt::TextAlignmentRole:
            return {Qt::AlignRight | Qt::AlignVCenter};
        case BarDelegate::shareRole:
            return value;
        case BarDelegate::colourRole:
            return index.column() == fidelityShuffled ? theme::colour(Role::mutedText) : theme::colour(Role::accent);
        default:
            return {};
    }
}

QVariant StudentScoresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section > fidelityShuffled)
        return {};
    const std::array<std::pair<QString, QString>, 5> titles{{
        {tr("Student"), {}},
        {tr("Alone, %"), tr("The share of images that this student gets right when no other answers")},
        {tr("Without it, %"), tr("The share that all others get right when this one does not answer")},
        {tr("Fidelity"), tr("How close its features are to the teacher's of its filters: mean cosine, 1 is the same")},
        {tr("By chance"), tr("The same against the teacher's features of another image: what chance gives")},
    }};
    const auto& [title, help] = titles[static_cast<std::size_t>(section)];
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::ToolTipRole:
            return help;
        case Qt::TextAlignmentRole:
            return {(section == student ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
        default:
            return {};
    }
}

}  // namespace nonn
