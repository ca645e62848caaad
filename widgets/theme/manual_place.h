// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>
#include <utility>

class QTextDocument;
class QWidget;

namespace nonn {

/// A place in the manual: a page, and of it a heading, the first words of a row of a table (or one of several between
/// commas), or words in bold. In English, whatever the manual's language.
struct ManualPlace {
    QString page;  ///< as "train"
    QString term;  ///< as "Learning rate"; empty: the page's beginning
};

/// Where the manual tells of a control and, unless they say otherwise, of all that is in it. `place` is "train#Epochs".
void setManualPlace(QWidget& control, const char* place);
void setManualPlaces(std::initializer_list<std::pair<QWidget*, const char*>> places);

/// Of the control, else of what it is in; without a page where nothing says.
ManualPlace manualPlace(const QWidget* control);

/// The block of the English page in which the term stands, by its number; -1: none. A translated page has the same
/// blocks: headings, paragraphs, entries of lists and cells of tables.
int findTerm(const QTextDocument& page, const QString& term);

}  // namespace nonn
