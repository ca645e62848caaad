// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "data/open_dataset.h"
#include "deliver/emulate/boards.h"
#include "deliver/sha256.h"
#include "pages/evaluate/device_cards.h"
#include "pages/evaluate/evaluate_page.h"
#include "pages/figure_row.h"
#include "workbench/made_window.h"
#include "workbench/main_thread_files.h"
#include "workbench/window_project.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableWidget>
#include <algorithm>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 120'000;  // ms; it takes ten seconds where nothing else is going on

QString list(const std::vector<std::string>& paths) {
    QStringList all;
    for (const std::string& path : paths)
        all << QString::fromStdString(path);
    return all.join(QLatin1Char('\n'));
}

}  // namespace

/// The whole way on Fashion-MNIST, by clicks, from the welcome page to files. The window's thread opens none of the
/// files of data and project meanwhile.
class WalkTest : public QObject {
    Q_OBJECT

public:
    explicit WalkTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        if (!fs::exists(DataSource::parse("fashion-mnist").folder))
            QSKIP("Debian's package dataset-fashion-mnist is not installed");
        useSmallResources(m_home.fresh());
        m_project = demoFolder().toStdString();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
    }

    void cleanupTestCase() { m_window.reset(); }

    /// Else nothing that the other tests say of files would mean anything.
    void openingFilesIsNoticed() {
        const fs::path place = m_home.fresh();
        const MainThreadFiles files(place.string());
        fs::create_directories(place);
        std::ofstream(place / "a") << "a";
        std::string content = readFile(place / "a");
        QFile file(QString::fromStdString((place / "b").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::thread([&] { content += readFile(place / "a"); }).join();
        QCOMPARE(content, std::string("aa"));
        QCOMPARE(list(files.opened()), list({place / "a", place / "a", place / "b"}));
    }

    void fromWelcomeToTheGraph() {
        m_files = std::make_unique<MainThreadFiles>(m_project.string());
        m_files->watch(DataSource::parse("fashion-mnist").folder.string());
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        QVERIFY(click(*m_window, QStringLiteral("demo")));
        QVERIFY(textOf(*m_window->centralWidget()).contains(QLatin1String("Making the demo project")));
        QVERIFY(opened.wait(patience));
        QVERIFY(settles(*m_window));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("demo[*] – NoNN Workbench"));
        for (const char* const stage : {"data", "teacher", "graph", "partition", "plan", "communicate"})
            QVERIFY2(mark(stage) == StageMark::current, stage);
        for (const char* const stage : {"train", "evaluate", "export"})
            QVERIFY2(mark(stage) == StageMark::empty, stage);
        QVERIFY(m_window->stage(QStringLiteral("graph"))->front());
        QVERIFY(savedPartition(m_project)->students.size() == 2);
        for (const char* const stage : {"data", "teacher", "partition", "graph"}) {
            QVERIFY2(goTo(*m_window, QLatin1String(stage)), stage);
            QVERIFY2(settles(*m_window), stage);
            QVERIFY2(mark(stage) == StageMark::current, stage);
        }
    }

    void training() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(textOf(view(*m_window, QStringLiteral("plan"))).contains(QLatin1String("fit")));
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QWidget& form = *m_window->stage(QStringLiteral("train"))->settings();
        QVERIFY(type(form, QStringLiteral("Epochs"), 2));
        QVERIFY(type(form, QStringLiteral("Images"), 200));
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Start")));
        QCOMPARE(mark("train"), StageMark::running);
        QTRY_COMPARE_WITH_TIMEOUT(mark("train"), StageMark::current, patience);
        QVERIFY(isFinished(m_project, "001"));
        const std::string curve = savedCurve(m_project, "001");
        QCOMPARE(std::count(curve.begin(), curve.end(), '\n'), std::ptrdiff_t{2});
        QCOMPARE(mark("export"), StageMark::empty);  // nothing has been written yet
    }

    void evaluating() {
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(cards().size(), qsizetype{2}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!accuracy().isEmpty(), patience);
        QVERIFY(settles(*m_window));
        const QString whole = accuracy();
        QTest::mouseClick(cards()[1], Qt::LeftButton);
        QVERIFY(accuracy() != whole);
        QVERIFY(!cards()[1]->isChecked());
        QCOMPARE(undoAction(*m_window)->text(), QStringLiteral("&Undo unplug device 1"));
        undoAction(*m_window)->trigger();
        QCOMPARE(accuracy(), whole);
        QVERIFY(cards()[1]->isChecked());
        redoAction(*m_window)->trigger();
        QVERIFY(accuracy() != whole);
        undoAction(*m_window)->trigger();

        QVERIFY(mark("evaluate") != StageMark::current);
        QVERIFY(click(*m_window->stage(QStringLiteral("evaluate"))->settings(), QStringLiteral("evaluate")));
        QCOMPARE(mark("evaluate"), StageMark::running);
        QTRY_COMPARE_WITH_TIMEOUT(mark("evaluate"), StageMark::current, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(savedProject(m_project).testLooks, std::int64_t{1});
        QVERIFY(fs::exists(m_project / "runs" / "001" / "evaluation.json"));
        QCOMPARE(cards().size(), qsizetype{2});
    }

    void communicating() {
        QVERIFY(goTo(*m_window, QStringLiteral("communicate")));
        QVERIFY(settles(*m_window));
        QCOMPARE(mark("communicate"), StageMark::current);
        QVERIFY(!view(*m_window, QStringLiteral("communicate")).findChildren<QTableView*>().isEmpty());
        const QTableView* const devices =
            view(*m_window, QStringLiteral("communicate")).findChildren<QTableView*>().first();
        QVERIFY(devices->model()->rowCount() >= 2);
    }

    void exporting() {
        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& page = view(*m_window, QStringLiteral("export"));
        const fs::path out = m_home.fresh();
        m_files->watch(out.string());
        for (QLineEdit* const field : page.findChildren<QLineEdit*>())
            field->setText(QString::fromStdString(out.string()));
        auto* const format = page.findChild<QComboBox*>(QStringLiteral("format"));
        auto* const teacher = page.findChild<QCheckBox*>(QStringLiteral("teacher"));
        QVERIFY(!teacher->isEnabled());
        format->setCurrentIndex(format->findText(QStringLiteral("ONNX")));
        QVERIFY(teacher->isEnabled());
        teacher->setChecked(true);
        QVERIFY(click(page, QStringLiteral("export")));
        QCOMPARE(mark("export"), StageMark::running);
        auto* const files = page.findChild<QTableWidget*>(QStringLiteral("files"));
        QTRY_VERIFY_WITH_TIMEOUT(files->rowCount() > 0 && mark("export") == StageMark::current, patience);
        QVERIFY(settles(*m_window));
        for (int row = 0; row < files->rowCount(); ++row) {
            const fs::path file = out / files->item(row, 0)->text().toStdString();
            QVERIFY2(fs::exists(file) && fs::file_size(file) > 0, file.c_str());
        }
        std::vector<std::string> missing;
        for (const char* const name :
             {"manifest.json", "student1.onnx", "teacher.onnx", "golden.npz", "filter-graph.svg", "report.html",
              "report.pdf", "graph-filters.png", "train-loss.png", "train-loss.csv", "partition-resolution.png",
              "communicate-devices-table.csv", "plan-students-table.csv", "evaluate-surviving-devices-table.csv",
              "evaluate-confusion.csv", "teacher-layers-table.csv"})
            if (!fs::exists(out / name))
                missing.emplace_back(name);
        QCOMPARE(list(missing), QString());
        m_out = out;
    }

    void noFileWasOpenedByTheWindowsThread() {
        QCOMPARE(list(m_files->opened()), QString());
        m_files.reset();
    }

    void studentsAreTriedOnEmulatedBoards() {
        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& page = view(*m_window, QStringLiteral("export"));
        auto* const boards = page.findChild<QTableWidget*>(QStringLiteral("boards"));
        QVERIFY(!boards->isVisible());
        QVERIFY(click(page, QStringLiteral("emulate")));
        QCOMPARE(mark("export"), StageMark::running);
        QVERIFY(settles(*m_window));
        int students = 0;  // on each board for which there are a compiler and an emulator
        for (const EmulatedBoard& board : emulatedBoards())
            students += std::ranges::all_of(
                            board.tools->packages,
                            [](const auto& needed) {
                                return !QStandardPaths::findExecutable(QString::fromStdString(needed.first)).isEmpty();
                            })
                            ? 2
                            : 0;
        QCOMPARE(boards->rowCount(), students);
        for (int row = 0; row < boards->rowCount(); ++row) {
            QCOMPARE(boards->item(row, 2)->text(), QStringLiteral("equal"));
            QCOMPARE(boards->item(row, 5)->text(), boards->item(row, 6)->text());  // RAM as planned
        }
        QCOMPARE(boards->isVisible(), students > 0);
        QCOMPARE(mark("export"), StageMark::current);
    }

    void whatWasExportedCanBeRead() {
        const Json manifest = readJson(m_out / "manifest.json");
        QCOMPARE(manifest.at("format"), "nonn-onnx");
        int students = 0;
        const std::function<void(const Json&)> look = [&](const Json& value) {
            if (value.is_object() && value.contains("sha256")) {
                const std::string name = value.at("path");
                QCOMPARE(sha256(readFile(m_out / name)), value.at("sha256").get<std::string>());
                students += name.starts_with("student");
            }
            if (value.is_structured())
                for (const Json& part : value)
                    look(part);
        };
        look(manifest);
        QCOMPARE(students, 2);
        const QString report = QString::fromStdString(readFile(m_out / "report.html"));
        QVERIFY(report.contains(QLatin1String("data:image/png;base64,")));
        QVERIFY(!report.contains(QLatin1String("src=\"http")));
        QVERIFY(readFile(m_out / "report.pdf").starts_with("%PDF-"));
        QVERIFY(!QImage(QString::fromStdString((m_out / "graph-filters.png").string())).isNull());
    }

private:
    StageMark mark(const char* stage) const { return markOf(*m_window, QLatin1String(stage)); }
    QList<DeviceCard*> cards() const { return view(*m_window, QStringLiteral("evaluate")).findChildren<DeviceCard*>(); }
    /// And of how many students.
    QString accuracy() const {
        const auto* const row = view(*m_window, QStringLiteral("evaluate")).findChild<FigureRow*>();
        return row->figures().empty() ? QString() : row->figures().front().value + row->figures().front().caption;
    }

    TestHome& m_home;
    fs::path m_project;
    fs::path m_out;
    std::unique_ptr<MainThreadFiles> m_files;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<WalkTest>(count, words);
}
#include "walk_test.moc"
