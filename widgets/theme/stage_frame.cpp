// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stage_frame.h"

#include "theme/icons.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace nonn {

StageFrame::StageFrame(QWidget* view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_stack(new QStackedLayout),
      m_bar(new QWidget),
      m_barIcon(new QLabel),
      m_barText(new QLabel),
      m_barProgress(new QProgressBar),
      m_barRemedy(new QPushButton),
      m_barAction(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_emptyText(new QLabel),
      m_emptyAction(new QPushButton) {
    auto* const barLayout = new QHBoxLayout(m_bar);
    barLayout->setContentsMargins(space::group, space::gap, space::group, space::gap);
    barLayout->setSpacing(space::gap);
    m_barText->setWordWrap(true);
    m_barText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_barProgress->setFixedWidth(160);
    m_barProgress->setTextVisible(false);
    m_barProgress->setFixedHeight(space::gap);
    barLayout->addWidget(m_barIcon);
    barLayout->addWidget(m_barText, 1);
    barLayout->addWidget(m_barProgress);
    barLayout->addWidget(m_barRemedy);
    barLayout->addWidget(m_barAction);
    barLayout->addWidget(m_cancel);
    m_bar->setAutoFillBackground(true);
    m_bar->setBackgroundRole(QPalette::Button);

    auto* const empty = new QWidget;
    auto* const emptyLayout = new QVBoxLayout(empty);
    theme::setFont(*m_emptyText, TextSize::heading);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyAction->setDefault(true);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addSpacing(space::group);
    emptyLayout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    emptyLayout->setContentsMargins(space::page, space::page, space::page, space::page);

    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
    m_bar->hide();

    connect(m_barAction, &QPushButton::clicked, this, &StageFrame::actionRequested);
    connect(m_barRemedy, &QPushButton::clicked, this, &StageFrame::remedyRequested);
    connect(m_emptyAction, &QPushButton::clicked, this, &StageFrame::actionRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StageFrame::cancelRequested);
}

void StageFrame::showCurrent() {
    m_bar->hide();
    m_stack->setCurrentIndex(0);
}

void StageFrame::showEmpty(const QString& sentence, const QString& action) {
    m_bar->hide();
    m_emptyText->setText(sentence);
    m_emptyAction->setText(action);
    m_emptyAction->setVisible(!action.isEmpty());
    m_stack->setCurrentIndex(1);
}

void StageFrame::showBar(const QString& iconName, const QString& text, const QString& action, bool viewVisible) {
    const Role role = iconName == QLatin1String("error")     ? Role::bad
                      : iconName == QLatin1String("warning") ? Role::warning
                                                             : Role::accent;
    m_barIcon->setPixmap(iconPixmap(iconName, 20, theme::colour(role), devicePixelRatioF()));
    m_barText->setText(text);
    m_barAction->setText(action);
    m_barAction->setVisible(!action.isEmpty());
    m_barRemedy->hide();
    m_barProgress->hide();
    m_cancel->hide();
    m_bar->show();
    if (viewVisible) {
        m_stack->setCurrentIndex(0);
    } else {
        m_emptyText->clear();
        m_emptyAction->hide();
        m_stack->setCurrentIndex(1);
    }
}

void StageFrame::showStale(const QString& what, const QString& action) {
    showBar(QStringLiteral("warning"), what, action, true);
}

void StageFrame::showRunning(const QString& what, std::optional<double> fraction, const QString& timeLeft,
                             bool viewVisible) {
    showBar(QStringLiteral("running"), timeLeft.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, timeLeft), {},
            viewVisible);
    theme::showFraction(*m_barProgress, fraction);
    m_barProgress->show();
    m_cancel->show();
}

void StageFrame::showError(const QString& what, const QString& action, const QString& remedy) {
    showBar(QStringLiteral("error"), what, action, true);
    m_barRemedy->setText(remedy);
    m_barRemedy->setVisible(!remedy.isEmpty());
}

}  // namespace nonn
