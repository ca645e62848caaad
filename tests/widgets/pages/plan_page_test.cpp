// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_page.h"

#include "base/caught_error.h"
#include "chart/line_chart.h"
#include "keep/table_text.h"
#include "pages/plan/limit_field.h"
#include "pages/plan/plan_settings_form.h"
#include "pages/plan/student_parts_view.h"
#include "pages/plan/sweep_view.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QtTest>

using namespace nonn;

namespace {

Profiles twoProfiles() {
    Profiles profiles;
    for (const char* const name : {"board", "pi"}) {
        DeviceProfile& device = profiles.devices.emplace_back();
        device.name = name;
        device.title = std::string("The ") + name;
        device.macsPerSecond = {{Precision::fp32, 1e8}, {Precision::int8, 4e8}};
    }
    profiles.devices[0].memory = 512'000;
    RadioProfile& radio = profiles.radios.emplace_back();
    radio.name = radio.title = "ble";
    radio.bitsPerSecond = 1e6;
    radio.framePayload = 244;
    return profiles;
}

Budget memoryOf(std::int64_t bytes) {
    return {.precision = Precision::int8, .memory = bytes};
}

/// Three devices: student 0 twice, student 1 once; the first runs at a speed of its own.
Fleet threeDevices() {
    Fleet fleet;
    fleet.nodes = {{0, "own", "ble", memoryOf(40'000), 0.05, "left"},
                   {0, "board", "ble", memoryOf(60'000), 0.1, "right"},
                   {1, "pi", "ble", memoryOf(333'333), 0, ""}};
    DeviceProfile own = twoProfiles().devices[0];
    own.name = "own";
    own.title = "Left board";
    fleet.own.devices = {own};
    return fleet;
}

PlanView makeView(const Fleet& fleet) {
    PlanSettings settings;
    settings.image = {1, 28, 28};
    settings.classes = 10;
    settings.filters = {40, 24};
    settings.budgets = budgets(fleet, 2);
    return {makePlan(settings), fleet, {}, {0, 1}, 11'000'000};
}

std::string nameOf(const Fleet& fleet, int row) {
    return fleet.nodes[static_cast<std::size_t>(row)].name;
}

}  // namespace

class PlanPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme::apply(*qApp, BrightnessChoice::light);
    }

    void everyFieldCanBeSet() {
        const DeviceEdit edit(threeDevices(), 2, twoProfiles());
        QCOMPARE(edit.text(0, DeviceField::failure), QStringLiteral("5 %"));
        QCOMPARE(edit.text(0, DeviceField::device), QStringLiteral("Left board"));
        QVERIFY(edit.choices(DeviceField::device).contains(QStringLiteral("Left board")));
        const Fleet named = edit.with(2, DeviceField::name, QStringLiteral(" far  away "));
        QCOMPARE(nameOf(named, 2), std::string("far away"));
        QVERIFY(named.own == threeDevices().own);
        QCOMPARE(edit.with(2, DeviceField::failure, QStringLiteral("2,5")).nodes[2].failure, 0.025);
        QVERIFY(edit.with(2, DeviceField::memory, QStringLiteral("1.5MB")).nodes[2].budget.memory == 1'500'000);
        // A device brings its own limit along.
        QVERIFY(edit.with(2, DeviceField::device, QStringLiteral("The board")).nodes[2].budget.memory == 512'000);
        // Replicas agree in precision.
        const Fleet exact = edit.with(1, DeviceField::precision, QStringLiteral("fp32"));
        QVERIFY(exact.nodes[0].budget.precision == Precision::fp32);
        QVERIFY(exact.nodes[2].budget.precision == Precision::int8);
        QCOMPARE(edit.with(1, DeviceField::student, QStringLiteral("spare")).nodes[1].student, noStudent);
        QCOMPARE(edit.with(1, DeviceField::student, QStringLiteral("1")).nodes[1].student, 1);
    }

    void nonsenseIsRefusedByName_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, int place, DeviceField field, const char* text, const char* reason) {
            QTest::newRow(name) << place << static_cast<int>(field) << text << reason;
        };
        row("name twice", 0, DeviceField::name, "right", "another device is called 'right'");
        row("above 100", 0, DeviceField::failure, "101", "no percentage from 0 to 100");
        row("below 0", 0, DeviceField::failure, "-1", "no percentage from 0 to 100");
        row("no number", 0, DeviceField::failure, "often", "'often' is no percentage");
        row("no size", 0, DeviceField::memory, "lots", "lots");
        row("nothing", 0, DeviceField::memory, "0", "holds nothing");
        row("no limit", 0, DeviceField::memory, "", "one limit at least");
        row("last of its student", 2, DeviceField::student, "0", "student 1 runs nowhere else");
        row("no student", 0, DeviceField::student, "7", "'7' is no student; they are 0 to 1");
        row("no device", 0, DeviceField::device, "toaster", "'toaster' is not known");
        row("no radio", 0, DeviceField::radio, "drum", "'drum' is not known");
    }

    void nonsenseIsRefusedByName() {
        QFETCH(int, row);
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const DeviceEdit edit(threeDevices(), 2, twoProfiles());
        COMPARE_ERROR(edit.with(row, static_cast<DeviceField>(field), text), ErrorCode::badInput, "",
                      reason.toStdString());
    }

    void aReplicaOfAnotherPrecisionIsRefused() {
        Fleet fleet = threeDevices();
        fleet.nodes[2].budget.precision = Precision::fp32;
        const DeviceEdit edit(fleet, 2, twoProfiles());
        COMPARE_ERROR(edit.with(1, DeviceField::student, QStringLiteral("1")), ErrorCode::badInput, "",
                      "student 1 is fp32 on its other device");
    }

    void devicesAreCopiedAndRemoved() {
        const DeviceEdit edit(threeDevices(), 2, twoProfiles());
        const Fleet copied = edit.withCopy(0);
        QCOMPARE(copied.nodes.size(), std::size_t{4});
        QCOMPARE(nameOf(copied, 1), std::string("left 2"));
        QCOMPARE(copied.nodes[1].device, std::string("own"));
        QCOMPARE(nameOf(DeviceEdit(copied, 2, {}).withCopy(0), 1), std::string("left 3"));
        QCOMPARE(nameOf(edit.without(0), 0), std::string("right"));
        COMPARE_ERROR(edit.without(2), ErrorCode::badInput, "", "student 1 runs nowhere else, and no device is spare");
        // A spare device steps in.
        Fleet spare = threeDevices();
        spare.nodes[1].student = noStudent;
        const Fleet stepped = DeviceEdit(spare, 2, {}).without(0);
        QCOMPARE(stepped.nodes[0].student, 0);
        QCOMPARE(nameOf(stepped, 0), std::string("right"));
    }

    void modelIsSound() {
        PlanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProfiles(twoProfiles());
        const PlanView view = makeView(threeDevices());
        model.setPlan(view.plan, view.fleet, view.colourSlots);
        Fleet more = view.fleet;
        more.nodes.push_back({noStudent, "pi", "ble", memoryOf(10), 0, "spare one"});
        model.setPlan(view.plan, more, view.colourSlots);
        QCOMPARE(model.index(3, PlanModel::atArchitecture).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(3, PlanModel::atStudent).data().toString(), QStringLiteral("spare"));
        QCOMPARE(model.index(1, PlanModel::atStudent).data().toString(), QStringLiteral("0"));
        model.setPlan({}, {}, {});
    }

    void refusedWhileItIsTyped() {
        PlanPage page;
        page.setProfiles(twoProfiles());
        page.setPlan(makeView(threeDevices()));
        page.resize(1000, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy changed(&page, &PlanPage::devicesChanged);
        auto* const table = page.findChild<QTableView*>();
        table->edit(page.model().index(0, PlanModel::atFailure));
        auto* const field = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        const QColor ordinary = field->palette().color(QPalette::Text);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("101"));
        QVERIFY(field->toolTip().contains(QLatin1String("0 to 100")));
        QVERIFY(field->palette().color(QPalette::Text) != ordinary);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(field, Qt::Key_Backspace);
        QVERIFY(field->toolTip().isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<Fleet>().nodes[0].failure, 0.1);
    }

    void buttonsChangeTheList() {
        PlanPage page;
        page.setProfiles(twoProfiles());
        page.setPlan(makeView(threeDevices()));
        QSignalSpy changed(&page, &PlanPage::devicesChanged);
        auto* const remove = page.findChild<QPushButton*>(QStringLiteral("remove"));
        auto* const table = page.findChild<QTableView*>();
        table->setCurrentIndex(page.model().index(2, 0));
        QVERIFY(!remove->isEnabled() && remove->toolTip().contains(QLatin1String("runs nowhere else")));
        table->setCurrentIndex(page.model().index(1, 0));
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<Fleet>().nodes.size(), std::size_t{2});
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("duplicate")), Qt::LeftButton);
        QCOMPARE(nameOf(changed[1][0].value<Fleet>(), 2), std::string("right 2"));
    }

    /// What nobody touches stays as it is, to the byte.
    void formLeavesWhatIsNotTouched() {
        PlanSettingsForm form;
        form.setProfiles(twoProfiles());
        const Fleet fleet = threeDevices();
        form.showDevices(fleet, 2);
        QVERIFY(form.applied(fleet) == fleet);
        form.setMemory(QStringLiteral("80KB"));
        const std::optional<Fleet> all = form.applied(fleet);
        QVERIFY(all);
        for (std::size_t row = 0; row < 3; ++row) {
            QVERIFY(all->nodes[row].budget.memory == 80'000);
            QCOMPARE(all->nodes[row].name, fleet.nodes[row].name);
            QCOMPARE(all->nodes[row].device, fleet.nodes[row].device);
            QCOMPARE(all->nodes[row].failure, fleet.nodes[row].failure);
        }
        QVERIFY(all->own == fleet.own);
    }

    void filesHaveUnitsInTheHeader() {
        PlanModel model;
        model.setProfiles(twoProfiles());
        PlanView view = makeView(threeDevices());
        view.fleet.nodes.push_back({noStudent, "pi", "ble", memoryOf(10), 0.025, "spare one"});
        model.setPlan(view.plan, view.fleet, view.colourSlots);
        const QStringList lines = tableText(model, TableFormat::csv).split(QLatin1Char('\n'));
        QCOMPARE(lines[0],
                 QStringLiteral("Student,Fit,Name,Device,Precision,Architecture,Memory (B),RAM (B),MACs,Radio,"
                                "Gone (%),Message (B)"));
        const PlannedStudent& first = view.plan.students[0];
        QCOMPARE(lines[1], QStringLiteral("0,fits,left,Left board,int8,%1,%2,%3,%4,ble,5,%5")
                               .arg(QString::fromStdString(first.architecture))
                               .arg(first.deployedBytes)
                               .arg(first.peakActivationBytes)
                               .arg(first.macs)
                               .arg(first.messageBytes));
        QCOMPARE(lines[4], QStringLiteral("spare,,spare one,The pi,int8,,,,,ble,2.5,"));
    }

    void itemisesTheRamAndListsTheLayers() {
        PlanPage page;
        page.setProfiles(twoProfiles());
        const PlanView view = makeView(threeDevices());
        page.setPlan(view);
        const auto* const ram = page.findChild<RamView*>();
        const PlannedStudent& student = view.plan.students[0];
        const RamUse use = ramUse(student, view.plan.image, view.plan.classes);
        QVERIFY(ram->text().contains(QString::fromStdString(student.peakOperation)));
        QVERIFY(ram->text().contains(QLatin1String("Lower would be with images of 14 x 14: ")));
        const QStringList items = ram->toCsv().split(QLatin1Char('\n'));
        QCOMPARE(items.size(), static_cast<qsizetype>(use.tensors.size()) + 5);
        QCOMPARE(items[0], QStringLiteral("In RAM at the peak,Tensor (C × H × W),In RAM (B)"));
        QVERIFY(items[items.size() - 2].endsWith(QStringLiteral(",%1").arg(student.peakActivationBytes)));
        const QStringList layers = page.findChild<LayersView*>()->toCsv().split(QLatin1Char('\n'));
        QCOMPARE(layers[0], QStringLiteral("Operation,Output (C × H × W),Weights (B),MACs,Live (B)"));
        QCOMPARE(layers[1], QStringLiteral("input,1 × 28 × 28,0,0,784"));
    }

    void sweepIsLookedAtAndChosenFrom() {
        SweepView view;
        view.resize(1000, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* const take = view.findChild<QPushButton*>(QStringLiteral("take"));
        QVERIFY(view.chart().isEmpty() && !take->isEnabled());
        QSignalSpy asked(&view, &SweepView::sweepRequested);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("sweep")), Qt::LeftButton);
        QCOMPARE(asked.at(0).at(0).toInt(), 16);
        QVERIFY(asked.at(0).at(1).toBool());
        std::vector<SweepPoint> points;
        for (int students = 1; students <= 4; ++students)
            points.push_back({.students = students,
                              .fits = true,
                              .deployedBytes = 400'000 / students,
                              .allDeployedBytes = 400'000,
                              .bytesPerImage = 40 * students,
                              .latencyMs = students == 3 ? 9.0 : 8.0 / students});
        points[1].accuracy = 0.9425;
        points[3].reason = Text::tr("too few devices");
        view.setPoints(points, 2);
        for (QComboBox* const box : view.findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Figure upwards"))
                box->setCurrentIndex(box->findData(static_cast<int>(SweepFigure::latency)));
        QCOMPARE(view.toCsv().split(QLatin1Char('\n'))[2], QStringLiteral("2,yes,200000,400000,80,4,,94.25"));
        QCOMPARE(view.toCsv().split(QLatin1Char('\n'))[4], QStringLiteral("4,too few devices,,,,,,"));
        // Of memory and latency: three has less memory than two, two less latency; one is beaten.
        QCOMPARE(view.chart().series().size(), 2);
        QCOMPARE(view.chart().series()[0].pointNames, (QStringList{"3", "2"}));
        QCOMPARE(view.chart().series()[1].pointNames, (QStringList{"1"}));
        QSignalSpy chosen(&view, &SweepView::studentsChosen);
        Q_EMIT view.chart().pointClicked(0, 1);
        QCOMPARE(view.chosen(), 2);
        QVERIFY(!take->isEnabled() && take->toolTip().contains(QLatin1String("now")));
        Q_EMIT view.chart().pointClicked(1, 0);
        QCOMPARE(view.chosen(), 1);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
    }

    void choosesStudentsOnlyWhereThereAreDevices() {
        PlanSettingsForm form;
        form.setProfiles(twoProfiles());
        const auto* const assign = form.findChild<QPushButton*>(QStringLiteral("assign"));
        QVERIFY(!assign->isEnabled() && assign->toolTip().contains(QLatin1String("no students yet")));
        form.showDevices(threeDevices(), 0);
        form.setStudents(3);
        QVERIFY(assign->isEnabled());
        form.setStudents(4);
        QVERIFY(!assign->isEnabled());
        QCOMPARE(assign->toolTip(), QStringLiteral("3 devices are too few for 4 students: each needs one."));
    }

    void formForTheChosenDevice() {
        PlanSettingsForm form;
        form.setProfiles(twoProfiles());
        const Fleet fleet = threeDevices();
        form.showDevices(fleet, 2);
        auto* const scope = form.findChildren<QComboBox*>().first();
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Down);
        QCOMPARE(scope->currentIndex(), 1);
        auto* const memory = form.findChild<LimitField*>();
        QCOMPARE(memory->text(), QStringLiteral("333 KB"));
        QVERIFY(form.applied(fleet) == fleet);  // though three digits are shown
        QSignalSpy dragged(&form, &PlanSettingsForm::dragged);
        QSignalSpy planned(&form, &PlanSettingsForm::planRequested);
        QTest::keyClick(memory->slider(), Qt::Key_Home);
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(planned.count(), 1);
        const std::optional<Fleet> edited = form.applied(fleet);
        QVERIFY(edited && edited->nodes[2].budget.memory == 1000);
        QVERIFY(edited->nodes[0] == fleet.nodes[0] && edited->nodes[1] == fleet.nodes[1]);
    }
    /// In the narrow place beside the view, in large letters.
    void settingsAreNotCut() {
        theme::apply(*qApp, BrightnessChoice::light, 1.5);
        auto* const form = new PlanSettingsForm;
        QScrollArea area;
        area.setWidget(form);
        area.setWidgetResizable(true);
        area.setFrameShape(QFrame::NoFrame);
        for (const int width : {280, 306, 330}) {
            area.resize(width, 660);
            area.show();
            QVERIFY(QTest::qWaitForWindowExposed(&area));
            QTest::qWait(50);
            for (const QLabel* const label : form->findChildren<QLabel*>())
                if (label->wordWrap() && label->isVisible())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            for (const QLineEdit* const field : form->findChildren<QLineEdit*>())
                if (field->isVisible())
                    QVERIFY2(field->height() >= field->minimumSizeHint().height(), qPrintable(field->accessibleName()));
        }
        theme::apply(*qApp, BrightnessChoice::light, 1);
    }
};

QTEST_MAIN(PlanPageTest)
#include "plan_page_test.moc"
