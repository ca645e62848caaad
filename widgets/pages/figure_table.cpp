// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_table.h"

#include "keep/keep_menu.h"
#include "theme/theme.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace nonn {

namespace {

constexpr int margin = 5;  // the style has 3 of its own

QStyleOptionViewItem inner(QStyleOptionViewItem option) {
    option.rect.adjust(margin, 0, -margin, 0);
    return option;
}

/// By figures where there are any, see plainRole. Figures come before what has none.
class SortedRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const auto valueOf = [](const QModelIndex& cell, bool& number) {
            const QVariant plain = cell.data(plainRole);
            return plain.isValid() ? plain.toDouble(&number) : QLocale().toDouble(cell.data().toString(), &number);
        };
        bool leftIs = false;
        bool rightIs = false;
        const double a = valueOf(left, leftIs);
        const double b = valueOf(right, rightIs);
        if (leftIs != rightIs)
            return leftIs;
        return leftIs ? a < b : QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
    }
};

}  // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid())
        painter->fillRect(option.rect, ground.value<QBrush>());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::colour(Role::selection));
    QStyledItemDelegate::paint(painter, inner(option), index);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return (QStyledItemDelegate::sizeHint(inner(option), index) + QSize(2 * margin, 0)).expandedTo({0, space::row});
}

bool FigureDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, inner(option), index);
}

void dressFigureTable(QTableView& table, const QString& key, const QString& name) {
    table.setObjectName(key);
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setMinimumHeight(4 * space::row);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(space::row);
    table.verticalHeader()->setDefaultSectionSize(space::row);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setHighlightSections(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setStyleSheet(
        QStringLiteral("QHeaderView { font-size: %1pt; }").arg(theme::font(TextSize::small).pointSizeF()));
    table.setItemDelegate(new FigureDelegate(&table));
    new KeepMenu(table, {[name] { return name; },
                         [&table] { return table.model()->rowCount() == 0; },
                         {},
                         [&table](TableFormat format) { return tableText(*table.model(), format); }});
}

QTableView* makeFigureTable(QAbstractItemModel* model, const QString& key, const QString& name) {
    auto* const table = new QTableView;
    table->setModel(model);
    dressFigureTable(*table, key, name);
    return table;
}

void wrapColumns(QTableView& table, std::initializer_list<int> columns) {
    table.setWordWrap(true);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : columns)
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void makeSortable(QTableView& table) {
    auto* const between = new SortedRows(&table);
    between->setSourceModel(table.model());
    table.setModel(between);
    QHeaderView* const header = table.horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
}

int ownRow(const QTableView& table, const QModelIndex& shown) {
    const auto* const between = qobject_cast<const SortedRows*>(table.model());
    return between ? between->mapToSource(shown).row() : shown.row();
}

QModelIndex shownIndex(const QTableView& table, int ownRow) {
    const auto* const between = qobject_cast<const SortedRows*>(table.model());
    return between ? between->mapFromSource(between->sourceModel()->index(ownRow, 0)) : table.model()->index(ownRow, 0);
}

const QAbstractItemModel& ownModel(const QTableView& table) {
    const auto* const between = qobject_cast<const SortedRows*>(table.model());
    return between ? *between->sourceModel() : *table.model();
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
#include "figure_table.moc"
