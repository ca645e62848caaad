// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/manual_place.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QVariant>
#include <QWidget>

namespace nonn {

namespace {

constexpr auto placeProperty = "manualPlace";

bool isHeading(const QTextBlock& block, const QString& term) {
    return block.blockFormat().headingLevel() > 0 && block.text() == term;
}

bool beginsRow(const QTextBlock& block, const QString& term) {
    const QTextCursor cursor(block);
    const QTextTable* const table = cursor.currentTable();
    return table && table->cellAt(cursor).column() == 0 && block.text().split(QStringLiteral(", ")).contains(term);
}

bool hasBold(const QTextBlock& block, const QString& term) {
    for (auto each = block.begin(); !each.atEnd(); ++each)
        if (each.fragment().charFormat().fontWeight() > QFont::Normal && each.fragment().text().trimmed() == term)
            return true;
    return false;
}

}  // namespace

void setManualPlace(QWidget& control, const char* place) {
    control.setProperty(placeProperty, QString::fromUtf8(place));
}

void setManualPlaces(std::initializer_list<std::pair<QWidget*, const char*>> places) {
    for (const auto& [control, place] : places)
        setManualPlace(*control, place);
}

ManualPlace manualPlace(const QWidget* control) {
    for (; control; control = control->parentWidget()) {
        const QString place = control->property(placeProperty).toString();
        if (!place.isEmpty())
            return {place.section(QLatin1Char('#'), 0, 0), place.section(QLatin1Char('#'), 1)};
    }
    return {};
}

int findTerm(const QTextDocument& page, const QString& term) {
    for (const auto& fits : {isHeading, beginsRow, hasBold})
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
            if (fits(block, term))
                return block.blockNumber();
    return -1;
}

}  // namespace nonn
