// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/generator.h"
#include "graph/slider_field.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/made_window.h"
#include "workbench/plan_stage.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

SliderField* threshold(GraphSettingsForm& form) {
    for (SliderField* const field : form.findChildren<SliderField*>())
        if (field->slider()->accessibleName() == QLatin1String("Threshold"))
            return field;
    return nullptr;
}

/// But for what is measured when it is saved.
Partition asMade(Partition partition) {
    partition.maskedTeacherAccuracy.reset();
    return partition;
}

/// How often a window is marked as changed or as saved.
struct ModifiedCount : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
        times += event->type() == QEvent::ModifiedChange;
        return false;
    }
    int times = 0;
};

}  // namespace

class EditsTest : public QObject {
    Q_OBJECT

public:
    explicit EditsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeWindowProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        QVERIFY(settles(*m_window));
        m_before = savedPartition(m_project);
        QVERIFY(m_before);
    }

    void cleanup() { m_window.reset(); }

    void settingsOfTheGraph() {
        QVERIFY(type(form(), QStringLiteral("Students"), 3));
        QTRY_COMPARE_WITH_TIMEOUT(studentsShown(), std::size_t{3}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(studentsSaved(), std::size_t{3}, patience);
        QCOMPARE(undoAction(*m_window)->text(), QStringLiteral("&Undo students 3 in place of 2"));
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) == m_before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(live().partition() == m_before, patience);  // it follows what is saved
        QCOMPARE(form().partitionSettings().students, 2);
        QVERIFY(!undoAction(*m_window)->isEnabled());
        redoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studentsSaved(), std::size_t{3}, patience);
        QCOMPARE(studentsShown(), std::size_t{3});
    }

    /// Also of a graph that asks for other edges.
    void theWeightRule() {
        const std::optional<FilterGraph> before = savedGraph(m_project);
        auto* const rule = form().findChild<QComboBox*>();
        QCOMPARE(rule->accessibleName(), QStringLiteral("Weight rule"));
        QTest::keyClick(rule, Qt::Key_Down);
        const auto coActivation = [&] {
            const std::optional<FilterGraph> now = savedGraph(m_project);
            return now && now->settings.rule == WeightRule::coActivation && savedPartition(m_project) &&
                   live().graph()->edges == now->edges;
        };
        QTRY_VERIFY_WITH_TIMEOUT(coActivation(), patience);
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedGraph(m_project) == before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) == m_before, patience);
    }

    /// Weights that another program found, in place of the teacher's answers.
    void aGraphFromAFile() {
        const fs::path file = m_home.fresh();
        std::ofstream text(file);
        for (int row = 0; row < 64; ++row)
            for (int column = 0; column < 64; ++column)
                text << (row % 4 == column % 4 && row != column ? 1 : 0) << (column < 63 ? ',' : '\n');
        text.close();
        auto* const stage = qobject_cast<GraphStage*>(m_window->stage(QStringLiteral("graph")));
        stage->importFile(QString::fromStdString(file.string()), GraphSource::matrix);
        QTRY_VERIFY_WITH_TIMEOUT(savedProject(m_project).graph->source == GraphSource::matrix, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(live().graph()->edges, savedGraph(m_project)->edges);
        for (const Edge& edge : live().graph()->edges)
            QCOMPARE(edge.a % 4, edge.b % 4);
        QVERIFY(!live().graph()->edges.empty());
    }

    /// What is shown and saved in the end is what the last move asked for, and undo is one step.
    void manyMovesOfASlider() {
        const FilterGraph graph = *live().graph();
        QSlider* const slider = threshold(form())->slider();
        Generator generator(1);
        slider->setSliderDown(true);
        for (int move = 0; move < 500; ++move) {
            slider->setSliderPosition(slider->maximum() / 4 + static_cast<int>(generator.below(
                                                                  static_cast<std::uint64_t>(slider->maximum() / 2))));
            if (move % 7 == 0)
                QCoreApplication::processEvents();
        }
        slider->setSliderDown(false);
        const GraphSettings wanted = form().graphSettings();
        QVERIFY(wanted.percentile != graph.settings.percentile);
        const FilterGraph made = withPercentile(graph, wanted.percentile);
        const Partition expected = makePartition(made, form().partitionSettings(), {});
        QVERIFY(settles(*m_window));
        QCOMPARE(live().graph()->settings.percentile, wanted.percentile);
        QVERIFY(live().graph()->edges == made.edges);
        QCOMPARE(live().partition()->students, expected.students);
        QVERIFY(savedGraph(m_project)->edges == made.edges);
        QVERIFY(asMade(*savedPartition(m_project)) == asMade(expected));
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) == m_before, patience);
        QVERIFY(!undoAction(*m_window)->isEnabled());
    }

    /// Who holds the slider still for a while has what is shown saved, and can undo it nevertheless.
    void aSliderThatIsHeldStill() {
        QSlider* const slider = threshold(form())->slider();
        slider->setSliderDown(true);
        slider->setSliderPosition(slider->maximum() / 2);
        QVERIFY(settles(*m_window));
        slider->setSliderDown(false);
        QVERIFY(settles(*m_window));
        QVERIFY(undoAction(*m_window)->isEnabled());
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project) == m_before, patience);
    }

    void filtersMovedByHand() {
        const QVector<int> filters{m_before->students[0][0], m_before->students[0][1]};
        Q_EMIT page().moveRequested(filters, 1);
        const Partition moved = movedTo(movedTo(*m_before, filters[0], 1), filters[1], 1);
        QCOMPARE(live().partition()->students, moved.students);
        QTRY_VERIFY_WITH_TIMEOUT(savedStudents() == moved.students, patience);
        QVERIFY(savedPartition(m_project)->edited);
        undoAction(*m_window)->trigger();
        QCOMPARE(live().partition()->students, m_before->students);
        QTRY_VERIFY_WITH_TIMEOUT(savedStudents() == m_before->students, patience);
        redoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedStudents() == moved.students, patience);
        Q_EMIT page().moveRequested({filters[0]}, discardedFilters);
        QTRY_VERIFY_WITH_TIMEOUT(savedPartition(m_project)->discarded == std::vector{filters[0]}, patience);
        // No student may be left empty.
        const int steps = undoSteps();
        QVector<int> all;
        for (const int filter : live().partition()->students[0])
            all << filter;
        Q_EMIT page().moveRequested(all, 1);
        QCOMPARE(undoSteps(), steps);
        QVERIFY(!live().partition()->students[0].empty());
    }

    /// What was moved by hand comes back where a change of settings after it is undone.
    void movesComeBackWithTheSettings() {
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        const auto moved = live().partition()->students;
        QVERIFY(settles(*m_window));
        QVERIFY(type(form(), QStringLiteral("Students"), 3));
        QTRY_COMPARE_WITH_TIMEOUT(studentsSaved(), std::size_t{3}, patience);
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedStudents() == moved, patience);
        QCOMPARE(live().partition()->students, moved);
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedStudents() == m_before->students, patience);
        redoAction(*m_window)->trigger();
        redoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studentsSaved(), std::size_t{3}, patience);
    }

    /// However fast they come, the last one counts.
    void undoAndRedoInARow() {
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        const auto moved = live().partition()->students;
        QVERIFY(type(form(), QStringLiteral("Students"), 3));
        QVERIFY(type(form(), QStringLiteral("Students"), 4));
        for (int round = 0; round < 10; ++round) {
            for (int step = 0; step < 3; ++step)
                undoAction(*m_window)->trigger();
            for (int step = 0; step < 3; ++step)
                redoAction(*m_window)->trigger();
        }
        undoAction(*m_window)->trigger();
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QCOMPARE(savedStudents(), moved);
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QCOMPARE(savedStudents(), m_before->students);
        QCOMPARE(form().partitionSettings().students, 2);
    }

    void devicesOfThePlan() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        const std::optional<Plan> before = savedPlan(m_project);
        QVERIFY(before);
        QVERIFY(setMemory(1, QStringLiteral("40KB")));
        const auto memory = [&] {
            const std::optional<Plan> plan = savedPlan(m_project);
            return plan ? plan->students[1].budget.memory.value_or(0) : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(memory(), std::int64_t{40'000}, patience);
        QVERIFY(settles(*m_window));
        undoAction(*m_window)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(savedPlan(m_project) == before, patience);
        QVERIFY(settles(*m_window));
        redoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(memory(), std::int64_t{40'000}, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::current);
    }

    /// It stays to be seen by how much they are too small, and the plan before stays in the project.
    void devicesThatAreTooSmall() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        const std::optional<Plan> before = savedPlan(m_project);
        QVERIFY(setMemory(0, QStringLiteral("1KB")));
        QVERIFY(settles(*m_window));
        QVERIFY2(verdict(0).startsWith(QLatin1String("too big")), qPrintable(verdict(0)));
        QVERIFY(savedPlan(m_project) == before);
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::failed);
        QVERIFY(textOf(*m_window->stage(QStringLiteral("plan"))->frame())
                    .contains(QString::fromStdString(before->students[0].architecture)));
        QVERIFY(click(*m_window->stage(QStringLiteral("plan"))->frame(), QStringLiteral("Show that plan")));
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::current);
        QVERIFY2(verdict(0).startsWith(QLatin1String("fits")), qPrintable(verdict(0)));
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY2(verdict(0).startsWith(QLatin1String("fits")), qPrintable(verdict(0)));
        QVERIFY(savedPlan(m_project) == before);
    }

    /// Told in place while it is typed, not in the status bar.
    void limitsThatCannotBeRead() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QWidget& settings = *m_window->stage(QStringLiteral("plan"))->settings();
        auto* const button = settings.findChild<QPushButton*>(QStringLiteral("plan"));
        QLineEdit* memory = nullptr;
        for (QLineEdit* const field : settings.findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Memory"))
                memory = field;
        QVERIFY(memory && button->isEnabled());
        const QColor ordinary = memory->palette().color(QPalette::Text);
        memory->setText(QStringLiteral("abc"));
        QVERIFY(textOf(settings).contains(QLatin1String("Memory: ")));
        QVERIFY(textOf(settings).contains(QLatin1String("abc")));
        QVERIFY(memory->palette().color(QPalette::Text) != ordinary);
        QVERIFY(!button->isEnabled() && button->toolTip().contains(QLatin1String("abc")));
        memory->clear();
        QVERIFY(textOf(settings).contains(QLatin1String("one limit at least")));
        memory->setText(QStringLiteral("500KB"));
        QVERIFY(button->isEnabled() && button->toolTip().isEmpty());
        QVERIFY(memory->palette().color(QPalette::Text) == ordinary);
    }

    /// Moves by hand are not lost without a word.
    void settingsAfterMovesByHand() {
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        QVERIFY(settles(*m_window));
        const auto moved = savedStudents();
        QVERIFY(type(form(), QStringLiteral("Students"), 3));
        QVERIFY(settles(*m_window));
        StageFrame& frame = *m_window->stage(QStringLiteral("graph"))->frame();
        QVERIFY(textOf(frame).contains(QLatin1String("moved by hand")));
        QVERIFY(click(frame, QStringLiteral("Undo")));
        QVERIFY(settles(*m_window));
        QCOMPARE(savedStudents(), moved);
        QVERIFY(!textOf(frame).contains(QLatin1String("moved by hand")));
    }

    /// On the button, and in every state of the project.
    void whatCannotBeDoneSaysWhy() {
        checkReasons();
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        QVERIFY(settles(*m_window));
        checkReasons();
    }

    /// Plan, students and evaluation of another partition are never shown as current.
    void whatFollowsIsOutOfDate() {
        trainBeside(m_project, 1);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("train")), StageMark::current, patience);
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        QVERIFY(settles(*m_window));
        QVERIFY(!savedPlan(m_project));
        QCOMPARE(markOf(*m_window, QStringLiteral("graph")), StageMark::current);
        QCOMPARE(markOf(*m_window, QStringLiteral("partition")), StageMark::current);
        for (const char* const stage : {"plan", "train", "evaluate", "communicate"})
            QVERIFY2(markOf(*m_window, QLatin1String(stage)) == StageMark::stale, stage);
        QVERIFY(markOf(*m_window, QStringLiteral("export")) != StageMark::current);
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(textOf(view(*m_window, QStringLiteral("plan"))).contains(QLatin1String("has changed since")));
        QVERIFY(click(view(*m_window, QStringLiteral("plan")), QStringLiteral("Plan again")));
        QTRY_VERIFY_WITH_TIMEOUT(savedPlan(m_project).has_value(), patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::current);
        QCOMPARE(markOf(*m_window, QStringLiteral("train")), StageMark::stale);
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QVERIFY(textOf(view(*m_window, QStringLiteral("train"))).contains(QLatin1String("have changed since")));
    }

    /// Steps of before can then no longer be taken back, which does no harm.
    void undoAfterAnotherProgram() {
        Q_EMIT page().moveRequested({m_before->students[1][0]}, 0);
        QVERIFY(settles(*m_window));
        partitionBeside(m_project, 3);
        QTRY_COMPARE_WITH_TIMEOUT(studentsShown(), std::size_t{3}, patience);
        const auto theirs = savedStudents();
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY(savedStudents() == theirs || savedStudents() == m_before->students);
        QCOMPARE(live().partition()->students, savedStudents());
    }

    /// It is no news any more that nothing is left to be saved: the title would ask for a project that is gone.
    void aWindowGoesWithAnEditThatIsNotSaved() {
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        QVERIFY(m_window->isWindowModified());
        ModifiedCount count;
        m_window->installEventFilter(&count);
        m_window.reset();
        QCOMPARE(count.times, 0);
    }

    /// What was changed a moment before the window closes is saved.
    void closingSavesTheLastEdit() {
        Q_EMIT page().moveRequested({m_before->students[0][0]}, 1);
        const auto moved = live().partition()->students;
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        m_window.reset();
        QCOMPARE(savedStudents(), moved);
    }

private:
    void checkReasons() {
        for (StageController* const stage : m_window->stages()) {
            QVERIFY(goTo(*m_window, stage->key()));
            for (QWidget* const part : {static_cast<QWidget*>(stage->frame()), stage->settings()}) {
                if (!part)
                    continue;
                for (const QWidget* const control : part->findChildren<QWidget*>()) {
                    if (qobject_cast<const QTabBar*>(control->parentWidget()))  // which scrolls by buttons of its own
                        continue;
                    const bool greyed = !control->isEnabled() && control->isVisible() &&
                                        control->parentWidget()->isEnabled() && control->focusPolicy() != Qt::NoFocus;
                    QVERIFY2(!greyed || !control->toolTip().isEmpty(),
                             qPrintable(stage->key() + QLatin1Char(' ') + control->metaObject()->className() +
                                        QLatin1Char(' ') + control->objectName() + control->accessibleName()));
                }
            }
        }
    }
    GraphStage& graphStage() const { return *qobject_cast<GraphStage*>(m_window->stage(QStringLiteral("graph"))); }
    GraphSettingsForm& form() const { return graphStage().form(); }
    GraphPage& page() const { return graphStage().page(); }
    LiveGraph& live() const { return liveGraph(*m_window); }
    PlanModel& planModel() const {
        return qobject_cast<PlanStage*>(m_window->stage(QStringLiteral("plan")))->page().model();
    }

    std::size_t studentsShown() const { return live().partition() ? live().partition()->students.size() : 0; }
    std::size_t studentsSaved() const { return savedStudents().size(); }
    std::vector<std::vector<int>> savedStudents() const {
        const std::optional<Partition> saved = savedPartition(m_project);
        return saved ? saved->students : std::vector<std::vector<int>>();
    }
    Partition movedTo(Partition partition, int filter, int student) const {
        return movedFilter(*live().graph(), std::move(partition), filter, student);
    }
    bool setMemory(int student, const QString& limit) const {
        return planModel().setData(planModel().index(student, PlanModel::atMemory), limit, Qt::EditRole);
    }
    QString verdict(int student) const {
        return planModel().index(student, PlanModel::atVerdict).data(Qt::ToolTipRole).toString();
    }
    int undoSteps() const {
        int steps = 0;
        while (undoAction(*m_window)->isEnabled()) {
            undoAction(*m_window)->trigger();
            ++steps;
        }
        for (int step = 0; step < steps; ++step)
            redoAction(*m_window)->trigger();
        return steps;
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Partition> m_before;
};

int main(int count, char** words) {
    return runWindowTest<EditsTest>(count, words);
}
#include "edits_test.moc"
