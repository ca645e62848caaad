// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>
#include <QStyledItemDelegate>

class QAbstractItemModel;
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

/// A table of figures as all are: rows of one height, whole rows chosen, columns as wide as what they hold. `key` is
/// its object name, the same in every language: files are named after it.
QTableView* makeFigureTable(QAbstractItemModel* model, const QString& key, const QString& name);

/// Header and cells as they are shown, as CSV.
QString tableCsv(const QAbstractItemModel& model);

/// The colour of a student, to stand beside its number.
QPixmap studentChip(int slot);

}  // namespace nonn
