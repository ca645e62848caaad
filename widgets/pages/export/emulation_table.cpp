// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/emulation_table.h"

#include "pages/figure_table.h"
#include "theme/figures.h"

#include <QHeaderView>

namespace nonn {

EmulationTable::EmulationTable() : QTableWidget(0, 8) {
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeaderLabels({tr("Board"), tr("Student"), tr("Answers"), tr("Instructions an image"), tr("Flash"),
                               tr("RAM"), tr("planned"), tr("Stack")});
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column < 3 ? Qt::AlignLeft : Qt::AlignRight) |
                                                       Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("On emulated boards"));
    setObjectName(QStringLiteral("boards"));
}

void EmulationTable::setRows(const std::vector<EmulatedStudent>& rows) {
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const EmulatedStudent& one = rows[static_cast<std::size_t>(row)];
        const QStringList texts{one.board,
                                one.student,
                                one.equal ? tr("equal") : tr("others"),
                                figure::count(one.instructions),
                                figure::bytes(one.flash),
                                figure::bytes(one.ram),
                                figure::bytes(one.planned),
                                figure::bytes(one.stack)};
        for (int column = 0; column < columnCount(); ++column) {
            auto* const item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column < 3 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
}

}  // namespace nonn
