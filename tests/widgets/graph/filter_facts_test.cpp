// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_facts.h"

#include "theme/theme.h"
#include "widgets/graph/made_scene.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace nonn;

namespace {

QString allText(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* const label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

class FilterFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void tellsOneAndLeadsToItsNeighbours() {
        FilterFacts facts;
        facts.setScene(makeScene());
        facts.setSelection({0});
        facts.resize(300, 800);
        facts.show();
        const QString text = allText(facts);
        QVERIFY(text.contains(QStringLiteral("Filter 0")) && text.contains(QStringLiteral("Student 0")));
        QVERIFY2(text.contains(QStringLiteral("Edges: 2")), qPrintable(text));
        auto* const list = facts.findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("#1 · Student 0 · 1"));
        QSignalSpy spy(&facts, &FilterFacts::filterActivated);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), 2);
    }

    void namesFiltersThatHaveNames() {
        GraphScene scene = makeScene();
        FilterGraph named = *scene.graph;
        named.names = {"a", "b", "eye", "7", "e", "f", "g", "h", "i", "j", "k", "l"};
        scene.graph = std::make_shared<const FilterGraph>(named);
        FilterFacts facts;
        facts.setScene(scene);
        facts.setSelection({2});
        QVERIFY(allText(facts).contains(QStringLiteral("Filter 2 · eye")));
        QCOMPARE(findFilter(scene, QStringLiteral(" eye ")), std::optional(2));
        QCOMPARE(findFilter(scene, QStringLiteral("7")), std::optional(7));  // numbers are numbers of filters
        QCOMPARE(findFilter(scene, QStringLiteral("12")), std::nullopt);
        QCOMPARE(findFilter(scene, QStringLiteral("nose")), std::nullopt);
    }

    void countsSeveralAndMovesThem() {
        FilterFacts facts;
        facts.setScene(makeScene());
        facts.setSelection({0, 1, 6, 11});
        const QString text = allText(facts);
        for (const char* const part : {"4 filters", "Discarded: 1", "Student 0: 2", "Student 1: 1"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QSignalSpy spy(&facts, &FilterFacts::moveRequested);
        QMenu* const menu = facts.findChild<QPushButton*>()->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<QVector<int>>(), (QVector<int>{6, 11}));
        QCOMPARE(spy[0][1].toInt(), 0);
    }

    void showsMaps() {
        FilterFacts facts;
        facts.setScene(makeScene());
        facts.setSelection({0});
        facts.showMapsComputing();
        QVERIFY(allText(facts).contains(QStringLiteral("Looking for")));
        QImage image(28, 28, QImage::Format_RGB32);
        image.fill(Qt::red);
        facts.setMaps({image, image}, {QStringLiteral("Coat, first"), QStringLiteral("Boot, second")});
        const QString text = allText(facts);
        QVERIFY(text.contains(QStringLiteral("Boot, second")) && !text.contains(QStringLiteral("Looking for")));
        facts.setSelection({1});
        QVERIFY(!allText(facts).contains(QStringLiteral("Coat, first")));
    }
};

QTEST_MAIN(FilterFactsTest)
#include "filter_facts_test.moc"
