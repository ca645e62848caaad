// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/manual.h"

#include "theme/theme.h"

#include <QTextBrowser>
#include <QVBoxLayout>

/// Resources of a static library are there only when they are asked for, from outside of any namespace.
static void initialiseHelp() {  // NOLINT(misc-use-anonymous-namespace)
    Q_INIT_RESOURCE(help);
}

namespace nonn {

Manual::Manual(QWidget* parent, const QString& page) : QDialog(parent), m_browser(new QTextBrowser) {
    initialiseHelp();
    setWindowTitle(tr("Manual"));
    resize(760, 680);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(space::page);
    m_browser->setAccessibleName(windowTitle());
    m_browser->setOpenExternalLinks(true);
    m_browser->setSearchPaths({QStringLiteral(":/help")});
    m_browser->setSource(QUrl(QStringLiteral("qrc:/help/%1.md").arg(page)));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
}

}  // namespace nonn
