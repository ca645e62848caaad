// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_matrix_view.h"

#include "graph/sequential_scale.h"
#include "theme/theme.h"
#include "widgets/graph/made_scene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace nonn;

class FilterMatrixViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void ordersByStudentThenStrength() {
        FilterMatrixView view;
        view.setScene(makeScene());
        QCOMPARE(view.order(), (std::vector<int>{0, 1, 2, 3, 5, 4, 9, 7, 6, 8, 10, 11}));
    }

    void showsWeightsAndSelectsPairs() {
        FilterMatrixView view;
        view.resize(700, 700);
        view.setScene(makeScene());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = view.grab().toImage();
        const SequentialScale scale;
        QCOMPARE(image.pixel(view.placeOf(0, 1).toPoint()), scale.at(1));
        QCOMPARE(image.pixel(view.placeOf(2, 0).toPoint()), scale.at(0.5));
        QCOMPARE(image.pixel(view.placeOf(0, 11).toPoint()), scale.at(0));
        QVERIFY(view.cellText(0, 2).contains(QStringLiteral("Weight 0.5, an edge")));
        QVERIFY(view.cellText(0, 11).contains(QStringLiteral("below the threshold")));
        QSignalSpy spy(&view, &FilterMatrixView::selectionChanged);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(2, 6).toPoint());
        QCOMPARE(view.selection(), (QVector<int>{2, 9}));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.selection(), (QVector<int>{3, 9}));
        QCOMPARE(spy.size(), 2);
        view.setScene({});
        QVERIFY(view.selection().isEmpty());
        view.grab();
    }

    void scaleHasEvenSteps() {
        for (const Brightness brightness : {Brightness::light, Brightness::dark}) {
            theme::apply(*qApp, brightness == Brightness::light ? BrightnessChoice::light : BrightnessChoice::dark);
            const SequentialScale scale;
            QCOMPARE(QColor(scale.at(0)), theme::colour(Role::surface));
            QCOMPARE(QColor(scale.at(2)), theme::colour(Role::text));
            const bool darker = brightness == Brightness::light;
            for (int step = 0; step < 10; ++step) {
                const double from = theme::contrast(QColor(scale.at(step / 10.0)), QColor(scale.at(0)));
                const double to = theme::contrast(QColor(scale.at((step + 1) / 10.0)), QColor(scale.at(0)));
                QVERIFY2(to > 1.05 * from, qPrintable(QStringLiteral("%1 %2").arg(step).arg(darker)));
            }
        }
        theme::apply(*qApp, BrightnessChoice::light);
    }
};

QTEST_MAIN(FilterMatrixViewTest)
#include "filter_matrix_view_test.moc"
