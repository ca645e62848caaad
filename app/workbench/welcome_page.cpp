// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/welcome_page.h"

#include "theme/icons.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr int columnWidth = 720;

QLabel* makeLabel(const QString& text, TextSize size, bool strong, bool muted) {
    auto* const label = new QLabel(text);
    theme::setFont(*label, size, strong);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      m_demo(new QPushButton(icon(QStringLiteral("graph"), Role::accentText), tr("Open the demo"))),
      m_new(new QPushButton(icon(QStringLiteral("new")), tr("New project..."))),
      m_open(new QPushButton(icon(QStringLiteral("open")), tr("Open a project..."))),
      m_recent(new QListWidget),
      m_recentTitle(makeLabel(tr("Recent projects"), TextSize::heading, false, false)),
      m_message(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(icon(QStringLiteral("stop")), tr("Cancel"))),
      m_remedy(makeLabel({}, TextSize::body, false, true)),
      m_repair(new QPushButton(tr("Repair and open"))) {
    m_demo->setDefault(true);
    m_demo->setObjectName(QStringLiteral("demo"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMaximumHeight(260);
    m_message->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::gap);

    auto* const column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* const list = new QVBoxLayout(column);
    list->setContentsMargins(space::page, space::page, space::page, space::page);
    list->setSpacing(space::gap);
    auto* const picture = new QLabel;
    picture->setPixmap(icon(QStringLiteral("nonn-workbench")).pixmap(64, 64));
    list->addWidget(picture);
    list->addWidget(makeLabel(tr("NoNN Workbench"), TextSize::title, true, false));
    list->addWidget(makeLabel(tr("Take a trained image classifier, see its filters as a graph, divide them among small "
                                 "devices, train a tiny student for each, and take the students away."),
                              TextSize::body, false, true));
    list->addSpacing(space::group);
    auto* const choices = new QGridLayout;
    choices->setHorizontalSpacing(space::group);
    choices->setVerticalSpacing(space::gap);
    const auto addChoice = [choices](int row, QPushButton* button, const QString& text) {
        button->setMinimumHeight(36);
        button->setMinimumWidth(200);
        choices->addWidget(button, row, 0);
        choices->addWidget(makeLabel(text, TextSize::body, false, true), row, 1);
    };
    addChoice(0, m_demo,
              tr("Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds."));
    addChoice(1, m_new,
              tr("Your own images and your own teacher; what is found in them is shown before anything is written."));
    addChoice(2, m_open, tr("A folder ending in .nonn, made here or by the command line."));
    choices->setColumnStretch(1, 1);
    list->addLayout(choices);
    list->addWidget(m_progress);
    list->addWidget(m_message);
    list->addWidget(m_cancel, 0, Qt::AlignLeft);
    list->addWidget(m_remedy);
    list->addWidget(m_repair, 0, Qt::AlignLeft);
    list->addSpacing(space::group);
    list->addWidget(m_recentTitle);
    list->addWidget(m_recent);
    list->addStretch();

    auto* const layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 8);
    layout->addStretch(1);

    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    const auto choose = [this](const QListWidgetItem* item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    auto* const forget = new QAction(tr("Remove from the list"), m_recent);
    forget->setObjectName(QStringLiteral("forgetRecent"));
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->setToolTip(
        tr("Del, or a right click, takes a project off the list; the project itself stays where it is."));
    connect(m_repair, &QPushButton::clicked, this, &WelcomePage::repairRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* const item = m_recent->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    showRecent({});
}

void WelcomePage::setBusy(bool busy) {
    m_remedy->hide();
    m_repair->hide();
    m_progress->setVisible(busy);
    theme::showFraction(*m_progress, std::nullopt);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy);
    for (QWidget* const widget : {static_cast<QWidget*>(m_demo), static_cast<QWidget*>(m_new),
                                  static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_recent)})
        widget->setEnabled(!busy);
}

void WelcomePage::showRecent(const QStringList& folders) {
    setBusy(false);
    m_message->clear();
    m_recent->clear();
    for (const QString& folder : folders) {
        auto* const item = new QListWidgetItem(
            icon(QStringLiteral("graph")),
            QStringLiteral("%1   %2").arg(QFileInfo(folder).completeBaseName(), QDir::toNativeSeparators(folder)),
            m_recent);
        item->setData(Qt::UserRole, folder);
    }
    m_recent->setVisible(!folders.isEmpty());
    m_recentTitle->setVisible(!folders.isEmpty());
}

void WelcomePage::showBusy(const QString& what) {
    setBusy(true);
    m_message->setText(what);
}

void WelcomePage::showProgress(const QString& step, double fraction) {
    m_message->setText(step);
    theme::showFraction(*m_progress, fraction > 0 ? std::optional(fraction) : std::nullopt);
}

void WelcomePage::showError(const QString& what) {
    setBusy(false);
    m_message->setText(what);
}

void WelcomePage::offerRepair(const QString& what) {
    m_remedy->setText(what);
    m_remedy->show();
    m_repair->show();
}

}  // namespace nonn
