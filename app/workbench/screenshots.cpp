// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/screenshots.h"

#include "workbench/main_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <cstdio>

namespace nonn {

namespace {

constexpr int calm = 400;          // ms without a job, after which nothing moves any more
constexpr int patience = 120'000;  // ms

void waitUntilCalm(const MainWindow& window, Jobs& jobs) {
    QElapsedTimer all;
    all.start();
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < calm && all.elapsed() < patience) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
        if (!jobs.idle() || (window.session() && window.stages().empty()))
            quiet.restart();
    }
}

bool save(MainWindow& window, const QString& folder, const QString& name) {
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return false;
}

}  // namespace

int takeScreenshots(MainWindow& window, const QString& project, const QString& folder) {
    QDir().mkpath(folder);
    window.resize(1366, 820);
    window.show();
    waitUntilCalm(window, window.jobs());
    if (!save(window, folder, QStringLiteral("welcome")))
        return 3;
    window.openProject(project);
    waitUntilCalm(window, window.jobs());
    if (window.stages().empty()) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(project));
        return 3;
    }
    for (StageController* const stage : window.stages()) {
        window.showStage(stage->key());
        waitUntilCalm(window, window.jobs());
        if (!save(window, folder, stage->key()))
            return 3;
    }
    return 0;
}

}  // namespace nonn
