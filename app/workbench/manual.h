// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/manual_place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace nonn {

/// The manual: the pages of resources/help in the language of the window, in English where one is not translated, with
/// a way back and a search through all of them.
class Manual : public QDialog {
    Q_OBJECT

public:
    /// At this place; where there is none of it, at the beginning of its page.
    Manual(QWidget* parent, const ManualPlace& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void showTerm();
    /// On from where it was found last, this page first, then those after it.
    void searchOn();

    QTextBrowser* m_browser;
    QLineEdit* m_search;
    QLabel* m_found;
    QString m_term;  ///< to be shown first
};

}  // namespace nonn
