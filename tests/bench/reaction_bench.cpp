// SPDX-License-Identifier: GPL-3.0-or-later
// reaction_bench PROJECT [LOOPS]: how soon the window answers while LOOPS busy loops (2) run beside it: pages that are
// opened, until they are painted and until all is in them; a memory limit that is dragged, until the plan is shown for
// it; and how long any event waits meanwhile. PROJECT is a trained one, best a copy.
#include "bench/watchdog.h"
#include "model/runtime.h"
#include "pages/plan/limit_field.h"
#include "theme/theme.h"
#include "workbench/main_window.h"
#include "workbench/plan_stage.h"

#include <QApplication>
#include <QSlider>

using namespace nonn;

namespace {

constexpr int rounds = 3;
constexpr int drags = 40;

/// Programs at work beside the window.
class BusyLoops {
public:
    explicit BusyLoops(int count) {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this] {
                while (!m_ending)
                    ++m_turns;
            });
    }
    ~BusyLoops() {
        m_ending = true;
        for (std::thread& thread : m_threads)
            thread.join();
    }

private:
    std::atomic<bool> m_ending{false};
    std::atomic<std::int64_t> m_turns{0};
    std::vector<std::thread> m_threads;
};

/// Notes that something of a widget has been painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget& widget) : m_widget(widget) { qApp->installEventFilter(this); }
    bool seen() const { return m_seen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            m_seen = m_seen || m_widget.isAncestorOf(qobject_cast<QWidget*>(watched));
        return false;
    }

private:
    QWidget& m_widget;
    bool m_seen = false;
};

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void openPages(MainWindow& window, Watchdog& watchdog) {
    std::map<QString, std::vector<double>> painted;
    std::map<QString, std::vector<double>> filled;
    for (int round = 0; round < rounds; ++round)
        for (StageController* const stage : window.stages()) {
            watchdog.show(stage->key());
            const Painted paint(*stage->frame());
            QElapsedTimer timer;
            timer.start();
            window.showStage(stage->key());
            stage->frame()->view()->update();
            waitFor([&] { return paint.seen(); });
            painted[stage->key()].push_back(milliseconds(timer));
            waitFor([&] { return window.jobs().idle(); });
            filled[stage->key()].push_back(milliseconds(timer));
        }
    reportHead("ms to paint");
    for (const auto& [stage, times] : painted)
        report(qPrintable(stage), times);
    reportHead("ms to fill");
    for (const auto& [stage, times] : filled)
        report(qPrintable(stage), times);
}

/// Of the memory of all devices.
void dragLimit(MainWindow& window, Watchdog& watchdog) {
    auto* const plan = qobject_cast<PlanStage*>(window.stage(QStringLiteral("plan")));
    watchdog.show(QStringLiteral("drag"));
    window.showStage(plan->key());
    waitFor([&] { return window.jobs().idle(); });
    QSlider* const slider = plan->settings()->findChild<LimitField*>()->slider();
    int shown = 0;
    QObject::connect(&plan->page().model(), &QAbstractItemModel::modelReset, [&] { ++shown; });
    QObject::connect(&plan->page().model(), &QAbstractItemModel::dataChanged, [&] { ++shown; });
    std::vector<double> times;
    for (int step = 0; step < drags; ++step) {
        const int before = shown;
        QElapsedTimer timer;
        timer.start();
        slider->setSliderDown(true);
        slider->setSliderPosition(slider->minimum() +
                                  (slider->maximum() - slider->minimum()) * (10 + 7 * step % 60) / 100);
        waitFor([&] { return shown > before; });
        times.push_back(milliseconds(timer));
    }
    reportHead("ms to plan");
    report("drag", times);
}

int measure(const QString& project, int loops) {
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    window.openProject(project);
    if (!waitFor([&] { return !window.stages().empty() && window.jobs().idle(); }))
        return 1;
    {
        const BusyLoops busy(loops);
        Watchdog watchdog;
        openPages(window, watchdog);
        dragLimit(window, watchdog);
        reportHead("ms waited");
        std::vector<double> all;
        for (const auto& [stage, waits] : watchdog.waits()) {
            report(qPrintable(stage), waits);
            all.insert(all.end(), waits.begin(), waits.end());
        }
        report("all", all);
    }
    window.jobs().cancelAll();
    return waitFor([&] { return window.jobs().idle(); }) ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    const BenchHome home;
    initialiseRuntime(Session::threads());
    QApplication application(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("reaction_bench"));
    theme::apply(application, BrightnessChoice::light);
    if (count < 2) {
        std::fprintf(stderr, "reaction_bench PROJECT [LOOPS]\n");
        return 2;
    }
    return measure(QString::fromLocal8Bit(words[1]), count > 2 ? QByteArray(words[2]).toInt() : 2);
}
