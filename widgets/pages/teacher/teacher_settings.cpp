// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/teacher_settings.h"

#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace nonn {

TeacherSettings::TeacherSettings(QWidget* parent)
    : QWidget(parent),
      m_builtin(new QPushButton(tr("Use the built-in teacher"))),
      m_resume(new QPushButton(icon(QStringLiteral("play")), tr("Go on with the training"))),
      m_form(new TeacherTrainingForm) {
    auto* const import = new QPushButton(icon(QStringLiteral("open")), tr("Import a teacher file..."));
    auto* const train = new QPushButton(icon(QStringLiteral("train")), tr("Train a teacher..."));
    m_builtin->setIcon(icon(QStringLiteral("teacher")));
    train->setCheckable(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::group, space::group, space::group, 0);
    buttons->setSpacing(space::gap);
    for (QPushButton* const button : {m_builtin, import, train, m_resume}) {
        button->setMinimumHeight(space::control);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addStretch();
    m_form->hide();
    m_resume->hide();
    connect(m_builtin, &QPushButton::clicked, this, &TeacherSettings::builtinRequested);
    connect(import, &QPushButton::clicked, this, &TeacherSettings::importRequested);
    connect(train, &QPushButton::toggled, m_form, &QWidget::setVisible);
    connect(m_resume, &QPushButton::clicked, this, &TeacherSettings::resumeRequested);
    connect(m_form, &TeacherTrainingForm::trainRequested, this, &TeacherSettings::trainRequested);
    setManualPlaces({{m_builtin, "teacher#Use the built-in teacher"},
                     {import, "teacher#Import a teacher file..."},
                     {train, "teacher#Train a teacher..."},
                     {m_resume, "teacher#Go on with the training"}});
    setBuiltinAvailable(true);
}

void TeacherSettings::setStopped(const QString& training) {
    m_resume->setVisible(!training.isEmpty());
    m_resume->setToolTip(training);
}

void TeacherSettings::setBuiltinAvailable(bool available) {
    m_builtin->setEnabled(available);
    m_builtin->setToolTip(available ? QString() : tr("The program comes with a teacher for Fashion-MNIST only."));
}

}  // namespace nonn
