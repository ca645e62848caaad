// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "theme/stage_frame.h"
#include "workbench/data_stage.h"
#include "workbench/graph/live_graph.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableWidget>
#include <algorithm>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms
constexpr int longTraining = 80;  // epochs, of some milliseconds each

}  // namespace

class TroubleTest : public QObject {
    Q_OBJECT

public:
    explicit TroubleTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeWindowProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
    }

    void cleanup() {
        m_window.reset();
        if (fs::exists(imagesAway()))
            fs::rename(imagesAway(), images());
    }

    void whatIsNoProject_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("reason");
        QTest::addRow("damaged") << "project.json"
                                 << "{\"schema\": 1,"
                                 << "project.json";
        QTest::addRow("newer") << "project.json"
                               << "{\"schema\": 99}"
                               << "newer";
        QTest::addRow("of something else") << "project.json"
                                           << "[]"
                                           << "project.json";
        QTest::addRow("no project") << "project.json"
                                    << ""
                                    << "no project";
        QTest::addRow("damaged graph") << "graph.json"
                                       << "{"
                                       << "graph.json";
        QTest::addRow("damaged plan") << "plan.json"
                                      << "[1, 2]"
                                      << "plan.json";
    }
    void whatIsNoProject() {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(QString, reason);
        const fs::path path = m_project / file.toStdString();
        if (content.isEmpty())
            fs::remove(path);
        else
            std::ofstream(path) << content.toStdString();
        m_window->show();
        m_window->openProject(QString::fromStdString(m_project.string()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session(), patience);
        const QString told = textOf(*m_window->centralWidget());
        QVERIFY2(told.contains(QLatin1String("cannot be opened")), qPrintable(told));
        QVERIFY2(told.contains(QString::fromStdString(m_project.string())), qPrintable(told));
        QVERIFY2(told.contains(reason), qPrintable(told));
        QVERIFY(m_window->stages().empty());
        // Another one opens nevertheless.
        QVERIFY(open(*m_window, m_made));
    }

    void aDamagedProjectIsRepaired_data() {
        QTest::addColumn<QString>("file");
        QTest::addRow("settings") << "project.json";
        QTest::addRow("partition") << "partition.json";
    }
    void aDamagedProjectIsRepaired() {
        QFETCH(QString, file);
        ProjectFolder(m_project).update([](Project& project) { project.testLooks = 3; });
        std::ofstream(m_project / file.toStdString()) << "{";
        m_window->show();
        m_window->openProject(QString::fromStdString(m_project.string()));
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        QVERIFY(click(*m_window, QStringLiteral("Repair and open")));
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        QCOMPARE(ProjectFolder(m_project).read().testLooks, 3);
        QCOMPARE(markOf(*m_window, QStringLiteral("graph")), StageMark::current);
        QVERIFY(fs::exists(m_project / (file.toStdString() + ".damaged")));
    }

    void whatCannotBeKeptIsToldInPlace() {
        std::ofstream(m_project / "variants") << "no folder";
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("partition")));
        QWidget& page = view(*m_window, QStringLiteral("partition"));
        QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("variantName")), QStringLiteral("a"));
        QVERIFY(click(page, QStringLiteral("Keep")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("partition")), StageMark::failed, patience);
        QVERIFY(saysOf("partition", QStringLiteral("variants")));
        QVERIFY(click(page, QStringLiteral("Dismiss")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("partition")), StageMark::current, patience);
    }

    /// The graph is there to be looked at; what needs images says which are missing, and tries again when asked.
    void imagesThatAreGone() {
        fs::rename(images(), imagesAway());
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("graph")), StageMark::current);
        QCOMPARE(markOf(*m_window, QStringLiteral("data")), StageMark::failed);
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QVERIFY(saysOf("data", QString::fromStdString(images().string())));
        QVERIFY(startTraining(2));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("train")), StageMark::failed, patience);
        QVERIFY(settles(*m_window));
        QVERIFY(saysOf("train", QString::fromStdString(images().string())));
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Dismiss")));
        QVERIFY(markOf(*m_window, QStringLiteral("train")) != StageMark::failed);
        fs::rename(imagesAway(), images());
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QVERIFY(click(view(*m_window, QStringLiteral("data")), QStringLiteral("Try again")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("data")), StageMark::current, patience);
        QVERIFY(startTraining(2));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("train")), StageMark::current, patience);
    }

    /// Found again elsewhere by their content; other images are refused.
    void imagesThatWereMoved() {
        fs::rename(images(), imagesAway());
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QVERIFY(offers("data", QStringLiteral("Where are they now?")));
        auto* const stage = qobject_cast<DataStage*>(m_window->stage(QStringLiteral("data")));
        QVERIFY(stage != nullptr);
        stage->move(QString::fromStdString(m_project.parent_path().string()));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("data")), StageMark::failed);
        QVERIFY(saysOf("data", QStringLiteral("is missing")));
        stage->move(QString::fromStdString(imagesAway().string()));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("data")), StageMark::current, patience);
        QCOMPARE(ProjectFolder(m_project).read().source.folder, imagesAway());
    }

    void aPausedTrainingGoesOn() {
        QVERIFY(open(*m_window, m_project));
        QVERIFY(startTraining(longTraining));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("train")), StageMark::current, patience);
        const std::string whole = savedCurve(m_project, "001");
        QCOMPARE(std::count(whole.begin(), whole.end(), '\n'), std::ptrdiff_t{longTraining});

        QVERIFY(startTraining(longTraining));
        QVERIFY(learns("002"));
        QCOMPARE(markOf(*m_window, QStringLiteral("train")), StageMark::running);
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Pause")));
        QVERIFY(settles(*m_window));
        QVERIFY(!isFinished(m_project, "002"));
        const std::string part = savedCurve(m_project, "002");
        QVERIFY(!part.empty() && part.size() < whole.size());
        QVERIFY(whole.starts_with(part));
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Resume")));
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(m_project, "002"), patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(savedCurve(m_project, "002"), whole);
        QCOMPARE(markOf(*m_window, QStringLiteral("train")), StageMark::current);
        QVERIFY(!fs::exists(m_project / "runs" / "003"));
    }

    void closingAsksAndSaves() {
        QVERIFY(open(*m_window, m_project));
        QVERIFY(startTraining(longTraining));
        QVERIFY(learns("001"));
        bool asked = false;
        answerClosing(QStringLiteral("Keep working"), asked);
        m_window->close();
        QVERIFY(asked);
        QVERIFY(m_window->isVisible());
        QVERIFY(!isFinished(m_project, "001"));
        answerClosing(QStringLiteral("Save and close"), asked);
        m_window->close();
        QVERIFY(asked);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(!isFinished(m_project, "001"));
        const std::string part = savedCurve(m_project, "001");
        QVERIFY(!part.empty());

        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Resume")));
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(m_project, "001"), patience);
        const std::string whole = savedCurve(m_project, "001");
        QVERIFY(whole.starts_with(part));
        QCOMPARE(std::count(whole.begin(), whole.end(), '\n'), std::ptrdiff_t{longTraining});
        QVERIFY(settles(*m_window));
        m_window->close();  // asks nothing
        QVERIFY(!m_window->isVisible());
    }

    void anotherProgramIsFollowed() {
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        partitionBeside(m_project, 3);
        QTRY_VERIFY_WITH_TIMEOUT(liveGraph(*m_window).partition()->students.size() == 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("plan")), StageMark::stale, patience);
        partitionBeside(m_project, 2);
        QTRY_VERIFY_WITH_TIMEOUT(liveGraph(*m_window).partition()->students.size() == 2, patience);
        // What the plan was made from is back.
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("plan")), StageMark::current, patience);
        QVERIFY(settles(*m_window));
        trainBeside(m_project, 2);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("train")), StageMark::current, patience);
        QCOMPARE(markOf(*m_window, QStringLiteral("export")), StageMark::empty);  // nothing was written yet
    }

    /// The window says so and goes on when it is there again.
    void aFolderThatGoesAway() {
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        const fs::path away = m_project.parent_path() / "away";
        fs::rename(m_project, away);
        QVERIFY(type(*m_window->stage(QStringLiteral("graph"))->settings(), QStringLiteral("Students"), 3));
        QVERIFY(settles(*m_window));
        QVERIFY(m_window->session());
        fs::rename(away, m_project);
        partitionBeside(m_project, 4);
        QVERIFY(type(*m_window->stage(QStringLiteral("graph"))->settings(), QStringLiteral("Students"), 5));
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) && savedPartition(m_project)->students.size() == 5,
                                 patience);
    }

    void aStepThatFailsSaysWhyInPlace() {
        trainBeside(m_project, 1);
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
        std::ofstream(m_project / "teacher.pt", std::ios::trunc) << "no teacher";
        QVERIFY(click(*m_window->stage(QStringLiteral("evaluate"))->settings(), QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::failed, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("evaluate")), StageMark::failed);
        QVERIFY(saysOf("evaluate", QString::fromStdString((m_project / "teacher.pt").string())));
        QVERIFY(click(view(*m_window, QStringLiteral("evaluate")), QStringLiteral("Dismiss")));
        QVERIFY(markOf(*m_window, QStringLiteral("evaluate")) != StageMark::failed);

        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& exporting = view(*m_window, QStringLiteral("export"));
        const QString taken = QString::fromStdString((m_project.parent_path() / "taken").string());
        std::ofstream(taken.toStdString()) << "a file";
        for (QLineEdit* const field : exporting.findChildren<QLineEdit*>())
            field->setText(taken);
        QVERIFY(click(exporting, QStringLiteral("export")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("export")), StageMark::failed, patience);
        QVERIFY(saysOf("export", taken));
    }

    /// Whatever else is saved meanwhile; when the images are there again, the students are asked.
    void whyAskingFailedStaysToBeRead() {
        trainBeside(m_project, 1);
        fs::rename(images(), imagesAway());
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::failed, patience);
        const QString missing = QString::fromStdString(images().string());
        QVERIFY(saysOf("evaluate", missing));
        somethingElseIsSaved();
        QCOMPARE(markOf(*m_window, QStringLiteral("evaluate")), StageMark::failed);
        QVERIFY(saysOf("evaluate", missing));
        QVERIFY(goTo(*m_window, QStringLiteral("train")) && goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(saysOf("evaluate", missing));
        QVERIFY(click(view(*m_window, QStringLiteral("evaluate")), QStringLiteral("Try again")));
        QVERIFY(settles(*m_window));
        QVERIFY(saysOf("evaluate", missing));
        fs::rename(imagesAway(), images());
        somethingElseIsSaved();
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::empty, patience);
        QVERIFY(!textOf(view(*m_window, QStringLiteral("evaluate"))).contains(missing));
    }

    void whatCannotBeReadOfTheProgramStaysToBeRead() {
        const fs::path resources = m_home.fresh();
        fs::create_directories(resources / "profiles");
        std::ofstream(resources / "profiles" / "devices.json") << "{";
        qputenv("NONN_RESOURCES", QByteArray::fromStdString(resources.string()));
        const auto restore = qScopeGuard([] { qunsetenv("NONN_RESOURCES"); });
        QVERIFY(open(*m_window, m_project));
        for (const char* const stage : {"plan", "communicate"}) {
            QVERIFY(goTo(*m_window, QLatin1String(stage)));
            QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QLatin1String(stage)), StageMark::failed, patience);
        }
        somethingElseIsSaved();
        for (const char* const stage : {"plan", "communicate"}) {
            QCOMPARE(markOf(*m_window, QLatin1String(stage)), StageMark::failed);
            QVERIFY(goTo(*m_window, QLatin1String(stage)));
            QVERIFY(saysOf(stage, QStringLiteral("devices.json")));
        }
    }

    /// A choice that cannot be is dismissed, and what was read before is there again.
    void imagesThatCannotBeSeenSo() {
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QVERIFY(settles(*m_window));
        m_window->stage(QStringLiteral("data"))->refuse(QStringLiteral("not so"));
        QVERIFY(saysOf("data", QStringLiteral("not so")));
        QVERIFY(click(view(*m_window, QStringLiteral("data")), QStringLiteral("Dismiss")));
        QVERIFY(!textOf(view(*m_window, QStringLiteral("data"))).contains(QLatin1String("not so")));
        QCOMPARE(markOf(*m_window, QStringLiteral("data")), StageMark::current);
    }

    /// What nobody has looked at is drawn before it is written, and files are named alike in every language.
    void viewsThatNobodyHasSeenAreExported() {
        trainBeside(m_project, 1);
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& exporting = view(*m_window, QStringLiteral("export"));
        const fs::path out = m_project.parent_path() / "out";
        for (QLineEdit* const field : exporting.findChildren<QLineEdit*>())
            field->setText(QString::fromStdString(out.string()));
        QVERIFY(click(exporting, QStringLiteral("export")));
        const auto* const files = exporting.findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(files->rowCount() > 0, patience);
        for (const char* const name :
             {"partition-resolution.png", "partition-resolution.csv", "communicate-schemes.png",
              "communicate-devices-table.csv", "teacher-layers-table.csv"})
            QVERIFY2(fs::exists(out / name), name);
    }

private:
    fs::path images() const { return m_made.parent_path() / "images"; }
    fs::path imagesAway() const { return m_made.parent_path() / "images-away"; }

    /// By another program: the window reads the project again.
    void somethingElseIsSaved() {
        QSignalSpy changed(m_window->session(), &Session::changed);
        ProjectFolder(m_project).update([](Project& project) { ++project.testLooks; });
        QVERIFY(!changed.isEmpty() || changed.wait(patience));
        QVERIFY(settles(*m_window));
    }

    bool startTraining(int epochs) {
        QWidget* const form = m_window->stage(QStringLiteral("train"))->settings();
        return goTo(*m_window, QStringLiteral("train")) && type(*form, QStringLiteral("Epochs"), epochs) &&
               type(*form, QStringLiteral("Batch"), 30) &&
               click(view(*m_window, QStringLiteral("train")), QStringLiteral("Start"));
    }

    bool learns(const std::string& run) const {
        return QTest::qWaitFor([&] { return !savedCurve(m_project, run).empty(); }, patience);
    }

    bool offers(const char* stage, const QString& action) const {
        const QList<QAbstractButton*> buttons = view(*m_window, QLatin1String(stage)).findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton* button) {
            return button->isVisible() && button->isEnabled() && button->text() == action;
        });
    }

    bool saysOf(const char* stage, const QString& part) const {
        const QString told = textOf(view(*m_window, QLatin1String(stage)));
        if (!told.contains(part))
            qWarning("%s says: %s", stage, qPrintable(told));
        return told.contains(part);
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<TroubleTest>(count, words);
}
#include "trouble_test.moc"
