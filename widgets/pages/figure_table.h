// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

class QAbstractItemModel;
class QTableView;

namespace nonn {

/// A table of figures as all are: rows of one height, whole rows chosen, columns as wide as what they hold.
QTableView* makeFigureTable(QAbstractItemModel* model, const QString& name);

/// Header and cells as they are shown, as CSV.
QString tableCsv(const QAbstractItemModel& model);

/// The colour of a student, to stand beside its number.
QPixmap studentChip(int slot);

}  // namespace nonn
