// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/line_chart.h"
#include "pages/figure_tile.h"
#include "pages/plan/profile_dialog.h"
#include "pages/plan/sweep_view.h"
#include "project/own_profiles.h"
#include "project/steps_plan.h"
#include "workbench/made_window.h"
#include "workbench/plan_stage.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <future>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

/// Unlike devices with names, failures, a replica, a spare one and figures of their own, as a file would bring.
Fleet madeFleet() {
    const Budget small{.precision = Precision::int8, .memory = 60'001};
    Fleet fleet;
    fleet.nodes = {{0, "mine", "ble", small, 0.05, "left"},
                   {1, "stm32h743", "wifi", small, 0.1, "right"},
                   {1, "stm32h743", "wifi", small, 0.2, "right too"},
                   {noStudent, "raspberry-pi-4", "wifi", small, 0, "shelf"}};
    DeviceProfile& mine = fleet.own.devices.emplace_back();
    mine.name = "mine";
    mine.title = "Mine";
    mine.source = "measured";
    mine.macsPerSecond = {{Precision::int8, 5e7}};
    mine.watts = 0.2;
    return fleet;
}

}  // namespace

class DevicesTest : public QObject {
    Q_OBJECT

public:
    explicit DevicesTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeWindowProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        std::async(std::launch::async, [&] {
            steps::PlanRequest request;
            request.fleet = madeFleet();
            request.size = SizeRule::share;
            request.objective = Objective::energy;
            steps::plan(ProjectFolder(m_project), request, {});
        }).get();
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(settles(*m_window));
    }

    void cleanup() { m_window.reset(); }

    /// What the shell stored is there after an edit, to the byte.
    void nothingIsLostByAnEdit() {
        QVERIFY(fleetSaved() == madeFleet());
        QCOMPARE(model().rowCount(), 4);
        QVERIFY(model().setData(model().index(1, PlanModel::atMemory), QStringLiteral("50KB"), Qt::EditRole));
        QVERIFY(settles(*m_window));
        Fleet expected = madeFleet();
        expected.nodes[1].budget.memory = 50'000;
        QVERIFY(fleetSaved() == expected);
        QVERIFY(savedProject(m_project).plan->size == SizeRule::share);
        QVERIFY(savedProject(m_project).plan->objective == Objective::energy);
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
    }

    /// Nor by limits for all.
    void nothingIsLostByLimitsForAll() {
        stage().form().setMemory(QStringLiteral("70KB"));
        QVERIFY(click(*stage().settings(), QStringLiteral("plan")));
        QVERIFY(settles(*m_window));
        Fleet expected = madeFleet();
        for (Node& node : expected.nodes)
            node.budget.memory = 70'000;
        QVERIFY(fleetSaved() == expected);
    }

    /// Devices of students that are no more are spare then; nobody loses one.
    void anotherNumberOfStudents() {
        partitionBeside(m_project, 3);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("plan")), StageMark::stale, patience);
        QVERIFY(click(view(*m_window, QStringLiteral("plan")), QStringLiteral("Plan again")));
        QVERIFY(settles(*m_window));
        Fleet expected = madeFleet();
        expected.nodes[3].student = 2;
        QVERIFY(fleetSaved() == expected);
    }

    /// Of a device that is shipped, and back to how it is shipped; nonsense is refused by name in place.
    void figuresOfADeviceAreTyped() {
        const DeviceProfile shipped = deviceKnown("stm32h743");
        QVERIFY(!stage().form().findChild<QPushButton*>(QStringLiteral("deviceFigures"))->isEnabled());  // they differ
        chooseRow(1);
        const QString latency = figureOf("plan", "Latency");
        ProfileDialog* dialog = openFigures("deviceFigures");
        QVERIFY(dialog != nullptr);
        for (const auto& [text, reason] : {std::pair("-3", "must be above 0"), std::pair("0", "must be above 0"),
                                           std::pair("fast", "is no number")}) {
            retype(*dialog, "Rate, int8 (million MACs/s)", text);
            const QString told = textOf(*dialog);
            QVERIFY2(told.contains(QLatin1String("Rate, int8 (million MACs/s): ")), qPrintable(told));
            QVERIFY2(told.contains(QLatin1String(reason)), qPrintable(told));
            QVERIFY(!buttonOf(*dialog, "Save")->isEnabled());
        }
        retype(*dialog, "Rate, int8 (million MACs/s)", "2,5");
        retype(*dialog, "Memory", "many");
        QVERIFY(textOf(*dialog).contains(QLatin1String("Memory: ")));
        retype(*dialog, "Memory", "3MB");
        retype(*dialog, "Power (W)", "0.25");
        QVERIFY(click(*dialog, QStringLiteral("Save")));
        QVERIFY(settles(*m_window));
        const DeviceProfile own = deviceKnown("stm32h743");
        QCOMPARE(own.macsPerSecond.at(Precision::int8), 2.5e6);
        QCOMPARE(own.memory, std::optional<std::int64_t>(3'000'000));
        QCOMPARE(own.watts, std::optional(0.25));
        QVERIFY(own.joulesPerMac == shipped.joulesPerMac);
        QVERIFY(own.ram == shipped.ram);
        QVERIFY(figureOf("plan", "Latency") != latency);
        QVERIFY(fleetSaved() == madeFleet());  // which says what the devices are, not how fast
        dialog = openFigures("deviceFigures");
        QVERIFY(click(*dialog, QStringLiteral("Forget these figures")));
        QVERIFY(settles(*m_window));
        QVERIFY(deviceKnown("stm32h743") == shipped);
        QCOMPARE(figureOf("plan", "Latency"), latency);
    }

    void anotherNameMakesAnotherDevice() {
        chooseRow(1);
        ProfileDialog* const dialog = openFigures("deviceFigures");
        QVERIFY(dialog != nullptr);
        retype(*dialog, "Name", "Raspberry Pi 4");
        QVERIFY(textOf(*dialog).contains(QLatin1String("Name: there is one of this name already")));
        retype(*dialog, "Name", "My board, 2nd");
        retype(*dialog, "Start cost (ms)", "1.5");
        QVERIFY(click(*dialog, QStringLiteral("Save")));
        QVERIFY(settles(*m_window));
        QCOMPARE(deviceKnown("my-board-2nd").startSeconds, std::optional(1.5e-3));
        QVERIFY(click(*stage().settings(), QStringLiteral("plan")));
        QVERIFY(settles(*m_window));
        QCOMPARE(fleetSaved().nodes[1].device, std::string("my-board-2nd"));
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
    }

    void figuresOfARadioAreTyped() {
        QVERIFY(goTo(*m_window, QStringLiteral("communicate")));
        QVERIFY(settles(*m_window));
        const QString arriving = figureOf("communicate", "All messages");
        QVERIFY(arriving.endsWith(QLatin1Char('%')));
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        chooseRow(0);
        ProfileDialog* const dialog = openFigures("radioFigures");
        QVERIFY(dialog != nullptr);
        retype(*dialog, "Lost frames (%)", "120");
        QVERIFY(textOf(*dialog).contains(QLatin1String("Lost frames (%): must be at most 100")));
        retype(*dialog, "Lost frames (%)", "12.5");
        retype(*dialog, "Repetitions", "1.5");
        QVERIFY(textOf(*dialog).contains(QLatin1String("Repetitions: must be a whole number from 0 to 1000")));
        retype(*dialog, "Repetitions", "0");
        QVERIFY(click(*dialog, QStringLiteral("Save")));
        QVERIFY(settles(*m_window));
        const RadioProfile radio = std::async(std::launch::async, [] { return knownProfiles().radio("ble"); }).get();
        QCOMPARE(radio.loss, 0.125);
        QCOMPARE(radio.retries, 0);
        // Communicate reckons with it, too.
        QVERIFY(goTo(*m_window, QStringLiteral("communicate")));
        QVERIFY(settles(*m_window));
        QVERIFY(figureOf("communicate", "All messages") != arriving);
    }

    void devicesAreAddedCopiedAndRemoved() {
        QVERIFY(click(stage().page(), QStringLiteral("add")));
        QVERIFY(settles(*m_window));
        QCOMPARE(fleetSaved().nodes.size(), std::size_t{5});
        QCOMPARE(fleetSaved().nodes[4].student, noStudent);
        choose(0);
        QVERIFY(click(stage().page(), QStringLiteral("duplicate")));
        QVERIFY(settles(*m_window));
        QCOMPARE(fleetSaved().nodes[1].name, std::string("left 2"));
        QCOMPARE(fleetSaved().nodes[1].student, 0);
        choose(0);
        QVERIFY(click(stage().page(), QStringLiteral("remove")));
        QVERIFY(settles(*m_window));
        QCOMPARE(fleetSaved().nodes[0].name, std::string("left 2"));
        for (int step = 0; step < 3; ++step) {
            undoAction(*m_window)->trigger();
            QVERIFY(settles(*m_window));
        }
        QVERIFY(fleetSaved() == madeFleet());
    }

    /// A device that nothing limits would be spare for ever, and nobody would say why.
    void aDeviceWithoutLimitsIsRefused() {
        QSignalSpy said(&stage(), &StageController::said);
        stage().form().setMemory({});
        QVERIFY(click(stage().page(), QStringLiteral("add")));
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().contains(QLatin1String("nothing limits it")));
    }

    /// Numbers of students are compared without a change; one that is taken can be given back.
    void aNumberOfStudentsIsTaken() {
        SweepView& sweep = stage().page().sweep();
        stage().page().showSweep();
        QVERIFY(click(sweep, QStringLiteral("sweep")));
        QTRY_VERIFY_WITH_TIMEOUT(!sweep.chart().isEmpty(), patience);
        QVERIFY(fleetSaved() == madeFleet());
        const int before = savedProject(m_project).partition->students;
        auto* const table = sweep.findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(2, 0));
        QCOMPARE(sweep.chosen(), 3);
        QVERIFY(click(sweep, QStringLiteral("take")));
        QTRY_COMPARE_WITH_TIMEOUT(savedProject(m_project).partition->students, 3, patience);
        QVERIFY(settles(*m_window));
        undoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(savedProject(m_project).partition->students, before, patience);
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
    }

    /// By energy no device is a replica: each costs some.
    void thePlannerChooses() {
        QVERIFY(click(*stage().settings(), QStringLiteral("assign")));
        QVERIFY(settles(*m_window));
        const Fleet chosen = fleetSaved();
        QCOMPARE(chosen.nodes.size(), std::size_t{4});
        QCOMPARE(chosen.running().nodes.size(), std::size_t{2});
        QVERIFY(savedProject(m_project).plan->objective == Objective::energy);
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
    }

    /// Whoever chooses by energy hears which devices could not be weighed.
    void devicesOfUnknownEnergyAreNamed() {
        std::async(std::launch::async, [&] {
            steps::PlanRequest request;
            request.fleet = madeFleet();
            request.fleet.own.devices.front().watts = {};
            request.objective = Objective::energy;
            steps::plan(ProjectFolder(m_project), request, {});
        }).get();
        QTRY_VERIFY_WITH_TIMEOUT(!(fleetSaved() == madeFleet()), patience);
        QVERIFY(settles(*m_window));
        QSignalSpy said(&stage(), &StageController::said);
        QVERIFY(click(*stage().settings(), QStringLiteral("assign")));
        QVERIFY(settles(*m_window));
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.back()[0].toString().contains(
                     QLatin1String("energy is not known, and they are the last choice: mine")),
                 qPrintable(said.back()[0].toString()));
    }

    /// One button makes it fit.
    void whatDoesNotFitIsRemedied() {
        QVERIFY(model().setData(model().index(0, PlanModel::atMemory), QStringLiteral("1KB"), Qt::EditRole));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::failed);
        QVERIFY(textOf(*stage().frame()).contains(QLatin1String("Student 0 needs")));
        QVERIFY(fleetSaved() == madeFleet());
        QVERIFY(click(*stage().frame(), QStringLiteral("Change it so")));
        QVERIFY(settles(*m_window));
        QCOMPARE(markOf(*m_window, QStringLiteral("plan")), StageMark::current);
        const std::int64_t memory = *fleetSaved().nodes[0].budget.memory;
        QVERIFY(memory > 1000 && memory < 60'001);
        QVERIFY(fleetSaved().nodes[1] == madeFleet().nodes[1]);
    }

    /// Seen while it is dragged, saved when it is let go.
    void aLimitIsDragged() {
        const auto network = [&] { return model().index(1, PlanModel::atArchitecture).data().toString(); };
        const QString before = network();
        auto* const slider = stage().settings()->findChild<QSlider*>();
        slider->setSliderDown(true);
        slider->setValue(slider->value() - 30);
        QTRY_VERIFY_WITH_TIMEOUT(network() != before, patience);
        QVERIFY(fleetSaved() == madeFleet());
        slider->setSliderDown(false);
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved().nodes[1].budget.memory < 60'001);
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QVERIFY(fleetSaved() == madeFleet());
        QCOMPARE(network(), before);
    }

private:
    static DeviceProfile deviceKnown(const std::string& name) {
        return std::async(std::launch::async, [&] { return knownProfiles().device(name); }).get();
    }
    /// For the settings at the right.
    void chooseRow(int row) {
        stage().page().findChild<QTableView*>(QStringLiteral("students"))->selectRow(row);
        for (QComboBox* const box : stage().form().findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String("For")) {
                box->setCurrentIndex(1);
                Q_EMIT box->activated(1);
            }
    }
    ProfileDialog* openFigures(const char* button) {
        return click(*stage().settings(), QLatin1String(button)) ? m_window->findChild<ProfileDialog*>() : nullptr;
    }
    static void retype(const QWidget& dialog, const char* field, const char* text) {
        for (QLineEdit* const each : dialog.findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String(field)) {
                each->selectAll();
                QTest::keyClicks(each, QLatin1String(text));
            }
    }
    static QPushButton* buttonOf(const QWidget& dialog, const char* text) {
        for (QPushButton* const each : dialog.findChildren<QPushButton*>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return each;
        return nullptr;
    }
    QString figureOf(const char* page, const char* caption) const {
        for (const FigureTile* const tile : view(*m_window, QLatin1String(page)).findChildren<FigureTile*>())
            if (tile->accessibleName().startsWith(QLatin1String(caption)))
                return tile->figure();
        return {};
    }
    PlanStage& stage() const { return *qobject_cast<PlanStage*>(m_window->stage(QStringLiteral("plan"))); }
    PlanModel& model() const { return stage().page().model(); }
    Fleet fleetSaved() const { return savedProject(m_project).plan->fleet; }
    void choose(int row) const { stage().page().findChild<QTableView*>()->setCurrentIndex(model().index(row, 0)); }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<DevicesTest>(count, words);
}
#include "devices_test.moc"
