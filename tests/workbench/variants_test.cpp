// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "chart/chart_colour.h"
#include "pages/evaluate/device_cards.h"
#include "pages/train/train_page.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/made_window.h"
#include "workbench/partition_stage.h"
#include "workbench/train_stage.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <future>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

}  // namespace

/// Partitions that come and go: kept by name, with runs of their own, in colours of their own.
class VariantsTest : public QObject {
    Q_OBJECT

public:
    explicit VariantsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        m_before = savedPartition(m_project);
        QVERIFY(m_before);
    }

    void cleanup() { m_window.reset(); }

    void keptComparedAndChosenAgain() {
        QVERIFY(goTo(*m_window, QStringLiteral("partition")));
        QVERIFY(settles(*m_window));
        QVERIFY(!button("keepVariant").isEnabled());
        QVERIFY(button("keepVariant").toolTip().contains(QLatin1String("name")));
        QVERIFY(!button("chooseVariant").isEnabled() && !button("chooseVariant").toolTip().isEmpty());
        QVERIFY(!button("removeVariant").isEnabled() && !button("removeVariant").toolTip().isEmpty());
        keep(QStringLiteral("pair"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        divide(4);
        QVERIFY(goTo(*m_window, QStringLiteral("partition")));
        keep(QStringLiteral("four"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, patience);
        QCOMPARE(cell(0, variants_table::students), QStringLiteral("4"));
        QCOMPARE(cell(1, variants_table::name), QStringLiteral("four (present)"));
        QCOMPARE(cell(1, variants_table::run), QStringLiteral("–"));
        QCOMPARE(cell(2, variants_table::name), QStringLiteral("pair"));
        QCOMPARE(cell(2, variants_table::sizes),
                 QStringLiteral("%1 + %2").arg(m_before->students[0].size()).arg(m_before->students[1].size()));
        QCOMPARE(cell(2, variants_table::run), QStringLiteral("001"));
        QVERIFY(cell(2, variants_table::validation) != QStringLiteral("–"));
        name().setText(QStringLiteral("four"));
        QVERIFY(!button("keepVariant").isEnabled());
        QVERIFY(textOf(view(*m_window, QStringLiteral("partition"))).contains(QLatin1String("kept already")));
        name().clear();

        table().selectRow(2);
        QVERIFY(click(view(*m_window, QStringLiteral("partition")), QStringLiteral("chooseVariant")));
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) == m_before, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("train")), StageMark::current);
        QCOMPARE(undoAction(*m_window)->text(), QStringLiteral("&Undo choose variant pair"));
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) && savedPartition(m_project)->students.size() == 4,
                                 patience);
        QVERIFY(settles(*m_window));

        table().selectRow(2);
        QVERIFY(click(view(*m_window, QStringLiteral("partition")), QStringLiteral("removeVariant")));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        QVERIFY(!fs::exists(m_project / "variants" / "pair"));
        undoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, patience);
        QVERIFY(fs::exists(m_project / "variants" / "pair" / "partition.json"));
    }

    /// A run of another partition is measured and exported by its name.
    void anyRunCanBeMeasuredAndExported() {
        divide(4);
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QWidget& form = *m_window->stage(QStringLiteral("evaluate"))->settings();
        auto* const run = form.findChild<QComboBox*>(QStringLiteral("run"));
        auto* const measure = form.findChild<QPushButton*>(QStringLiteral("evaluate"));
        QVERIFY(!measure->isEnabled() && !measure->toolTip().isEmpty());
        QCOMPARE(run->count(), 2);
        choose(*run, 1);
        QTRY_COMPARE_WITH_TIMEOUT(cards().size(), qsizetype{2}, patience);
        QVERIFY(settles(*m_window));
        QVERIFY(measure->isEnabled());
        QCOMPARE(markOf(*m_window, QStringLiteral("evaluate")), StageMark::stale);
        QTRY_VERIFY_WITH_TIMEOUT(cards()[0]->accessibleName().contains(QString::number(m_before->students[0].size())) ||
                                     textOf(view(*m_window, QStringLiteral("evaluate"))).contains(QLatin1String("001")),
                                 patience);
        QVERIFY(click(form, QStringLiteral("evaluate")));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_project / "runs" / "001" / "evaluation.json"), patience);
        QVERIFY(settles(*m_window));

        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& page = view(*m_window, QStringLiteral("export"));
        auto* const students = page.findChild<QAbstractButton*>(QStringLiteral("students"));
        QVERIFY(!students->isEnabled() && !students->toolTip().isEmpty());
        QCOMPARE(markOf(*m_window, QStringLiteral("export")), StageMark::empty);
        choose(*page.findChild<QComboBox*>(QStringLiteral("run")), 1);
        QVERIFY(students->isEnabled());
        const fs::path out = m_home.fresh();
        page.findChild<QLineEdit*>()->setText(QString::fromStdString(out.string()));
        QVERIFY(click(page, QStringLiteral("export")));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(out / "manifest.json"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("export")), StageMark::current, patience);
        QVERIFY(fs::exists(out / "student1.pt") && !fs::exists(out / "student2.pt"));
        QVERIFY(settles(*m_window));
    }

    /// Though a training, or another long step, is under way.
    void editsAreSavedWhileAJobRuns() {
        std::promise<void> end;
        const auto over = std::make_shared<std::shared_future<void>>(end.get_future());
        m_window->jobs().run<bool>(
            {Lane::project, QStringLiteral("a long one")}, m_window.get(),
            [over](const Progress&) {
                over->wait();
                return true;
            },
            [](bool) {});
        divideWithoutRest(3);
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) && savedPartition(m_project)->students.size() == 3,
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("plan")), StageMark::stale, patience);
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(click(view(*m_window, QStringLiteral("plan")), QStringLiteral("Plan again")));
        QTRY_VERIFY_WITH_TIMEOUT(savedPlan(m_project).has_value(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("plan")), StageMark::current, patience);
        QVERIFY(m_window->jobs().busy());
        end.set_value();
        QVERIFY(settles(*m_window));
    }

    /// The same on every page, and again when the project is opened again; a run keeps those of its own partition.
    void aColourIsAStudent() {
        Partition swapped = *m_before;
        std::swap(swapped.students[0], swapped.students[1]);
        const auto graph = liveGraph(*m_window).graph();
        liveGraph(*m_window).restore(graph, withFigures(*graph, swapped));
        QVERIFY(settles(*m_window));
        const std::vector<int> slots = liveGraph(*m_window).colourSlots();
        QCOMPARE(slots, (std::vector<int>{1, 0}));
        QVERIFY(savedPartition(m_project)->students == swapped.students);
        const Project saved = savedProject(m_project);
        QCOMPARE(saved.colours(saved.record(Stage::partition).revision), slots);
        // The run was made before: its first student has the first colour.
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QVERIFY(settles(*m_window));
        const TrainPage& page = qobject_cast<TrainStage*>(m_window->stage(QStringLiteral("train")))->page();
        QTableView& runs = *page.findChild<QTableView*>(QStringLiteral("runs"));
        runs.model()->setData(runs.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        const QVector<ChartSeries> lines = page.accuracyChart()->series();
        QCOMPARE(lines.size(), qsizetype{4});  // all together, each, and on training images
        QVERIFY(lines[1].colour == ChartColour::student(0) && lines[2].colour == ChartColour::student(1));
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        QCOMPARE(liveGraph(*m_window).colourSlots(), slots);
        divideWithoutRest(4);
        QVERIFY(settles(*m_window));
        const std::vector<int> four = liveGraph(*m_window).colourSlots();
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        // Divided anew, they are numbered as at first; the same filters have the same colours.
        QCOMPARE(liveGraph(*m_window).partition()->students, m_before->students);
        QCOMPARE(liveGraph(*m_window).colourSlots(), (std::vector<int>{0, 1}));
        redoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QCOMPARE(liveGraph(*m_window).colourSlots(), four);
    }

private:
    QAbstractButton& button(const char* name) const {
        return *view(*m_window, QStringLiteral("partition")).findChild<QAbstractButton*>(QLatin1String(name));
    }
    QLineEdit& name() const {
        return *view(*m_window, QStringLiteral("partition")).findChild<QLineEdit*>(QStringLiteral("variantName"));
    }
    QTableView& table() const {
        return *view(*m_window, QStringLiteral("partition")).findChild<QTableView*>(QStringLiteral("variants"));
    }
    int rows() const { return table().model()->rowCount(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QList<DeviceCard*> cards() const { return view(*m_window, QStringLiteral("evaluate")).findChildren<DeviceCard*>(); }
    void keep(const QString& as) const {
        QTest::keyClicks(&name(), as);
        QTest::keyClick(&name(), Qt::Key_Return);
    }
    static void choose(QComboBox& box, int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void divideWithoutRest(int students) const {
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        QVERIFY(type(*m_window->stage(QStringLiteral("graph"))->settings(), QStringLiteral("Students"), students));
    }
    void divide(int students) const {
        divideWithoutRest(students);
        QTRY_VERIFY_WITH_TIMEOUT(
            savedPartition(m_project) && static_cast<int>(savedPartition(m_project)->students.size()) == students,
            patience);
        QVERIFY(settles(*m_window));
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Partition> m_before;
};

int main(int count, char** words) {
    return runWindowTest<VariantsTest>(count, words);
}
#include "variants_test.moc"
