// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/table_text.h"

#include "theme/figures.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <cmath>

namespace nonn {

namespace {

constexpr int plainDigits = 12;  // 93.86, not the 93.8599999999999994 that it is as a share times 100

QString csvCell(QString cell) {
    const bool quoted = std::ranges::any_of(cell, [](QChar sign) { return QStringLiteral(",\"\n\r").contains(sign); });
    return quoted ? QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : cell;
}

QString markdownCell(QString cell) {
    return cell.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('|'), QLatin1String("\\|"))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString latexCell(const QString& cell) {
    QString text;
    for (const QChar sign : cell) {
        if (sign == QLatin1Char('\\'))
            text += QLatin1String("\\textbackslash{}");
        else if (sign == QLatin1Char('~'))
            text += QLatin1String("\\textasciitilde{}");
        else if (sign == QLatin1Char('^'))
            text += QLatin1String("\\textasciicircum{}");
        else if (sign == QLatin1Char('\n'))
            text += QLatin1Char(' ');
        else if (QStringLiteral("&%$#_{}").contains(sign))
            text += QLatin1Char('\\') + sign;
        else
            text += sign;
    }
    return text;
}

bool isFigure(const QString& cell) {
    bool number = false;
    QLocale().toDouble(cell, &number);
    return number || cell.isEmpty() || cell == figure::missing();
}

/// Whether all cells of the column below its header are figures.
bool isFigureColumn(const TableLines& lines, qsizetype column) {
    return lines.size() > 1 && std::all_of(lines.begin() + 1, lines.end(),
                                           [column](const QStringList& line) { return isFigure(line[column]); });
}

template <typename Cell>
QString joined(const QStringList& line, Cell cell, const QString& between) {
    QStringList cells;
    for (const QString& text : line)
        cells << cell(text);
    return cells.join(between);
}

QString csv(const TableLines& lines) {
    QString text;
    for (const QStringList& line : lines)
        text += joined(line, csvCell, QStringLiteral(",")) + QLatin1Char('\n');
    return text;
}

QString markdown(const TableLines& lines) {
    QString text;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        text += QStringLiteral("| %1 |\n").arg(joined(lines[row], markdownCell, QStringLiteral(" | ")));
        if (row > 0)
            continue;
        text += QLatin1Char('|');
        for (qsizetype column = 0; column < lines[row].size(); ++column)
            text += isFigureColumn(lines, column) ? QStringLiteral("---:|") : QStringLiteral("---|");
        text += QLatin1Char('\n');
    }
    return text;
}

QString latex(const TableLines& lines) {
    QString columns;
    for (qsizetype column = 0; column < lines.value(0).size(); ++column)
        columns += isFigureColumn(lines, column) ? QLatin1Char('r') : QLatin1Char('l');
    QString text = QStringLiteral("\\begin{tabular}{%1}\n").arg(columns);
    for (qsizetype row = 0; row < lines.size(); ++row)
        text += joined(lines[row], latexCell, QStringLiteral(" & ")) +
                (row == 0 ? QStringLiteral(" \\\\ \\hline\n") : QStringLiteral(" \\\\\n"));
    return text + QStringLiteral("\\end{tabular}\n");
}

/// A figure of a column of figures, as a plain number.
QString plainText(const QModelIndex& cell) {
    const QVariant plain = cell.data(plainRole);
    if (plain.typeId() == QMetaType::Double)
        return std::isfinite(plain.toDouble()) ? QString::number(plain.toDouble(), 'g', plainDigits) : QString();
    if (plain.isValid())
        return plain.toString();
    const QString shown = cell.data().toString();
    if (shown == figure::missing())
        return {};
    bool number = false;
    const double value = QLocale().toDouble(shown, &number);
    const bool right = (cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return number && right ? QString::number(value, 'g', plainDigits) : shown;
}

QString header(const QAbstractItemModel& model, int column, bool plain) {
    const QVariant withUnit = plain ? model.headerData(column, Qt::Horizontal, plainRole) : QVariant();
    return withUnit.isValid() ? withUnit.toString() : model.headerData(column, Qt::Horizontal).toString();
}

}  // namespace

QString tableText(const TableLines& lines, TableFormat format) {
    return format == TableFormat::csv ? csv(lines) : format == TableFormat::markdown ? markdown(lines) : latex(lines);
}

TableLines tableLines(const QAbstractItemModel& model, bool plain) {
    TableLines lines(model.rowCount() + 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        lines[0] << header(model, column, plain);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            lines[row + 1] << (plain ? plainText(cell) : cell.data().toString());
        }
    }
    return lines;
}

QString tableText(const QAbstractItemModel& model, TableFormat format) {
    return tableText(tableLines(model, format == TableFormat::csv), format);
}

QString plainFigure(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

}  // namespace nonn
