// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_table.h"

namespace nonn {

/// Draws a figure at the right of its cell and a bar of its share in the room before it; under a text at the left the
/// bar is a line. What has no share looks as everywhere.
class BarDelegate : public FigureDelegate {
    Q_OBJECT

public:
    static constexpr int shareRole = Qt::UserRole + 10;   ///< double 0..1: the length of the bar; none: no bar
    static constexpr int colourRole = Qt::UserRole + 11;  ///< QColor of the bar; none: the accent

    using FigureDelegate::FigureDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A table of figures, as of figure_table.h, with such bars.
QTableView* makeBarTable(QAbstractItemModel* model, const QString& key, const QString& accessibleName);

/// In percent without the sign, for columns that have it in their header: 0.93861 is "93.86".
QString percentFigure(double share);

}  // namespace nonn
