// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bar_delegate.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr int barHeight = 6;
constexpr int lineHeight = 3;  ///< of a bar under its text
constexpr int barRoom = 56;    ///< what a bar wants at least
constexpr int leastBar = 16;   ///< of a shorter one nobody could read a share

}  // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    FigureDelegate::paint(painter, option, index);
    const QVariant share = index.data(shareRole);
    if (!share.isValid())
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    QRect room = option.rect.adjusted(space::gap, option.rect.height() - lineHeight - 1, -space::gap, -1);
    if (shown.displayAlignment.testFlag(Qt::AlignRight)) {
        // Bars of a column of figures begin and end at the same place whatever the figure's width.
        const int figure = std::max(shown.fontMetrics.horizontalAdvance(shown.text),
                                    shown.fontMetrics.horizontalAdvance(QStringLiteral("000.00"))) +
                           space::gap + space::half;
        room = option.rect.adjusted(space::gap, (option.rect.height() - barHeight) / 2, -figure, 0);
        room.setHeight(barHeight);
    }
    if (room.width() < leastBar)
        return;
    QRect full = room;
    full.setWidth(static_cast<int>(std::lround(room.width() * std::clamp(share.toDouble(), 0.0, 1.0))));
    const auto placed = [&option](const QRect& bar) { return QStyle::visualRect(option.direction, option.rect, bar); };
    painter->fillRect(placed(room), theme::colour(Role::grid));
    const QVariant colour = index.data(colourRole);
    painter->fillRect(placed(full), colour.isValid() ? colour.value<QColor>() : theme::colour(Role::accent));
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = FigureDelegate::sizeHint(option, index);
    const bool beside = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return beside && index.data(shareRole).isValid() ? size + QSize(barRoom + space::group, 0) : size;
}

QTableView* makeBarTable(QAbstractItemModel* model, const QString& key, const QString& accessibleName) {
    QTableView* const table = makeFigureTable(model, key, accessibleName);
    table->setItemDelegate(new BarDelegate(table));
    const int wanted = table->fontMetrics().height() + space::gap;
    table->verticalHeader()->setDefaultSectionSize(std::max(space::row, wanted));
    return table;
}

QString percentFigure(double share) {
    return QLocale().toString(100 * share, 'f', 2);
}

}  // namespace nonn
