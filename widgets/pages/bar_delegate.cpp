// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bar_delegate.h"

#include "pages/figure_table.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr int barHeight = 6;
constexpr int barRoom = 56;  ///< what a bar wants at least

}  // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(shareRole);
    if (!share.isValid())
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown) + 1;
    const int icon = shown.icon.isNull() ? 0 : shown.decorationSize.width() + 2 * margin;
    const int text = shown.fontMetrics.horizontalAdvance(shown.text) + icon + 2 * margin + space::half;
    const bool right = shown.displayAlignment & Qt::AlignRight;
    // Bars of a column of figures begin and end at the same place whatever the figure's width.
    const int figure = std::max(text, shown.fontMetrics.horizontalAdvance(QStringLiteral("000.00")) + 2 * margin);
    QRect room = option.rect.adjusted(right ? space::gap : text, 0, right ? -figure : -space::gap, 0);
    room = QRect(room.left(), room.center().y() - barHeight / 2, room.width(), barHeight);
    if (room.width() < space::gap)
        return;
    painter->fillRect(room, theme::colour(Role::grid));
    const QVariant colour = index.data(colourRole);
    room.setWidth(static_cast<int>(std::lround(room.width() * std::clamp(share.toDouble(), 0.0, 1.0))));
    painter->fillRect(room, colour.isValid() ? colour.value<QColor>() : theme::colour(Role::accent));
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.data(shareRole).isValid() ? size + QSize(barRoom + space::group, 0) : size;
}

QTableView* makeBarTable(QAbstractItemModel* model, const QString& accessibleName) {
    QTableView* const table = makeFigureTable(model, accessibleName);
    table->setItemDelegate(new BarDelegate(table));
    return table;
}

QString percentFigure(double share) {
    return QLocale().toString(100 * share, 'f', 2);
}

}  // namespace nonn
