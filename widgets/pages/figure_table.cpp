// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_table.h"

#include "chart/csv_row.h"
#include "theme/theme.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace nonn {

namespace {

constexpr int margin = 5;  // the style has 3 of its own

QStyleOptionViewItem inner(QStyleOptionViewItem option) {
    option.rect.adjust(margin, 0, -margin, 0);
    return option;
}

}  // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::colour(Role::selection));
    QStyledItemDelegate::paint(painter, inner(option), index);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return (QStyledItemDelegate::sizeHint(option, index) + QSize(2 * margin, 0)).expandedTo({0, space::row});
}

bool FigureDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, inner(option), index);
}

QTableView* makeFigureTable(QAbstractItemModel* model, const QString& key, const QString& name) {
    auto* const table = new QTableView;
    table->setObjectName(key);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(4 * space::row);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(space::row);
    table->verticalHeader()->setDefaultSectionSize(space::row);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setStyleSheet(
        QStringLiteral("QHeaderView { font-size: %1pt; }").arg(theme::font(TextSize::small).pointSizeF()));
    table->setItemDelegate(new FigureDelegate(table));
    return table;
}

QString tableCsv(const QAbstractItemModel& model) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    QString text = csvRow(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        text += csvRow(cells);
    }
    return text;
}

QPixmap studentChip(int slot) {
    QPixmap chip(24, 24);
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(Role::line), 2));
    painter.setBrush(theme::student(slot));
    painter.drawRoundedRect(QRectF(2, 2, 20, 20), 4, 4);
    painter.end();
    chip.setDevicePixelRatio(2);
    return chip;
}

}  // namespace nonn
