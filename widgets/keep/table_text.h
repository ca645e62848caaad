// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

class QAbstractItemModel;

namespace nonn {

/// A line of headers, then one a row; all as long.
using TableLines = QVector<QStringList>;

enum class TableFormat {
    csv,       ///< RFC 4180 but for lines that end in "\n"
    markdown,  ///< a pipe table
    latex,     ///< a `tabular`
};

QString tableText(const TableLines& lines, TableFormat format);

/// Of a cell: its figure as a number in the unit that the header names, or its text without what the window adds, as a
/// mark of what is chosen now. Files get it and rows are ordered by it. Where it is not given, what is shown is taken.
/// Of a header: its text with the unit of that number, where what is shown has the unit in each cell.
constexpr int plainRole = Qt::UserRole + 20;

/// Plain: see plainRole, without separators of thousands, a point before decimals, and nothing for a figure that is
/// not there. Else as it is shown.
TableLines tableLines(const QAbstractItemModel& model, bool plain);

/// Of a whole table: plain in CSV, as shown in the others, which people read.
QString tableText(const QAbstractItemModel& model, TableFormat format);

/// The shortest digits that read back as the same number; empty for what is not finite.
QString plainFigure(double value);

}  // namespace nonn
