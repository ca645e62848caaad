// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graph_page.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/graph/live_graph.h"
#include "workbench/made_window.h"
#include "workbench/stop_signals.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QProcess>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;  // ms
constexpr int manyEpochs = 2000;  // that nobody waits for

void sayReady() {
    std::puts("ready");
    std::fflush(stdout);
}

void moveFilter(MainWindow& window) {
    const Partition& before = *liveGraph(window).partition();
    Q_EMIT qobject_cast<GraphStage*>(window.stage(QStringLiteral("graph")))
        ->page()
        .moveRequested({before.students[0][0]}, 1);
}

/// Until the first epoch is saved.
bool train(MainWindow& window, const fs::path& project) {
    if (!goTo(window, QStringLiteral("teacher")) || !settles(window))
        return false;
    QWidget& settings = *window.stage(QStringLiteral("teacher"))->settings();
    if (!click(settings, QStringLiteral("Train a teacher...")) || !type(settings, QStringLiteral("Epochs"), manyEpochs))
        return false;
    for (QComboBox* const box : settings.findChildren<QComboBox*>())
        if (box->isEditable())
            box->setCurrentText(QStringLiteral("wrn-10-1"));
    return click(settings, QStringLiteral("Train a teacher")) &&
           QTest::qWaitFor([&] { return fs::exists(project / "teacher-checkpoint.pt"); }, patience);
}

/// The program that is to be stopped: a window with this project, doing something.
int runChild(const QString& doing, const QString& project) {
    MainWindow window;
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, &window, &MainWindow::closeUnasked);
    if (!open(window, project.toStdString()) || !settles(window))
        return 90;
    if (doing != QLatin1String("edit") && !train(window, project.toStdString()))
        return 91;
    if (doing == QLatin1String("edit"))
        moveFilter(window);
    if (doing == QLatin1String("asked")) {
        QTimer::singleShot(0, &window, &QWidget::close);
        QTimer::singleShot(500, &window, sayReady);
    } else {
        sayReady();
    }
    return QApplication::exec();
}

}  // namespace

/// The window told to end by a signal, in a process of its own.
class WindowSignalsTest : public QObject {
    Q_OBJECT

public:
    explicit WindowSignalsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void savesAndEnds_data() {
        QTest::addColumn<QString>("doing");
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM after an edit") << "edit" << SIGTERM;
        QTest::newRow("SIGINT after an edit") << "edit" << SIGINT;
        QTest::newRow("SIGHUP after an edit") << "edit" << SIGHUP;
        QTest::newRow("SIGTERM in a training") << "train" << SIGTERM;
        QTest::newRow("SIGHUP while it asks about one") << "asked" << SIGHUP;
    }
    void savesAndEnds() {
        QFETCH(QString, doing);
        QFETCH(int, signal);
        const fs::path project = makeWindowProject(m_home.fresh());
        const auto before = savedPartition(project)->students;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), doing, QString::fromStdString(project.string())});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead(patience));
        QVERIFY(child.readAllStandardOutput().contains("ready"));
        QCOMPARE(::kill(static_cast<pid_t>(child.processId()), signal), 0);
        QVERIFY(child.waitForFinished(patience));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        const auto after = savedPartition(project)->students;
        if (doing == QLatin1String("edit"))
            QVERIFY(std::ranges::find(after[1], before[0][0]) != after[1].end());
        else
            QVERIFY(fs::exists(project / "teacher-checkpoint.pt"));
    }

private:
    TestHome& m_home;
};

int main(int count, char** words) {
    if (count == 4 && std::string_view(words[1]) == "--child") {
        const TestHome home;
        QApplication application(count, words);
        beginWindowTest();
        return runChild(QString::fromLocal8Bit(words[2]), QString::fromLocal8Bit(words[3]));
    }
    return runWindowTest<WindowSignalsTest>(count, words);
}
#include "signals_test.moc"
