// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/verdict_table.h"

#include "pages/figure_table.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QIcon>
#include <QPixmap>
#include <algorithm>

namespace nonn {

namespace {

constexpr int thumbnailSide = 10 * space::half;

}  // namespace

VerdictTable::VerdictTable() {
    dressFigureTable(*this, QStringLiteral("verdicts"), tr("What the students say"));
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setDefaultSectionSize(thumbnailSide + space::gap);
    setIconSize(QSize(thumbnailSide, thumbnailSide));
}

void VerdictTable::setRows(const std::vector<AskedPicture>& rows) {
    const int students = rows.empty() ? 0 : static_cast<int>(rows.front().students.size());
    QStringList titles{tr("Picture"), tr("All together")};
    for (int p = 0; p < students; ++p)
        titles << tr("Student %1").arg(p);
    const bool rated = std::ranges::any_of(rows, [](const AskedPicture& row) { return !row.accuracy.isEmpty(); });
    if (rated)
        titles << tr("Right, test images");
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const AskedPicture& one = rows[static_cast<std::size_t>(row)];
        const QStringList texts = QStringList{one.name, one.together} + one.students + QStringList(one.accuracy);
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(texts.value(column)));
        if (!one.image.isNull())
            item(row, 0)->setIcon(QIcon(QPixmap::fromImage(one.image)));
    }
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace nonn
