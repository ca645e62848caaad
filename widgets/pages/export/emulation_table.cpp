// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/emulation_table.h"

#include "keep/table_text.h"
#include "pages/facts_model.h"
#include "pages/figure_table.h"
#include "pages/folding_columns.h"

#include <QHeaderView>

namespace nonn {

namespace {

std::optional<double> milliseconds(const std::optional<double>& seconds) {
    return seconds ? std::optional(1000 * *seconds) : std::nullopt;
}

}  // namespace

EmulationTable::EmulationTable() : QTableWidget(0, columns) {
    setHorizontalHeaderLabels({tr("Board"), tr("Student"), tr("Answers"), tr("Instructions an image"),
                               tr("Flash (bytes)"), tr("RAM (bytes)"), tr("Planned RAM (bytes)"), tr("Stack (bytes)"),
                               tr("Estimated (ms)"), tr("By the profile (ms)")});
    horizontalHeaderItem(estimated)->setToolTip(tr("Instructions × cycles for each / clock"));
    horizontalHeaderItem(profile)->setToolTip(tr("What planning reckons with for a device of this processor"));
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    dressFigureTable(*this, QStringLiteral("boards"), tr("On emulated boards"));
    new FoldingColumns(*this, {stack, instructions, profile, plannedRam});
}

Qt::Alignment EmulationTable::alignmentOf(int column) {
    return (column <= answers ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

void EmulationTable::setRows(const std::vector<EmulatedStudent>& rows) {
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const EmulatedStudent& one = rows[static_cast<std::size_t>(row)];
        const QVector<Fact> facts{{one.board},
                                  {one.student},
                                  {one.equal ? tr("equal") : tr("others")},
                                  countFact(one.instructions),
                                  countFact(one.flash),
                                  countFact(one.ram),
                                  countFact(one.planned),
                                  countFact(one.stack),
                                  figureFact(milliseconds(one.estimated)),
                                  figureFact(milliseconds(one.profile))};
        for (int column = 0; column < columnCount(); ++column) {
            auto* const item = new QTableWidgetItem(facts[column].text);
            if (facts[column].plain.isValid())
                item->setData(plainRole, facts[column].plain);
            item->setTextAlignment(alignmentOf(column));
            if (column >= estimated)
                item->setToolTip(one.clock);
            setItem(row, column, item);
        }
    }
}

}  // namespace nonn
