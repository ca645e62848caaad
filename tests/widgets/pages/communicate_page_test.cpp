// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/communicate_page.h"

#include "chart/bar_chart.h"
#include "chart/line_chart.h"
#include "chart/timeline_chart.h"
#include "pages/communicate/communicate_settings_form.h"
#include "pages/communicate/forecast_tables.h"
#include "pages/communicate/simulation_models.h"
#include "pages/figure_tile.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>

using namespace nonn;

namespace {

Simulation makeSimulation() {
    Simulation all;
    all.inputBytes = 784;
    all.bytesPerImage = 80;
    all.expectedBytesPerImage = 212;
    all.baseline.architecture = "wrn-10-1.5";
    all.baseline.layers = {{"block1.conv1", false, {16, 28, 28}, 50176, 50176}, {"gather", true, {96, 1, 1}, 384, 384}};
    all.baselineBytesPerImage = 50560;
    all.expectedBaselineBytesPerImage = 53000;
    all.teacher = all.baseline;
    all.teacher->architecture = "wrn-16-4";
    all.latencyMs = 1.068;
    all.expectedAccuracy = 0.9362;
    for (int p = 0; p < 2; ++p) {
        NodeFigures node;
        node.student = p;
        node.device = "stm32h743";
        node.radio = "ble";
        node.message = Message::logits;
        node.messageBytes = 40;
        node.frames = 1;
        node.expectedBytes = 106;
        node.failure = 0.015;
        node.latencyMs = 1.068;
        all.nodes.push_back(node);
    }
    all.notes = {Text::tr("the link latency of %1 is not known and counted as 0", "ble")};
    return all;
}

Forecast makeForecast() {
    Forecast all{.simulation = makeSimulation()};
    all.rounds.emplace();
    all.rounds->latencyMs = Distribution{1.2, 0, 1.068, 1.5, 2.25};
    for (int p = 0; p < 2; ++p)
        all.timeline.push_back({p, "Board", {{LaneSpan::Kind::compute, 0, 1}, {LaneSpan::Kind::send, 1, 1.068}}});
    SplitFigures channels{SplitScheme::channels, 50560, 300'000, 2'000'000, 60.0};
    channels.lanes = {{0, "Board", {{LaneSpan::Kind::compute, 0, 20}, {LaneSpan::Kind::send, 20, 60}}},
                      {1, "Board", {{LaneSpan::Kind::compute, 0, 15}, {LaneSpan::Kind::wait, 15, 60}}}};
    SplitFigures tiles{SplitScheme::tiles, 768, 600'000, 2'500'000, {}};
    tiles.fits = false;
    all.splits = {channels, tiles};
    all.claims = {{Text::tr("memory"), 24, 17.25, Text::tr("the teacher's weights"), {}},
                  {Text::tr("latency"), 33, {}, Text::tr("one student"), {{Text::tr("rate of devices"), 12.5}}}};
    all.failures.points = {{0, 0.9, 0.9}, {0.25, 0.85, 0.7}, {0.5, 0.7, 0.6}};
    return all;
}

QString figureOf(const CommunicatePage& page, const QString& caption) {
    for (const FigureTile* const tile : page.findChildren<FigureTile*>())
        if (tile->accessibleName().startsWith(caption))
            return tile->figure();
    return {};
}

}  // namespace

class CommunicatePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme::apply(*qApp, BrightnessChoice::light);
    }

    void tellsAllSchemes() {
        CommunicatePage page;
        QCOMPARE(figureOf(page, QStringLiteral("Latency")), QStringLiteral("–"));
        page.setForecast(makeForecast(), {0, 1});
        QCOMPARE(figureOf(page, QStringLiteral("Expected bytes")), QStringLiteral("212 B"));
        QCOMPARE(figureOf(page, QStringLiteral("Less than")), QStringLiteral("250 ×"));
        QCOMPARE(figureOf(page, QStringLiteral("Energy")), QStringLiteral("–"));
        const QStringList rows = page.schemesChart()->toCsv().split(QLatin1Char('\n'));
        QCOMPARE(rows[1], QStringLiteral("Network of students,80,212"));
        QCOMPARE(rows[2], QStringLiteral("\"One student, split (wrn-10-1.5)\",50560,53000"));
        QCOMPARE(rows[3], QStringLiteral("\"Teacher, split (wrn-16-4)\",50560,"));
        QVERIFY(page.schemesChart()->description().contains(QStringLiteral("logarithmic scale")));
        // An image that is sent counts for the teacher as for the others.
        Forecast sent = makeForecast();
        sent.simulation.input = InputPlace::sent;
        page.setForecast(sent, {0, 1});
        QVERIFY(page.schemesChart()->toCsv().contains(QStringLiteral("(wrn-16-4)\",52128,")));
    }

    void unknownFiguresAreDashes() {
        CommunicatePage page;
        page.setForecast(makeForecast(), {0, 1});
        QCOMPARE(page.devicesCsv().split(QLatin1Char('\n'))[1],
                 QStringLiteral("0,stm32h743,ble,logits,40,106,1,1.5,1.068,"));
        Profiles profiles;
        profiles.devices.emplace_back().name = "stm32h743";
        profiles.devices.back().title = "STM32H743";
        page.setProfiles(profiles);
        QVERIFY(page.devicesCsv().contains(QStringLiteral("\n0,STM32H743,ble,")));
        QVERIFY(page.exchangesCsv().contains(QStringLiteral("pooled features to the classifier,96 × 1 × 1,384,384")));
    }

    void expectedAccuracyFallsWithFailures() {
        CommunicatePage page;
        page.setForecast(makeForecast(), {0, 1});
        LineChart& chart = *page.failureChart();
        QCOMPARE(chart.series().size(), 1);  // nobody has a replica
        QCOMPARE(chart.series().first().x, (QVector<double>{0, 0.25, 0.5}));
        QCOMPARE(chart.series().first().y, (QVector<double>{0.9, 0.85, 0.7}));
        QSignalSpy chosen(&page, &CommunicatePage::failureChosen);
        Q_EMIT chart.pointClicked(0, 1);
        QCOMPARE(chosen.at(0).at(0).toDouble(), 0.25);
        Forecast replicas = makeForecast();
        replicas.simulation.nodes.push_back(replicas.simulation.nodes[0]);
        page.setForecast(replicas, {0, 1});
        QCOMPARE(chart.series().size(), 2);
        QCOMPARE(chart.series()[1].y, (QVector<double>{0.9, 0.7, 0.6}));
        replicas.otherwise = FailureCurve{"001", 0.1, {{0, 0.88, 0.88}, {0.25, 0.86, 0.8}, {0.5, 0.8, 0.75}}};
        replicas.failures.run = "002";
        page.setForecast(replicas, {0, 1});
        QCOMPARE(chart.series().size(), 3);
        QCOMPARE(chart.series().first().name, QStringLiteral("With replicas, run 002, no device dropout"));
        QCOMPARE(chart.series().last().name, QStringLiteral("run 001, device dropout 0.1"));
        QCOMPARE(chart.series().last().y, (QVector<double>{0.88, 0.86, 0.8}));
        Q_EMIT chart.pointClicked(2, 2);
        QCOMPARE(chosen.last().at(0).toDouble(), 0.5);
        replicas.survivors =
            SurvivorForecast{Message::features, 968, 0.89, {{0, 0.9, 0.9}, {0.25, 0.89, 0.85}, {0.5, 0.86, 0.8}}};
        page.setForecast(replicas, {0, 1});
        QCOMPARE(chart.series().size(), 4);
        QCOMPARE(chart.series()[2].name, QStringLiteral("Layers for survivors"));
        QCOMPARE(chart.series()[2].y, (QVector<double>{0.9, 0.89, 0.86}));
        replicas.failures.points.clear();
        page.setForecast(replicas, {0, 1});
        QVERIFY(chart.isEmpty());
    }

    void showsWhoDoesWhatWhen() {
        CommunicatePage page;
        QVERIFY(page.timelineChart()->isEmpty());
        page.setForecast(makeForecast(), {0, 1});
        const QStringList rows = page.timelineChart()->toCsv().split(QLatin1Char('\n'));
        QCOMPARE(rows[0], QStringLiteral("Network,Device,Activity,From (ms),To (ms)"));
        QCOMPARE(rows[1], QStringLiteral("Network of students,Student 0 · Board,computes,0,1"));
        QCOMPARE(rows[2], QStringLiteral("Network of students,Student 0 · Board,sends,1,1.068"));
        QCOMPARE(rows[8],
                 QStringLiteral("\"One student, split by channels (wrn-10-1.5)\",Share 1 · Board,waits,15,60"));
        Forecast unknown = makeForecast();
        unknown.timeline.clear();
        page.setForecast(unknown, {0, 1});
        QVERIFY(page.timelineChart()->isEmpty());
        page.setForecast(std::nullopt, {});
        QVERIFY(page.timelineChart()->isEmpty());
    }

    void tellsHowLongMostImagesTake() {
        CommunicatePage page;
        page.setForecast(makeForecast(), {0, 1});
        QCOMPARE(figureOf(page, QStringLiteral("99 of 100")), QStringLiteral("2.25 ms"));
        Forecast still = makeForecast();
        still.rounds.reset();
        page.setForecast(still, {0, 1});
        QCOMPARE(figureOf(page, QStringLiteral("99 of 100")), QStringLiteral("–"));
    }

    void putsThePapersClaimsBesideWhatTheyComeTo() {
        CommunicatePage page;
        page.setForecast(makeForecast(), {0, 1});
        const QStringList rows = page.claimsCsv().split(QLatin1Char('\n'));
        QCOMPARE(rows[0], QStringLiteral("Better by,\"Paper, up to (×)\",Here (×),What decides,What is divided"));
        QCOMPARE(rows[1], QStringLiteral("memory,24,17.25,,the teacher's weights"));
        QCOMPARE(rows[2], QStringLiteral("latency,33,,twice the rate of devices: 12.5 ×,one student"));
    }

    void modelsAreSound() {
        DevicesModel devices;
        FactsModel exchanges(exchangeColumns(), nullptr);
        QAbstractItemModelTester first(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FactsModel claims(claimColumns(), nullptr);
        FactsModel splits(splitColumns(), nullptr);
        QAbstractItemModelTester third(&claims, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester fourth(&splits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        claims.setRows(claimRows(makeForecast().claims));
        splits.setRows(splitRows(makeForecast().splits));
        QCOMPARE(splits.index(0, 0).data().toString(), QStringLiteral("channels (the best)"));
        QCOMPARE(splits.index(1, 4).data().toString(), QStringLiteral("–"));
        QCOMPARE(splits.index(1, 5).data().toString(), QStringLiteral("no"));
        splits.setRows({});
        QAbstractItemModelTester second(&exchanges, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Simulation all = makeSimulation();
        devices.setNodes(all.nodes, {0, 1});
        all.nodes[0].failure = 0.5;
        devices.setNodes(all.nodes, {0, 1});
        QCOMPARE(devices.index(0, DevicesModel::loss).data().toString(), QStringLiteral("50"));
        exchanges.setRows(exchangeRows(all.baseline.layers));
        devices.setNodes({}, {});
        exchanges.setRows({});
    }

    void formTellsWhatIsWished() {
        CommunicateSettingsForm form;
        RadioProfile ble;
        ble.name = "ble";
        ble.title = "Bluetooth LE";
        form.setRadios({ble});
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QSignalSpy changed(&form, &CommunicateSettingsForm::changed);
        form.setSettings({"", InputPlace::local, MessageChoice::features, 0.1});
        QCOMPARE(changed.count(), 0);
        QVERIFY(form.settings().message == MessageChoice::features);
        auto* const radio = form.findChildren<QComboBox*>().first();
        radio->setFocus();
        QTest::keyClick(radio, Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<CommunicateSettings>().radio, std::string("ble"));
        auto* const failure = form.findChild<QSlider*>();
        QTest::keyClick(failure, Qt::Key_Right);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(*changed[1][0].value<CommunicateSettings>().failure, 0.11);
        // Radios told again do not take away what was chosen.
        form.setRadios({ble});
        QCOMPARE(form.settings().radio, std::string("ble"));
    }
};

QTEST_MAIN(CommunicatePageTest)
#include "communicate_page_test.moc"
