// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/communicate_page.h"

#include "chart/bar_chart.h"
#include "chart/line_chart.h"
#include "pages/communicate/communicate_settings_form.h"
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
        page.setSimulation(makeSimulation(), {0, 1});
        QCOMPARE(figureOf(page, QStringLiteral("Expected bytes")), QStringLiteral("212 B"));
        QCOMPARE(figureOf(page, QStringLiteral("Less than")), QStringLiteral("250 ×"));
        QCOMPARE(figureOf(page, QStringLiteral("Energy")), QStringLiteral("–"));
        const QStringList rows = page.schemesChart()->toCsv().split(QLatin1Char('\n'));
        QCOMPARE(rows[1], QStringLiteral("Network of students,80,212"));
        QCOMPARE(rows[2], QStringLiteral("\"One student, split (wrn-10-1.5)\",50560,53000"));
        QCOMPARE(rows[3], QStringLiteral("\"Teacher, split (wrn-16-4)\",50560,"));
        QVERIFY(page.schemesChart()->description().contains(QStringLiteral("logarithmic scale")));
        // An image that is sent counts for the teacher as for the others.
        Simulation sent = makeSimulation();
        sent.input = InputPlace::sent;
        page.setSimulation(sent, {0, 1});
        QVERIFY(page.schemesChart()->toCsv().contains(QStringLiteral("(wrn-16-4)\",52128,")));
    }

    void unknownFiguresAreDashes() {
        CommunicatePage page;
        page.setSimulation(makeSimulation(), {0, 1});
        QCOMPARE(page.devicesCsv().split(QLatin1Char('\n'))[1],
                 QStringLiteral("0,stm32h743,ble,logits,40,106,1,1.5,1.068,–"));
        Profiles profiles;
        profiles.devices.emplace_back().name = "stm32h743";
        profiles.devices.back().title = "STM32H743";
        page.setProfiles(profiles);
        QVERIFY(page.devicesCsv().contains(QStringLiteral("\n0,STM32H743,ble,")));
        QVERIFY(page.exchangesCsv().contains(QStringLiteral("pooled features to the classifier,96 × 1 × 1,384,384")));
    }

    void expectedAccuracyFallsWithFailures() {
        CommunicatePage page;
        page.setSubsetAccuracy({0.1, 0.8, 0.6, 0.9});
        const ChartSeries& curve = page.failureChart()->series().first();
        QCOMPARE(curve.y.first(), 0.9);
        QCOMPARE(curve.y.last(), 0.1);
        QCOMPARE(curve.x[25], 0.5);
        QCOMPARE(curve.y[25], (0.1 + 0.8 + 0.6 + 0.9) / 4);
        page.setSubsetAccuracy({});
        QVERIFY(page.failureChart()->isEmpty());
    }

    void modelsAreSound() {
        DevicesModel devices;
        ExchangesModel exchanges;
        QAbstractItemModelTester first(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&exchanges, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Simulation all = makeSimulation();
        devices.setNodes(all.nodes, {0, 1});
        all.nodes[0].failure = 0.5;
        devices.setNodes(all.nodes, {0, 1});
        QCOMPARE(devices.index(0, DevicesModel::loss).data().toString(), QStringLiteral("50"));
        exchanges.setLayers(all.baseline.layers);
        devices.setNodes({}, {});
        exchanges.setLayers({});
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
