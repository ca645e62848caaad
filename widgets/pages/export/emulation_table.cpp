// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/emulation_table.h"

#include "pages/figure_table.h"
#include "theme/figures.h"

#include <QHeaderView>
#include <QLocale>

namespace nonn {

namespace {

QString milliseconds(const std::optional<double>& seconds) {
    return seconds ? QLocale().toString(1000 * *seconds, 'f', 1) : QStringLiteral("–");
}

}  // namespace

EmulationTable::EmulationTable() : QTableWidget(0, 10) {
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeaderLabels({tr("Board"), tr("Student"), tr("Answers"), tr("Instructions an image"), tr("Flash"),
                               tr("RAM"), tr("planned"), tr("Stack"), tr("Estimated (ms)"), tr("By the profile (ms)")});
    horizontalHeaderItem(8)->setToolTip(tr("Instructions × cycles for each / clock"));
    horizontalHeaderItem(9)->setToolTip(tr("What planning reckons with for a device of this processor"));
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
                                figure::bytes(one.stack),
                                milliseconds(one.estimated),
                                milliseconds(one.profile)};
        for (int column = 0; column < columnCount(); ++column) {
            auto* const item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column < 3 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (column >= 8)
                item->setToolTip(one.clock);
            setItem(row, column, item);
        }
    }
}

}  // namespace nonn
