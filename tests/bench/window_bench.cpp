// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench [SECONDS]: how long the window's thread lets events wait while students are trained on Fashion-MNIST and
// a person walks through the stages, turns the wheel over the filter graph and moves its sliders.
#include "bench/watchdog.h"
#include "graph/filter_graph_view.h"
#include "model/runtime.h"
#include "theme/theme.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/main_window.h"
#include "workbench/train_stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSlider>
#include <QTimer>
#include <QWheelEvent>
#include <cstdio>

using namespace nonn;

namespace {

void turnWheel(QWidget& view, int delta) {
    const QPointF place(view.width() / 2.0, view.height() / 2.0);
    QWheelEvent event(place, view.mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&view, &event);
}

/// What a person does on the stage that is shown, 30 times a second.
void act(MainWindow& window, int step) {
    auto* const graph = qobject_cast<GraphStage*>(window.stage(QStringLiteral("graph")));
    if (!graph->frame()->isVisible())
        return;
    turnWheel(graph->page().view(), step / 8 % 2 == 0 ? 120 : -120);
    const auto sliders = graph->settings()->findChildren<QSlider*>();
    if (step % 6 == 0 && !sliders.empty())
        sliders.front()->setValue(sliders.front()->minimum() +
                                  step * 7 % (sliders.front()->maximum() - sliders.front()->minimum() + 1));
}

bool beginTraining(MainWindow& window) {
    auto* const train = qobject_cast<TrainStage*>(window.stage(QStringLiteral("train")));
    window.showStage(train->key());
    for (QAbstractButton* const button : train->frame()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == QLatin1String("Start"))
            button->click();
    return waitFor([&] { return train->mark() == StageMark::running; });
}

int measure(MainWindow& window, const QString& project, int seconds) {
    window.resize(1600, 1000);
    window.show();
    window.openDemo(project);
    if (!waitFor([&] { return !window.stages().empty() && window.jobs().idle(); }) || !beginTraining(window)) {
        std::fprintf(stderr, "the demo project cannot be made or trained\n");
        return 1;
    }
    Watchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; timer.elapsed() < 1000 * seconds; ++step) {
        if (step % 45 == 0) {
            StageController* const next = window.stages()[static_cast<std::size_t>(step / 45) % window.stages().size()];
            watchdog.show(next->key());
            window.showStage(next->key());
        }
        act(window, step);
        QEventLoop loop;
        QTimer::singleShot(33, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const bool trained = window.stage(QStringLiteral("train"))->mark() == StageMark::running;
    reportHead("ms waited");
    std::vector<double> all;
    for (const auto& [stage, waits] : watchdog.waits()) {
        report(qPrintable(stage), waits);
        all.insert(all.end(), waits.begin(), waits.end());
    }
    report("all", all);
    std::printf(trained ? "the students were trained all the time\n" : "the training ended before\n");
    return trained ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    const BenchHome home;
    initialiseRuntime(Session::threads());
    QApplication application(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("window_bench"));
    theme::apply(application, BrightnessChoice::light);
    const int seconds = count > 1 ? QByteArray(words[1]).toInt() : 60;
    int result = 1;
    {
        MainWindow window;
        result = measure(window, home.filePath(QStringLiteral("demo.nonn")), std::max(1, seconds));
        window.jobs().cancelAll();
        waitFor([&] { return window.jobs().idle(); });
    }
    return result;
}
