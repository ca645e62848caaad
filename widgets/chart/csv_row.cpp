// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/csv_row.h"

#include <QLocale>
#include <cmath>

namespace nonn {

QString csvRow(const QStringList& cells) {
    QStringList written;
    for (QString cell : cells) {
        if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')) ||
            cell.contains(QLatin1Char('\r'))) {
            cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
            cell = QLatin1Char('"') + cell + QLatin1Char('"');
        }
        written.append(cell);
    }
    return written.join(QLatin1Char(',')) + QLatin1Char('\n');
}

QString csvFigure(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

}  // namespace nonn
