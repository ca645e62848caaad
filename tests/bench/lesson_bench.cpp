// SPDX-License-Identifier: GPL-3.0-or-later
// lesson_bench [LESSON]: how long the program takes over each step of a lesson that comes with it (method, tour), on
// the demo project that it makes first: what a person waits for, beside reading and thinking.
#include "model/runtime.h"
#include "theme/theme.h"
#include "workbench/lessons/lesson_world.h"
#include "workbench/lessons/lessons.h"
#include "workbench/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

using namespace nonn;

namespace {

constexpr int patience = 1'800'000;  // ms
constexpr int calm = 500;            // ms without a job: nothing waits to be saved any more

bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

/// Until the step is done and its figures are there.
bool finish(MainWindow& window, const LessonWorld& world, const LessonStep& step) {
    QElapsedTimer quiet;
    quiet.start();
    return waitFor([&] {
        if (!window.jobs().idle() || !world.holds(step.checks))
            quiet.restart();
        return quiet.elapsed() > calm;
    });
}

int walk(MainWindow& window, const Lesson& lesson) {
    const LessonWorld world(window);
    double whole = 0;
    for (const LessonStep& step : lesson.steps) {
        QElapsedTimer timer;
        timer.start();
        if (!step.stage.isEmpty())
            world.showStage(step.stage);
        world.act(step.deeds);
        if (!finish(window, world, step)) {
            std::fprintf(stderr, "%s: not done\n", qPrintable(step.title));
            return 1;
        }
        const double seconds = static_cast<double>(timer.elapsed() - calm) / 1000;
        whole += seconds;
        std::printf("%7.1f s  %s\n", seconds, qPrintable(step.title));
        if (!step.answer.isEmpty())
            std::printf("           %s\n", qPrintable(world.filled(step.answer)));
    }
    std::printf("%7.1f s  all of \"%s\"\n", whole, qPrintable(lesson.title));
    return 0;
}

}  // namespace

int main(int count, char** words) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("lesson_bench"));
    initialiseRuntime(Session::threads());
    theme::apply(application, BrightnessChoice::light);
    const QString name = count > 1 ? QString::fromLocal8Bit(words[1]) : QStringLiteral("method");
    const QString project = home.filePath(QStringLiteral("demo.nonn"));
    MainWindow window;
    QElapsedTimer timer;
    timer.start();
    window.show();
    window.openDemo(project);
    if (!waitFor([&] { return !window.stages().empty() && window.jobs().idle(); }))
        return 1;
    std::printf("%7.1f s  the demo is made and opened\n", static_cast<double>(timer.elapsed()) / 1000);
    return walk(window, Lessons::read(QStringLiteral(":/lessons/%1.md").arg(name)));
}
