// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_images.h"

#include "project/made_project.h"
#include "train/made_images.h"

#include <QtTest>
#include <algorithm>

using namespace nonn;

class AskedImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreBounded_data() {
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<qint64>("there");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("classes");
        QTest::addColumn<qint64>("asked");
        QTest::newRow("all") << qint64{0} << qint64{5000} << 256 << 10 << qint64{5000};
        QTest::newRow("some") << qint64{100} << qint64{5000} << 256 << 10 << qint64{100};
        QTest::newRow("more than there are") << qint64{9000} << qint64{5000} << 256 << 10 << qint64{5000};
        QTest::newRow("ImageNet's training images") << qint64{0} << qint64{1'281'167} << 2048 << 1000 << qint64{82'020};
        QTest::newRow("as many as wished") << qint64{1'281'167} << qint64{1'281'167} << 2048 << 1000 << qint64{82'020};
        QTest::newRow("its validation images") << qint64{0} << qint64{50'000} << 2048 << 1000 << qint64{50'000};
    }
    void answersAreBounded() {
        QFETCH(qint64, wanted);
        QFETCH(qint64, there);
        QFETCH(int, filters);
        QFETCH(int, classes);
        const std::int64_t asked = countAsked(wanted, there, filters, classes);
        QTEST(qint64{asked}, "asked");
        QVERIFY(asked * (filters + classes) * 4 <= mostAnswerBytes);
    }

    /// A teacher of so many filters that the answers to two images fill the memory.
    void takesOfEachClassItsShare() {
        auto dataset = std::make_shared<Dataset>(madeDataset());
        Project project = madeProject("/nowhere");
        project.teacher->filters = 25'000'000;
        const auto few = imagesAsked(dataset, project, 0);
        QCOMPARE(few->count(), std::int64_t{9});
        for (const std::int32_t label : {0, 1, 2})
            QCOMPARE(std::ranges::count(few->labels, label), std::ptrdiff_t{3});
        project.askedImages = 0;
        project.markMade(Stage::teacher);
        project.markMade(Stage::activity);
        QVERIFY(!askedAboutAll(project));
        project.teacher->filters = 64;
        QVERIFY(askedAboutAll(project));
        QCOMPARE(imagesAsked(dataset, project, 0)->count(), std::int64_t{30});
    }
};

QTEST_GUILESS_MAIN(AskedImagesTest)
#include "asked_images_test.moc"
