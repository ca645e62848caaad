// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/line_chart.h"
#include "pages/teacher/teacher_curves.h"
#include "project/project_folder.h"
#include "project/stopped_training.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QMessageBox>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;  // ms
constexpr int manyEpochs = 2000;  // that nobody waits for

}  // namespace

/// A teacher trained in the window: stopped, gone on with, begun anew.
class WindowTeacherTrainingTest : public QObject {
    Q_OBJECT

public:
    explicit WindowTeacherTrainingTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void init() {
        m_project = makeWindowProject(m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("teacher")));
        QVERIFY(settles(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void curveGrowsWhileItLearns() {
        QVERIFY(!curves().isVisible());
        startAndStop();
        QVERIFY(curves().isVisible());
        QCOMPARE(savedProject(m_project).teacher->source, (m_project.parent_path() / "teacher.pt").string());
        // What was stopped is there when the project is opened again.
        const qsizetype epochs = points();
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("teacher")));
        QTRY_COMPARE_WITH_TIMEOUT(points(), epochs, patience);
        QVERIFY(click(settings(), QStringLiteral("Go on with the training")));
        QTRY_VERIFY_WITH_TIMEOUT(points() > epochs, patience);
        QVERIFY(click(view(*m_window, QStringLiteral("teacher")), QStringLiteral("Cancel")));
        QVERIFY(settles(*m_window));
    }

    void anotherTrainingAsksBeforeItTakesThePlace() {
        startAndStop();
        QVERIFY(type(settings(), QStringLiteral("Epochs"), 2));
        QVERIFY(click(settings(), QStringLiteral("Train a teacher")));
        QMessageBox* question = m_window->findChild<QMessageBox*>(QStringLiteral("anew"));
        QVERIFY(question);
        QVERIFY(question->text().contains(QStringLiteral("of 2000 epoch(s)")));
        QVERIFY(click(*question, QStringLiteral("Cancel")));
        QVERIFY(m_window->jobs().idle());
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>(QStringLiteral("anew")));
        QVERIFY(click(settings(), QStringLiteral("Train a teacher")));
        QTRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("anew")));
        question = m_window->findChild<QMessageBox*>(QStringLiteral("anew"));
        QVERIFY(click(*question, QStringLiteral("Begin anew")));
        QTRY_COMPARE_WITH_TIMEOUT(savedProject(m_project).teacher->source, std::string("trained"), patience);
        QVERIFY(settles(*m_window));
        QVERIFY(!curves().isVisible());
        QVERIFY(!fs::exists(m_project / "teacher-checkpoint.pt"));
    }

    /// Beside a shell it is told by the process that it is: the same lock.
    void saysWhoTrainsAlready() {
        const TeacherTrainingLock held{ProjectFolder(m_project)};
        start();
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("teacher")), StageMark::failed, patience);
        const QString said = textOf(view(*m_window, QStringLiteral("teacher")));
        QVERIFY2(
            said.contains(QStringLiteral("is in use: the teacher is being trained by another task of this program")),
            qPrintable(said));
    }

    void aDamagedCheckpointIsToldByTheTrainingAlone() {
        QFile file(QString::fromStdString((m_project / "teacher-checkpoint.pt").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a checkpoint");
        file.close();
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("teacher")));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("teacher")), StageMark::current);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("teacher")), StageMark::failed, patience);
        QVERIFY(textOf(view(*m_window, QStringLiteral("teacher"))).contains(QStringLiteral("teacher-checkpoint.pt")));
    }

private:
    QWidget& settings() const { return *m_window->stage(QStringLiteral("teacher"))->settings(); }
    TeacherCurves& curves() const { return *m_window->findChild<TeacherCurves*>(); }

    qsizetype points() const {
        const QVector<ChartSeries>& series = curves().accuracyChart()->series();
        return series.isEmpty() ? 0 : series.first().x.size();
    }

    void start() {
        QVERIFY(click(settings(), QStringLiteral("Train a teacher...")));
        QVERIFY(type(settings(), QStringLiteral("Epochs"), manyEpochs));
        for (QComboBox* const box : settings().findChildren<QComboBox*>())
            if (box->isEditable())
                box->setCurrentText(QStringLiteral("wrn-10-1"));
        QVERIFY(click(settings(), QStringLiteral("Train a teacher")));
    }

    void startAndStop() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(points() >= 2, patience);
        QCOMPARE(markOf(*m_window, QStringLiteral("teacher")), StageMark::running);
        QVERIFY(click(view(*m_window, QStringLiteral("teacher")), QStringLiteral("Cancel")));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("teacher")), StageMark::current);
        QVERIFY(fs::exists(m_project / "teacher-checkpoint.pt"));
    }

    TestHome& m_home;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<WindowTeacherTrainingTest>(count, words);
}
#include "teacher_training_test.moc"
