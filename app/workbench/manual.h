// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace nonn {

/// The manual: the pages of resources/help.
class Manual : public QDialog {
    Q_OBJECT

public:
    /// `page`: as "index".
    explicit Manual(QWidget* parent, const QString& page = QStringLiteral("index"));

private:
    QTextBrowser* m_browser;
};

}  // namespace nonn
