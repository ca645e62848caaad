// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/made_window.h"

#include "theme/stage_frame.h"
#include "theme/theme.h"
#include "workbench/graph/live_graph.h"
#include "workbench/stage_list.h"
#include "workbench/window_project.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

namespace nonn {

namespace {

constexpr int patience = 30'000;  // ms; a machine may be busy

QAbstractButton* buttonOf(const QWidget& within, const QString& textOrName) {
    for (QAbstractButton* const button : within.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() &&
            (button->text().remove(QLatin1Char('&')) == textOrName || button->objectName() == textOrName))
            return button;
    return nullptr;
}

QAction* actionOf(const MainWindow& window, const QString& icon, QKeySequence::StandardKey key) {
    for (QAction* const action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(key))
            return action;
    qFatal("no action %s", qPrintable(icon));
}

/// Something begins after a rest of less than a second.
bool waits(const QObject& within) {
    return std::ranges::any_of(within.findChildren<QTimer*>(), [](const QTimer* timer) {
        return timer->isActive() && timer->isSingleShot() && timer->interval() < 1000;
    });
}

}  // namespace

TestHome::TestHome() {
    const QByteArray path = m_folder.path().toUtf8();
    qputenv("HOME", path);
    qputenv("XDG_CONFIG_HOME", path + "/config");
    qputenv("XDG_DATA_HOME", path + "/data");
    qunsetenv("XDG_STATE_HOME");
    QStandardPaths::setTestModeEnabled(true);
}

void beginWindowTest() {
    QCoreApplication::setOrganizationName(QStringLiteral("NoNN"));
    QCoreApplication::setApplicationName(QStringLiteral("nonn-workbench"));
    theme::apply(*qApp, BrightnessChoice::light);
    startRuntime();
}

std::filesystem::path TestHome::fresh() {
    return std::filesystem::path(m_folder.path().toStdString()) / ("place" + std::to_string(++m_last));
}

bool open(MainWindow& window, const std::filesystem::path& project) {
    QSignalSpy opened(&window, &MainWindow::projectOpened);
    window.show();
    window.openProject(QString::fromStdString(project.string()));
    return opened.wait(patience);
}

bool goTo(MainWindow& window, const QString& stage) {
    auto* const list = window.findChild<StageList*>();
    for (int row = 0; row < list->count(); ++row) {
        if (window.stages()[static_cast<std::size_t>(row)]->key() != stage)
            continue;
        list->scrollToItem(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        return list->selected() == stage && window.stage(stage)->frame()->isVisible();
    }
    return false;
}

bool click(QWidget& within, const QString& textOrName) {
    if (!QTest::qWaitFor([&] { return buttonOf(within, textOrName) != nullptr; }, patience))
        return false;
    QTest::mouseClick(buttonOf(within, textOrName), Qt::LeftButton);
    return true;
}

bool type(QWidget& within, const QString& field, int value) {
    for (QSpinBox* const box : within.findChildren<QSpinBox*>()) {
        if (box->accessibleName() != field || !box->isEnabled())
            continue;
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        return box->value() == value;
    }
    return false;
}

bool settles(MainWindow& window) {
    const auto still = [&] {
        return window.jobs().idle() && !waits(window) &&
               (!window.session() || (!liveGraph(window).pending() && !waits(*window.session())));
    };
    // Until what has been written and sent has arrived.
    const auto remainsStill = [&] {
        for (int tick = 0; tick < 4; ++tick) {
            if (!still())
                return false;
            QTest::qWait(25);
        }
        return still();
    };
    return QTest::qWaitFor(remainsStill, patience);
}

LiveGraph& liveGraph(const MainWindow& window) {
    return *window.session()->findChild<LiveGraph*>();
}

QWidget& view(const MainWindow& window, const QString& stage) {
    return *window.stage(stage)->frame();
}

QString textOf(const QWidget& within) {
    QStringList texts;
    for (const QLabel* const label : within.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QAction* undoAction(const MainWindow& window) {
    return actionOf(window, QStringLiteral("undo"), QKeySequence::Undo);
}

QAction* redoAction(const MainWindow& window) {
    return actionOf(window, QStringLiteral("redo"), QKeySequence::Redo);
}

StageMark markOf(const MainWindow& window, const QString& stage) {
    return window.stage(stage)->mark();
}

void answerClosing(const QString& button, bool& asked) {
    asked = false;
    auto* const clock = new QTimer(qApp);
    QObject::connect(clock, &QTimer::timeout, clock, [clock, button, &asked] {
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            auto* const question = qobject_cast<QMessageBox*>(widget);
            if (!question || question->objectName() != QLatin1String("closing") || !question->isVisible())
                continue;
            clock->deleteLater();
            clock->stop();
            asked = true;
            for (QAbstractButton* const choice : question->buttons())
                if (choice->text().remove(QLatin1Char('&')) == button)
                    return choice->click();
            qWarning("closing offers no %s", qPrintable(button));
            question->reject();
            return;
        }
    });
    clock->start(20);
}

}  // namespace nonn
