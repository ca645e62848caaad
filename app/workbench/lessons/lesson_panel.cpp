// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lesson_panel.h"

#include "theme/theme.h"
#include "workbench/lessons/halo.h"
#include "workbench/main_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int lookEvery = 250;  // ms

}  // namespace

LessonPanel::LessonPanel(MainWindow& window)
    : m_world(window),
      m_text(new QTextBrowser),
      m_place(new QLabel),
      m_state(new QLabel),
      m_do(new QPushButton(tr("Do it for me"))),
      m_answer(new QPushButton(tr("Show the answer"))),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton),
      m_clock(new QTimer(this)),
      m_halo(new Halo(&window)) {
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Lesson"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_do->setObjectName(QStringLiteral("lessonDo"));
    m_answer->setObjectName(QStringLiteral("lessonAnswer"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::group, space::gap, space::group, space::gap);
    row->setSpacing(space::group);
    row->addWidget(m_text, 1);
    row->addWidget(makeSide());
    m_clock->setInterval(lookEvery);
    connect(m_clock, &QTimer::timeout, this, &LessonPanel::follow);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (now())
            m_world.act(now()->deeds);
        follow();
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        m_answered = true;
        fill();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (now())
            goTo(m_step + 1);
        else
            Q_EMIT closeRequested();
    });
}

QWidget* LessonPanel::makeSide() {
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_place);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(m_answer);
    column->addWidget(m_do);
    auto* const ways = new QHBoxLayout;
    ways->setSpacing(space::gap);
    ways->addWidget(m_back);
    ways->addWidget(m_next);
    column->addLayout(ways);
    return side;
}

const LessonStep* LessonPanel::now() const {
    const auto place = static_cast<std::size_t>(m_step);
    return place < m_lesson.steps.size() ? &m_lesson.steps[place] : nullptr;
}

void LessonPanel::setLesson(const Lesson& lesson, int step) {
    m_lesson = lesson;
    m_error.clear();
    const int steps = static_cast<int>(lesson.steps.size());
    goTo(step >= steps ? 0 : step);
}

void LessonPanel::showError(const QString& reason) {
    m_lesson = {};
    m_step = 0;
    m_error = reason;
    follow();
}

void LessonPanel::goTo(int step) {
    m_step = std::clamp(step, 0, static_cast<int>(m_lesson.steps.size()));
    m_answered = false;
    if (now() && !now()->stage.isEmpty())
        m_world.showStage(now()->stage);
    fill();
    follow();
    Q_EMIT stepChanged(m_step);
}

QString LessonPanel::content() const {
    const LessonStep* const step = now();
    if (!step)
        return m_lesson.steps.empty() ? m_error : tr("## The lesson is over\n\nThe steps can be gone through again.");
    QString text;
    if (m_step == 0)
        text = QStringLiteral("# %1\n\n%2\n\n").arg(m_lesson.title, m_lesson.text);
    text += QStringLiteral("## %1\n\n%2\n").arg(step->title, step->text);
    if (!step->question.isEmpty())
        text += QStringLiteral("\n**%1** %2\n").arg(tr("Question:"), step->question);
    if (m_answered)
        text += QStringLiteral("\n**%1** %2\n").arg(tr("Answer:"), step->answer);
    return m_world.filled(text);
}

void LessonPanel::fill() {
    const LessonStep* const step = now();
    m_place->setText(step ? tr("Step %1 of %2").arg(m_step + 1).arg(m_lesson.steps.size()) : QString());
    m_do->setVisible(step && !step->deeds.empty());
    m_answer->setVisible(step && !step->question.isEmpty() && !m_answered);
    m_back->setEnabled(m_step > 0);
    m_back->setToolTip(m_step > 0 ? QString() : tr("This is the first step."));
    if (const QString text = content(); text != m_content) {
        m_content = text;
        m_error.isEmpty() ? m_text->setMarkdown(text) : m_text->setPlainText(text);
    }
}

/// What the person has done meanwhile.
void LessonPanel::follow() {
    const LessonStep* const step = now();
    const bool waits = step && !step->checks.empty() && !m_world.holds(step->checks);
    m_state->setText(!step || step->checks.empty() ? QString() : waits ? tr("Waiting for you") : tr("Done"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(waits ? Role::warning : Role::good));
    m_state->setPalette(colours);
    m_next->setText(!step ? tr("Close") : waits ? tr("Skip") : tr("Next"));
    m_do->setEnabled(waits || (step && step->checks.empty()));
    m_do->setToolTip(m_do->isEnabled() ? QString() : tr("It is done."));
    fill();
    const std::optional<QRect> place =
        step && isVisible() && !step->point.isEmpty() ? m_world.placeOf(step->point) : std::nullopt;
    if (place)
        m_halo->showRound(*place);
    else
        m_halo->hide();
}

void LessonPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_clock->start();
    follow();
}

void LessonPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_clock->stop();
    m_halo->hide();
}

}  // namespace nonn
