// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/folding_columns.h"

#include "theme/core_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace nonn {

FoldingColumns::FoldingColumns(QTableView& table, QVector<int> order)
    : QObject(&table),
      m_table(table),
      m_order(std::move(order)),
      m_stretches(table.horizontalHeader()->stretchLastSection()),
      m_more(new QToolButton(table.horizontalHeader())),
      m_later(new QTimer(this)) {
    m_more->setObjectName(QStringLiteral("allColumns"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->hide();
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &FoldingColumns::fit);
    connect(m_more, &QToolButton::toggled, this, &FoldingColumns::fit);
    table.viewport()->installEventFilter(this);
    table.horizontalHeader()->installEventFilter(this);
    watchModel();
}

void FoldingColumns::watchModel() {
    const QAbstractItemModel* const model = m_table.model();
    const auto later = [this] { m_later->start(); };
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::layoutChanged, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
}

bool FoldingColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FontChange)
        for (const int column : std::as_const(m_order))
            m_table.setColumnHidden(column, false);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        m_later->start();
    return QObject::eventFilter(watched, event);
}

int FoldingColumns::widthOf(int column) {
    if (!m_table.isColumnHidden(column))  // of which the header knows no width
        m_headers[column] = m_table.horizontalHeader()->sectionSizeHint(column);
    const auto& view = static_cast<const QAbstractItemView&>(m_table);
    return std::max(view.sizeHintForColumn(column), m_headers.value(column));
}

void FoldingColumns::fit() {
    int needed = 0;
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        needed += widthOf(column);
    const int room = m_table.viewport()->width();
    const int button = m_more->sizeHint().width();
    const bool folds = needed > room;
    QStringList folded;
    for (const int column : std::as_const(m_order)) {
        const bool hide = folds && needed + button > room;
        if (hide) {
            needed -= widthOf(column);
            folded << m_table.model()->headerData(column, Qt::Horizontal).toString();
        }
        m_table.setColumnHidden(column, hide && !m_more->isChecked());
    }
    m_more->setVisible(folds);
    m_table.horizontalHeader()->setStretchLastSection(m_stretches && !folds);  // the button stands behind it
    const QString what = m_more->isChecked() ? tr("Fold again: %1") : tr("Folded for want of room: %1");
    m_more->setToolTip(what.arg(listed(folded)));
    m_more->setAccessibleName(m_more->toolTip());
    const QHeaderView& header = *m_table.horizontalHeader();
    m_more->setGeometry(header.width() - button, 0, button, header.height());
}

}  // namespace nonn
