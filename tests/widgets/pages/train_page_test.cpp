// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/train_page.h"

#include "chart/chart_overlay.h"
#include "pages/figure_tile.h"
#include "pages/train/runs_model.h"
#include "pages/train/train_settings_form.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace nonn;

namespace {

DistillationEpoch epoch(int number, double accuracy) {
    DistillationEpoch result;
    result.epoch = number;
    result.learningRate = 0.1 / number;
    result.loss = 20.0 / number;
    result.distillation = 0.5 / number;
    result.crossEntropy = 0.1 / number;
    result.feature = 19.4 / number;
    result.fusedAccuracy = accuracy;
    result.soloAccuracy = {accuracy - 0.1, accuracy - 0.05};
    result.imagesPerSecond = 1800;
    result.seconds = 30;
    return result;
}

RunCurve run(const QString& id, RunState state, const std::vector<double>& accuracies) {
    RunCurve curve;
    curve.id = id;
    curve.state = state;
    curve.plannedEpochs = 4;
    for (std::size_t i = 0; i < accuracies.size(); ++i)
        curve.epochs.push_back(epoch(static_cast<int>(i) + 1, accuracies[i]));
    return curve;
}

template <typename Widget>
Widget* named(const QWidget& parent, const QString& name) {
    for (Widget* const widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton* button(const QWidget& parent, const QString& text) {
    for (QPushButton* const each : parent.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

FigureTile* tile(const QWidget& parent, const QString& caption) {
    for (FigureTile* const each : parent.findChildren<FigureTile*>())
        if (each->accessibleName().startsWith(caption))
            return each;
    return nullptr;
}

QStringList names(const LineChart* chart) {
    QStringList list;
    for (const ChartSeries& series : chart->series())
        list.append(series.name);
    return list;
}

}  // namespace

class TrainPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme::apply(*qApp, BrightnessChoice::light);
    }

    void figuresComeWithinEpochs() {
        TrainPage page;
        RunCurve curve = run(QStringLiteral("001"), RunState::running, {});
        page.setRuns({curve});
        QVERIFY(page.lossChart()->isEmpty());
        page.appendMoment(QStringLiteral("001"), {0.5, 30, 1, 2, 27, 0.25});
        page.appendMoment(QStringLiteral("001"), {1, 20, 1, 2, 17, 0.5});
        QTRY_COMPARE(names(page.lossChart()), QStringList{QStringLiteral("Total, within epochs")});
        QCOMPARE(names(page.accuracyChart()), QStringList{QStringLiteral("On training images")});
        QVERIFY(page.speedChart()->isEmpty());
        page.appendEpoch(QStringLiteral("001"), epoch(1, 0.88));
        QCOMPARE(page.lossChart()->series().first().x, QVector<double>{1});
        QCOMPARE(page.lossChart()->series().last().x, (QVector<double>{0.5, 1}));
        QCOMPARE(page.lossChart()->series().last().y, (QVector<double>{30, 20}));
        QCOMPARE(page.accuracyChart()->series().last().y, (QVector<double>{0.25, 0.5}));
        // What is told again after a resume takes the place of what was told before.
        page.appendMoment(QStringLiteral("001"), {0.5, 40, 1, 2, 37, 0.125});
        QTRY_COMPARE(page.lossChart()->series().last().y, QVector<double>{40});
    }

    void epochsAreTold() {
        TrainPage page;
        page.setTeacherAccuracy(0.9486);
        page.setRuns({run(QStringLiteral("001"), RunState::running, {0.88})});
        QCOMPARE(tile(page, QStringLiteral("Epoch"))->figure(), QStringLiteral("1 of 4"));
        QVERIFY(!tile(page, QStringLiteral("Time left"))->isVisibleTo(&page));
        page.setState(TrainState::running);
        page.setTimeLeft(90);
        QCOMPARE(tile(page, QStringLiteral("Time left"))->figure(), QStringLiteral("1 min 30 s"));
        page.setState(TrainState::paused);
        QVERIFY(!tile(page, QStringLiteral("Time left"))->isVisibleTo(&page));
        page.appendEpoch(QStringLiteral("001"), epoch(2, 0.93));
        page.appendEpoch(QStringLiteral("001"), epoch(3, 0.92));
        page.appendEpoch(QStringLiteral("other"), epoch(4, 0.99));
        QCOMPARE(tile(page, QStringLiteral("Epoch"))->figure(), QStringLiteral("3 of 4"));
        QCOMPARE(tile(page, QStringLiteral("Validation"))->figure(), QStringLiteral("92.00 %"));
        QCOMPARE(tile(page, QStringLiteral("Validation"))->note(),
                 QStringLiteral("best 93.00 %, epoch 2 · teacher 94.86 %"));
        QCOMPARE(names(page.accuracyChart()),
                 QStringList({QStringLiteral("Fused"), QStringLiteral("Student 0"), QStringLiteral("Student 1")}));
        QCOMPARE(page.accuracyChart()->toCsv().split(QLatin1Char('\n'))[2],
                 QStringLiteral("2,0.93,0.8300000000000001,0.88,0.9486"));
        // Not the blue of what can be pressed, which is nearly that of student 0.
        QVERIFY(page.accuracyChart()->series()[0].colour == ChartColour::of(Role::text));
        QCOMPARE(page.lossChart()->series().size(), 4);
        // A run resumed from its second epoch tells the third anew.
        page.appendEpoch(QStringLiteral("001"), epoch(3, 0.94));
        QCOMPARE(page.lossChart()->series()[0].x, QVector<double>({1, 2, 3}));
        QCOMPARE(tile(page, QStringLiteral("Validation"))->figure(), QStringLiteral("94.00 %"));
    }

    void runsAreCompared() {
        TrainPage page;
        page.resize(900, 700);
        QSignalSpy chosen(&page, &TrainPage::runChosen);
        page.setRuns({run(QStringLiteral("001"), RunState::stale, {0.5}),
                      run(QStringLiteral("002"), RunState::unfinished, {0.8, 0.82}),
                      run(QStringLiteral("003"), RunState::finished, {0.9, 0.91})});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.chosenRun(), QStringLiteral("003"));
        QCOMPARE(chosen.count(), 1);
        // The stale one is hidden; the others have names and students.
        QCOMPARE(names(page.accuracyChart()),
                 QStringList({QStringLiteral("Run 002"), QStringLiteral("Run 002 · Student 0"),
                              QStringLiteral("Run 002 · Student 1"), QStringLiteral("Run 003"),
                              QStringLiteral("Run 003 · Student 0"), QStringLiteral("Run 003 · Student 1")}));
        QVERIFY(page.accuracyChart()->toCsv().contains(QStringLiteral("Run 002 · Student 1")));
        auto* const table = page.findChild<QTableView*>();
        QCOMPARE(table->model()->index(0, RunsModel::stateColumn).data().toString(), QStringLiteral("stale"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, RunsModel::accuracyColumn)).center());
        QCOMPARE(page.chosenRun(), QStringLiteral("002"));
        QCOMPARE(names(page.accuracyChart()).first(), QStringLiteral("Run 003"));
        // The box by keyboard.
        table->setCurrentIndex(table->model()->index(2, RunsModel::runColumn));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!names(page.accuracyChart()).contains(QStringLiteral("Run 003")));
        // What was chosen and hidden by hand stays so when the runs are told again.
        table->selectRow(1);
        page.setRuns({run(QStringLiteral("002"), RunState::unfinished, {0.8, 0.82}),
                      run(QStringLiteral("003"), RunState::finished, {0.9, 0.91})});
        QCOMPARE(page.chosenRun(), QStringLiteral("002"));
        QCOMPARE(names(page.accuracyChart()).first(), QStringLiteral("Fused"));
        QVERIFY(page.runsCsv().contains(QStringLiteral("Run 003,finished,2,2,91,1800")));
    }

    void buttonsFollowTheState() {
        TrainPage page;
        page.show();
        QSignalSpy start(&page, &TrainPage::startRequested);
        QSignalSpy pause(&page, &TrainPage::pauseRequested);
        QSignalSpy resume(&page, &TrainPage::resumeRequested);
        QSignalSpy cancel(&page, &TrainPage::cancelRequested);
        const auto click = [&](const char* text) {
            QTest::mouseClick(button(page, QString::fromLatin1(text)), Qt::LeftButton);
        };
        click("Start");
        QCOMPARE(start.count(), 0);
        page.setState(TrainState::idle);
        click("Start");
        click("Cancel");
        QCOMPARE(start.count(), 1);
        QCOMPARE(cancel.count(), 0);
        page.setState(TrainState::running);
        click("Start");
        click("Pause");
        QCOMPARE(start.count(), 1);
        QCOMPARE(pause.count(), 1);
        page.setState(TrainState::paused);
        QVERIFY(!button(page, QStringLiteral("Pause"))->isVisible());
        click("Resume");
        click("Cancel");
        QCOMPARE(resume.count(), 1);
        QCOMPARE(cancel.count(), 0);
        click("Start");
        QCOMPARE(start.count(), 2);
        page.setState(TrainState::pausing);
        click("Cancel");
        QCOMPARE(cancel.count(), 1);
    }

    void smoothingAndScaleReachTheCharts() {
        TrainPage page;
        page.setRuns({run(QStringLiteral("001"), RunState::finished, {0.8, 0.9, 0.85})});
        named<QSlider>(page, QStringLiteral("Smoothing of the curves"))->setValue(60);
        for (QCheckBox* const box : page.findChildren<QCheckBox*>())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(page.lossChart()->description().contains(QStringLiteral("logarithmic scale")));
    }

    void runsModelIsSound() {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(
            {run(QStringLiteral("001"), RunState::running, {}), run(QStringLiteral("002"), RunState::finished, {0.9})});
        model.append(0, epoch(1, 0.5));
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.shown(0));
        model.setRuns({});
    }

    void formKeepsWhatItDoesNotShow() {
        TrainSettingsForm form;
        QCOMPARE(form.settings().distillation.loop.epochs, DistillationSettings().loop.epochs);
        QSignalSpy changed(&form, &TrainSettingsForm::changed);
        TrainSettings settings;
        settings.images = 2000;
        settings.distillation.momentum = 0.8;
        settings.distillation.threads = 3;
        settings.distillation.cacheBytes = 123'456'789;
        settings.distillation.seed = 9'000'000'000'000'000'001U;
        settings.distillation.loop.learningRate = 0.0123456789;
        form.setSettings(settings);
        QCOMPARE(changed.count(), 0);
        const TrainSettings read = form.settings();
        QCOMPARE(read.images, 2000);
        QCOMPARE(read.distillation.momentum, 0.8);
        QCOMPARE(read.distillation.threads, 3);
        QCOMPARE(read.distillation.cacheBytes, 123'456'789);
        QCOMPARE(read.distillation.seed, 9'000'000'000'000'000'001U);
        QCOMPARE(read.distillation.loop.learningRate, 0.0123456789);
    }

    void formTypesAndResets() {
        TrainSettingsForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QSignalSpy changed(&form, &TrainSettingsForm::changed);
        auto* const epochs = named<QSpinBox>(form, QStringLiteral("Epochs"));
        auto* const reset = named<QToolButton>(form, QStringLiteral("Reset Epochs"));
        QVERIFY(!reset->isVisible());
        epochs->selectAll();
        QTest::keyClicks(epochs, QStringLiteral("16"));
        QCOMPARE(form.settings().distillation.loop.epochs, 16);
        QVERIFY(changed.count() > 0);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(form.settings().distillation.loop.epochs, 40);
        QVERIFY(!reset->isVisible());

        auto* const feature = named<QComboBox>(form, QStringLiteral("Feature loss"));
        feature->setFocus();
        QTest::keyClick(feature, Qt::Key_Down);
        QVERIFY(form.settings().distillation.loss.featureLoss == FeatureLoss::concatenated);
        QCOMPARE(form.settings().distillation.loss.beta, 1e4);
        // A weight of one's own is left alone.
        form.findChildren<QDoubleSpinBox*>();
        named<QDoubleSpinBox>(form, QStringLiteral("Feature weight β"))->setValue(7);
        QTest::keyClick(feature, Qt::Key_Up);
        QCOMPARE(form.settings().distillation.loss.beta, 7.0);
        named<QLineEdit>(form, QStringLiteral("Seed"))->setText(QStringLiteral("42"));
        QCOMPARE(form.settings().distillation.seed, 42U);
    }
};

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
