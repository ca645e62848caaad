// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/devices_page.h"

#include "keep/table_text.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace nonn;

namespace {

ShownNode readyNode() {
    ShownNode node;
    node.address = QStringLiteral("127.0.0.1:8001");
    node.students = QStringLiteral("0");
    node.light = NodeLight::ready;
    node.answers = 1234;
    node.median = 1.25;
    node.slowest = 7.5;
    node.sent = 2'547;
    node.received = 869;
    node.here = node.running = true;
    return node;
}

ShownNode deadNode() {
    ShownNode node;
    node.address = QStringLiteral("10.0.0.2:8001");
    node.light = NodeLight::dead;
    node.why = QStringLiteral("cannot be reached");
    return node;
}

}  // namespace

class DevicesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theModelObeys() {
        NodesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNodes({readyNode(), deadNode()});
        QCOMPARE(tableText(model, TableFormat::csv),
                 QStringLiteral("Node,Student,State,,Answers,Median (ms),99 % (ms),Sent,Received\n"
                                "127.0.0.1:8001,0,ready,,1234,1.25,7.5,2547,869\n"
                                "10.0.0.2:8001,,dead,,0,,,0,0\n"));
        QCOMPARE(model.index(0, NodesModel::state).data(Qt::ForegroundRole).value<QColor>(), theme::colour(Role::good));
        QCOMPARE(model.index(1, NodesModel::state).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("cannot be reached"));
        model.setNodes({deadNode()});
        QCOMPARE(model.rowCount(), 1);
    }

    void buttonsActOnTheirRow() {
        DevicesPage page;
        page.resize(900, 700);
        page.show();
        ShownNode stopped = readyNode();
        stopped.running = false;
        page.setNodes({readyNode(), stopped, deadNode()});
        QSignalSpy stop(&page, &DevicesPage::stopRequested);
        QSignalSpy restart(&page, &DevicesPage::restartRequested);
        QSignalSpy removal(&page, &DevicesPage::removalRequested);
        const auto deed = [&](int row) { return page.findChild<QPushButton*>(QStringLiteral("deed%1").arg(row)); };
        const QPointer<QPushButton> first = deed(0);
        QCOMPARE(deed(0)->text(), QStringLiteral("Stop"));
        QCOMPARE(deed(1)->text(), QStringLiteral("Start again"));
        QCOMPARE(deed(2)->text(), QStringLiteral("Remove"));
        for (int row = 0; row < 3; ++row)
            deed(row)->click();
        QCOMPARE(stop, (QList<QVariantList>{{0}}));
        QCOMPARE(restart, (QList<QVariantList>{{1}}));
        QCOMPARE(removal, (QList<QVariantList>{{2}}));
        // Figures that live move nothing away from under the mouse.
        ShownNode later = readyNode();
        later.answers = 9;
        page.setNodes({later, stopped, deadNode()});
        QCOMPARE(deed(0), first.data());
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("reasons"))->text() ==
                QStringLiteral("10.0.0.2:8001 cannot be reached."));
    }

    void theLatestAnswersStandAbove() {
        DevicesPage page;
        for (int k = 0; k < 30; ++k) {
            AskedPicture row;
            row.name = QString::number(k);
            row.accuracy = QStringLiteral("50 %");
            page.showAnswer(QStringLiteral("answer %1").arg(k), row);
        }
        const auto* const answers = page.findChild<VerdictTable*>();
        QCOMPARE(answers->rowCount(), 20);
        QCOMPARE(answers->item(0, 0)->text(), QStringLiteral("29"));
        QCOMPARE(answers->horizontalHeaderItem(2)->text(), QStringLiteral("Right, test images"));
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("answer"))->text(), QStringLiteral("answer 29"));
        page.forgetAnswers();
        QCOMPARE(answers->rowCount(), 0);
    }
};

int main(int count, char** words) {
    QApplication application(count, words);
    theme::apply(application, BrightnessChoice::light);
    DevicesPageTest test;
    return QTest::qExec(&test, count, words);
}
#include "devices_page_test.moc"
