// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/lessons/lesson.h"

#include <QObject>

class QDockWidget;
class QMenu;

namespace nonn {

class LessonPanel;
class MainWindow;

/// The lessons that come with the program and a person's own, in a dock below the view.
class Lessons : public QObject {
    Q_OBJECT

public:
    explicit Lessons(MainWindow& window);

    /// All of them to choose from.
    void fill(QMenu& menu);
    /// `file`: of resources or of a person.
    void open(const QString& file);
    QDockWidget* dock() const { return m_dock; }
    LessonPanel& panel() { return *m_panel; }

    /// In the language of the window where there is one, each under its English name.
    static QStringList shipped();
    /// Where a person's own lessons lie.
    static QString folder();
    static Lesson read(const QString& file);

private:
    void saveSheet();

    MainWindow& m_window;
    QDockWidget* m_dock;
    LessonPanel* m_panel;
    QString m_file;
};

}  // namespace nonn
