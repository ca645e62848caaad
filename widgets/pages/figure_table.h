// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/table_text.h"

#include <QPixmap>
#include <QString>
#include <QStyledItemDelegate>
#include <initializer_list>

class QAbstractItemModel;
class QModelIndex;
class QTableView;

namespace nonn {

/// Keeps what is in a cell as far from its edges as the header keeps its text.
class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

/// Makes a table one of figures as all are: rows of one height, whole rows chosen, columns as wide as what they hold.
/// `key` becomes its object name, the same in every language: files are named after it. A right click takes it out.
void dressFigureTable(QTableView& table, const QString& key, const QString& name);
QTableView* makeFigureTable(QAbstractItemModel* model, const QString& key, const QString& name);

/// What is long in these columns goes on in further lines, within what room the others leave.
void wrapColumns(QTableView& table, std::initializer_list<int> columns);

/// Lets people order the rows by a column: a click on its header, ascending, descending, and as they were. The table
/// gets a model between, whose rows are not those of its own model's.
void makeSortable(QTableView& table);
/// The row of the table's own model; -1 for none.
int ownRow(const QTableView& table, const QModelIndex& shown);
/// Where a row of the table's own model is shown.
QModelIndex shownIndex(const QTableView& table, int ownRow);
/// In the order in which they were given, however they are shown.
const QAbstractItemModel& ownModel(const QTableView& table);

/// The colour of a student, to stand beside its number.
QPixmap studentChip(int slot);

}  // namespace nonn
