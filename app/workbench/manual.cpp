// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/manual.h"

#include "theme/theme.h"
#include "workbench/language.h"
#include "workbench/manual_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace nonn {

namespace {

QUrl address(const QString& page) {
    return QUrl(QStringLiteral("qrc:/help/") + page);
}

/// Shows pages in the language of the window; addresses are the same in each.
class PageBrowser : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override {
        return type == QTextDocument::MarkdownResource
                   ? QVariant(QString::fromUtf8(manualPage(name.fileName(), windowLanguage())))
                   : QTextBrowser::loadResource(type, name);
    }

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override {
        QTextBrowser::doSetSource(name, type);
        if (name.hasFragment())
            showSection(manualSection(source().fileName(), name.fragment()));
    }

private:
    void showSection(int section) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0 && section-- == 0) {
                setTextCursor(QTextCursor(block));
                const QRectF place = document()->documentLayout()->blockBoundingRect(block);
                verticalScrollBar()->setValue(static_cast<int>(place.top()));
            }
    }
};

}  // namespace

Manual::Manual(QWidget* parent, const ManualPlace& place)
    : QDialog(parent), m_browser(new PageBrowser), m_search(new QLineEdit), m_found(new QLabel), m_term(place.term) {
    setWindowTitle(tr("Manual"));
    resize(760, 680);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(space::page);
    m_browser->setAccessibleName(windowTitle());
    m_browser->setOpenExternalLinks(true);
    m_browser->setSource(address(place.page + QStringLiteral(".md")));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_browser, 1);
}

/// Lines have their places once the window has its size.
void Manual::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!m_term.isEmpty())
        QTimer::singleShot(0, this, &Manual::showTerm);
}

/// At the top, and marked.
void Manual::showTerm() {
    QTextDocument english;
    english.setMarkdown(QString::fromUtf8(manualPage(m_browser->source().fileName(), {})));
    const QTextBlock place = m_browser->document()->findBlockByNumber(findTerm(english, std::exchange(m_term, {})));
    if (!place.isValid())
        return;
    QTextCursor cursor(place);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QScrollBar* const bar = m_browser->verticalScrollBar();
    bar->setValue(bar->value() + m_browser->cursorRect(QTextCursor(place)).top() - space::page);
    m_browser->setTextCursor(cursor);
}

QWidget* Manual::makeBar() {
    auto* const bar = new QWidget;
    auto* const back = new QPushButton(tr("Back"));
    auto* const contents = new QPushButton(tr("Contents"));
    back->setObjectName(QStringLiteral("back"));
    back->setEnabled(false);
    back->setToolTip(tr("This is the first page that was opened."));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    for (QPushButton* const button : {back, contents})
        button->setAutoDefault(false);
    auto* const line = new QHBoxLayout(bar);
    line->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    line->setSpacing(space::gap);
    line->addWidget(back);
    line->addWidget(contents);
    line->addWidget(m_search, 1);
    line->addWidget(m_found);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(contents, &QPushButton::clicked, this,
            [this] { m_browser->setSource(address(QStringLiteral("index.md"))); });
    connect(m_browser, &QTextBrowser::backwardAvailable, back, [back](bool there) {
        back->setEnabled(there);
        back->setToolTip(there ? QString() : tr("This is the first page that was opened."));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &Manual::searchOn);
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    return bar;
}

void Manual::searchOn() {
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_browser->find(wanted))
        return;
    const QStringList all = manualPages();
    const qsizetype here = all.indexOf(m_browser->source().fileName());
    for (qsizetype step = 1; step <= all.size(); ++step) {
        const QString& page = all[(here + step) % all.size()];
        QTextDocument text;
        text.setMarkdown(QString::fromUtf8(manualPage(page, windowLanguage())));
        if (text.find(wanted).isNull())
            continue;
        m_browser->setSource(address(page));
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(wanted);
        return;
    }
    m_found->setText(tr("Not found"));
}

}  // namespace nonn
