// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/table_text.h"

#include "image/confusion_cells.h"

#include <QAbstractItemModel>

namespace nonn {

namespace {

QString quoted(QString cell) {
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

QString tableText(const QAbstractItemModel& model) {
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data();
            text += (column ? QStringLiteral(",") : QString()) + quoted(cell.toString());
        }
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString confusionText(const ConfusionCells& cells) {
    QString text = quoted(ConfusionCells::tr("True class (images)"));
    for (int answer = 0; answer < cells.classes(); ++answer)
        text += QLatin1Char(',') + quoted(cells.className(answer));
    text += QStringLiteral("\r\n");
    for (int trueClass = 0; trueClass < cells.classes(); ++trueClass) {
        text += quoted(cells.className(trueClass));
        for (int answer = 0; answer < cells.classes(); ++answer)
            text += QLatin1Char(',') + QString::number(cells.matrix().count(trueClass, answer));
        text += QStringLiteral("\r\n");
    }
    return text;
}

}  // namespace nonn
