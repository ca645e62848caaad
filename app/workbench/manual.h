// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// `page`: as "index", or a stage's key.
    explicit Manual(QWidget* parent, const QString& page = QStringLiteral("index"));

private:
    QWidget* makeBar();
    /// On from where it was found last, this page first, then those after it.
    void searchOn();

    QTextBrowser* m_browser;
    QLineEdit* m_search;
    QLabel* m_found;
};

}  // namespace nonn
