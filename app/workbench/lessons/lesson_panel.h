// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/lessons/lesson_world.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace nonn {

class Halo;
class MainWindow;

/// Leads through a lesson: what a step says, whether it is done, its question and, when asked for, the answer.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(MainWindow& window);

    /// `step`: where to go on, from 0; its end is its number of steps.
    void setLesson(const Lesson& lesson, int step);
    /// In place of a lesson: why it cannot be read.
    void showError(const QString& reason);
    const Lesson& lesson() const { return m_lesson; }
    int step() const { return m_step; }

Q_SIGNALS:
    void stepChanged(int step);
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSide();
    const LessonStep* now() const;
    void goTo(int step);
    void fill();
    void follow();
    QString content() const;

    LessonWorld m_world;
    Lesson m_lesson;
    QString m_error;  ///< why there is none
    int m_step = 0;
    bool m_answered = false;
    QString m_content;
    QTextBrowser* m_text;
    QLabel* m_place;
    QLabel* m_state;
    QPushButton* m_do;
    QPushButton* m_answer;
    QPushButton* m_back;
    QPushButton* m_next;
    QTimer* m_clock;
    Halo* m_halo;
};

}  // namespace nonn
