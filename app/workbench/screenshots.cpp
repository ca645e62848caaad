// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/screenshots.h"

#include "base/error.h"
#include "base/file.h"
#include "pages/evaluate/device_cards.h"
#include "pages/plan/sweep_view.h"
#include "project/output_place.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/main_window.h"
#include "workbench/plan_stage.h"
#include "workbench/walk_film.h"

#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <cstdio>

namespace nonn {

namespace {

constexpr int calm = 400;          // ms without a job, after which nothing moves any more
constexpr int patience = 120'000;  // ms

/// The list of jobs opens by itself, and stays when none runs any more. Tells whether it was open.
bool closeJobs(const MainWindow& window) {
    bool open = false;
    for (const char* const name : {"jobs", "log"}) {
        auto* const dock = window.findChild<QDockWidget*>(QLatin1String(name));
        open = open || dock->isVisible();
        dock->hide();
    }
    return open;
}

void waitUntilCalm(const MainWindow& window, Jobs& jobs) {
    QElapsedTimer all;
    all.start();
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < calm && all.elapsed() < patience) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
        if (!jobs.idle() || (window.session() && window.stages().empty()) || closeJobs(window))
            quiet.restart();
    }
}

/// What a person sees after a click, beside the stage as it is.
QString act(StageController& stage) {
    if (auto* const graph = qobject_cast<GraphStage*>(&stage)) {
        const std::shared_ptr<const FilterGraph>& shown = graph->page().view().scene().graph;
        if (!shown || shown->edges.empty())
            return {};
        graph->page().view().showFilter(shown->edges.front().a);
        return QStringLiteral("graph-filter");
    }
    if (auto* const plan = qobject_cast<PlanStage*>(&stage)) {
        auto* const compare = plan->page().sweep().findChild<QPushButton*>(QStringLiteral("sweep"));
        plan->page().showSweep();
        compare->click();
        return QStringLiteral("plan-sweep");
    }
    if (auto* const card = stage.frame()->view()->findChild<DeviceCard*>()) {
        card->click();
        return QStringLiteral("evaluate-unplugged");
    }
    return {};
}

/// What a window shows, each as a picture of its own and one after the other as a film.
class Pictures {
public:
    Pictures(QWidget& window, const QString& folder) : m_window(window), m_folder(folder) {}

    void take(const QString& name) { m_film.add(save(name).toImage()); }

    /// Not in the film.
    QPixmap save(const QString& name) {
        const QPixmap picture = m_window.grab();
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        replaceFile(path.toStdString(), [&](const std::filesystem::path& file) {
            picture.save(QString::fromStdString(file.string()), "PNG");
        });
        return picture;
    }

    void finish() { writeFile(m_folder.filePath(QStringLiteral("walk.webp")).toStdString(), m_film.finished()); }

private:
    QWidget& m_window;
    QDir m_folder;
    WalkFilm m_film;
};

/// The tabs that do not show by themselves, numbered over the page; of the plan, those of its first device.
void takeTabs(MainWindow& window, Pictures& pictures, StageController& stage) {
    QWidget* const view = stage.frame()->view();
    if (auto* const devices = view->findChild<QTableView*>(QStringLiteral("students"));
        devices && stage.key() == QLatin1String("plan"))
        devices->selectRow(0);
    int number = 0;
    for (QTabWidget* const tabs : view->findChildren<QTabWidget*>()) {
        const int shown = tabs->currentIndex();
        for (QScrollArea* const area : view->findChildren<QScrollArea*>())
            if (area->isAncestorOf(tabs))
                area->ensureWidgetVisible(tabs);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            ++number;
            if (tab == shown || !tabs->isVisible())
                continue;
            tabs->setCurrentIndex(tab);
            waitUntilCalm(window, window.jobs());
            pictures.save(QStringLiteral("%1-tab%2").arg(stage.key()).arg(number));
        }
        tabs->setCurrentIndex(shown);
    }
    for (QScrollArea* const area : view->findChildren<QScrollArea*>())
        area->ensureVisible(0, 0);
}

void walk(MainWindow& window, const QString& project, Pictures& pictures) {
    const auto take = [&](const QString& name) {
        waitUntilCalm(window, window.jobs());
        pictures.take(name);
    };
    take(QStringLiteral("welcome"));
    window.openProject(project);
    waitUntilCalm(window, window.jobs());
    if (window.stages().empty())
        throw Error(ErrorCode::badInput, project.toStdString(), Text::tr("cannot be opened"));
    window.giveDocksTheirWidths();  // which a platform without a display squeezes: its screen is small
    for (StageController* const stage : window.stages()) {
        window.showStage(stage->key());
        take(stage->key());
        takeTabs(window, pictures, *stage);
        if (const QString after = act(*stage); !after.isEmpty())
            take(after);
    }
    pictures.finish();
}

}  // namespace

int takeScreenshots(MainWindow& window, const QSize& size, const QString& project, const QString& folder) {
    window.setRemembers(false);
    window.resize(size);
    window.show();
    try {
        checkOutputFolder(folder.toStdString());
        QDir().mkpath(folder);
        Pictures pictures(window, folder);
        walk(window, project, pictures);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}

}  // namespace nonn
