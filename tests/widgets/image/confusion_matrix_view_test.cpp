// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/confusion_matrix_view.h"

#include "theme/theme.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

using namespace nonn;

namespace {

const std::vector<std::string> names{"Shirt", "Trouser", "Bag"};

/// 1,000 images of each class.
ConfusionMatrix makeMatrix(std::int64_t shirtsTakenForBags) {
    return {3, {1000 - shirtsTakenForBags, 0, shirtsTakenForBags, 10, 990, 0, 0, 0, 1000}};
}

ConfusionMatrix manyClasses(int classes) {
    ConfusionMatrix matrix{classes, {}};
    for (int row = 0; row < classes; ++row)
        for (int column = 0; column < classes; ++column)
            matrix.counts.push_back(row == column ? 90 : (row * 7 + column * 3) % 11 == 0 ? 4 : 0);
    return matrix;
}

}  // namespace

class ConfusionMatrixViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void saysWhatACellMeans() {
        const ConfusionCells cells(makeMatrix(84), names, {});
        QCOMPARE(cells.fact(0, 2), QStringLiteral("Shirt taken for Bag: 84 of 1,000"));
        QCOMPARE(cells.fact(1, 1), QStringLiteral("Trouser recognised: 990 of 1,000"));
        QCOMPARE(cells.text(0, 2, false), QStringLiteral("84"));
        QCOMPARE(cells.text(0, 2, true), QStringLiteral("8.4"));
        QCOMPARE(cells.text(0, 1, false), QString());
        QCOMPARE(cells.largest(), 0.084);
        // The most frequent mistake has the full colour, none the surface, the diagonal no hue.
        QCOMPARE(cells.colour(0, 2), theme::colour(Role::accent));
        QCOMPARE(cells.colour(0, 1), theme::colour(Role::surface));
        QVERIFY(cells.colour(2, 2).hsvSaturation() < 60);
    }

    void comparesWithABaseline() {
        const ConfusionCells cells(makeMatrix(84), names, makeMatrix(72));
        QCOMPARE(cells.fact(0, 2), QStringLiteral("Shirt taken for Bag: 84 of 1,000 (before: 72)"));
        QCOMPARE(cells.text(0, 2, false), QStringLiteral("+12"));
        QCOMPARE(cells.text(0, 0, false), QStringLiteral("−12"));
        QCOMPARE(cells.text(1, 0, false), QString());
        QCOMPARE(cells.colour(0, 2), theme::colour(Role::warning));
        QCOMPARE(cells.colour(0, 0), theme::colour(Role::accent));
        QVERIFY(!ConfusionCells(makeMatrix(84), names, manyClasses(4)).baseline());
    }

    void aClickChoosesACell() {
        ConfusionMatrixView view;
        view.resize(400, 400);
        view.setMatrix(makeMatrix(84), names);
        view.show();
        QSignalSpy clicked(&view, &ConfusionMatrixView::cellClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(0, 2).center());
        QTest::mouseClick(&view, Qt::LeftButton, {}, {1, 1});
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0], QVariantList({0, 2}));
    }

    void keysWalkAndTell() {
        ConfusionMatrixView view;
        view.setMatrix(makeMatrix(84), names);
        view.show();
        view.setFocus(Qt::TabFocusReason);
        QSignalSpy clicked(&view, &ConfusionMatrixView::cellClicked);
        for (const auto key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
            QTest::keyClick(&view, key);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Shirt taken for Bag: 84 of 1,000"));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(clicked.value(0), QVariantList({0, 2}));
    }

    void hoveringTells() {
        ConfusionMatrixView view;
        view.resize(400, 400);
        view.setMatrix(makeMatrix(84), names);
        view.show();
        const QPoint at = view.cellRect(1, 0).center();
        QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
        QCoreApplication::sendEvent(&view, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("Trouser taken for Shirt: 10 of 1,000"));
        QTest::mouseMove(&view, at);
        QCOMPARE(view.accessibleDescription(), QToolTip::text());
    }

    void drawsTenAndAHundredClasses_data() {
        QTest::addColumn<int>("classes");
        QTest::newRow("ten") << 10;
        QTest::newRow("a hundred") << 100;
    }
    void drawsTenAndAHundredClasses() {
        QFETCH(int, classes);
        ConfusionMatrixView view;
        view.resize(640, 640);
        view.setMatrix(manyClasses(classes), {});
        const QImage image = view.grab().toImage();
        QVERIFY(view.rect().contains(view.cellRect(classes - 1, classes - 1)));
        for (int i = 0; i < classes; ++i) {
            const QRect cell = view.cellRect(0, i);
            QCOMPARE(image.pixelColor(cell.topLeft() + QPoint(1, 1)).name(), view.cells().colour(0, i).name());
        }
    }

    void nothingYet() {
        ConfusionMatrixView view;
        QSignalSpy clicked(&view, &ConfusionMatrixView::cellClicked);
        QVERIFY(!view.grab().isNull());
        QTest::mouseClick(&view, Qt::LeftButton);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(clicked.count(), 0);
    }
};

QTEST_MAIN(ConfusionMatrixViewTest)
#include "confusion_matrix_view_test.moc"
