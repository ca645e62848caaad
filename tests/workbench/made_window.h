// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

class QAbstractButton;

namespace nonn {

class LiveGraph;

/// A folder that goes when the test does; home, documents and preferences of the program are in it, so that no test
/// sees or changes those of a person.
class TestHome {
public:
    /// To be made before the application.
    TestHome();

    /// A folder that was not there before.
    std::filesystem::path fresh();

private:
    QTemporaryDir m_folder;
    int m_last = 0;
};

/// The program's names, look and runtime.
void beginWindowTest();

/// In place of QTEST_MAIN.
template <typename Test>
int runWindowTest(int count, char** words) {
    TestHome home;
    QApplication application(count, words);
    beginWindowTest();
    Test test(home);
    return QTest::qExec(&test, count, words);
}

/// The following click and look as a person does; each waits until that is possible, and says by false (or nothing)
/// that it was not.

bool open(MainWindow& window, const std::filesystem::path& project);
/// By the list of stages.
bool goTo(MainWindow& window, const QString& stage);
/// The button of this text, or of this name, that is to be seen and not greyed.
bool click(QWidget& within, const QString& textOrName);
bool type(QWidget& within, const QString& field, int value);
/// Nothing is under way, and nothing waits to be saved.
bool settles(MainWindow& window);

LiveGraph& liveGraph(const MainWindow& window);
QWidget& view(const MainWindow& window, const QString& stage);
/// Everything that labels within a widget say to people who look at it.
QString textOf(const QWidget& within);
QAction* undoAction(const MainWindow& window);
QAction* redoAction(const MainWindow& window);
StageMark markOf(const MainWindow& window, const QString& stage);

/// Answers the question that closing asks, once, by the button of this text; tells by `asked` that it came.
void answerClosing(const QString& button, bool& asked);

}  // namespace nonn
