// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data_page.h"

#include "pages/bar_delegate.h"
#include "pages/class_counts_model.h"
#include "pages/class_sample_view.h"
#include "pages/figure_row.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>
#include <set>

using namespace nonn;

namespace {

/// Of 2 x 2 pixels; classes in turn.
Images makeImages(int count) {
    Images images{1, 2, 2, {}, {}};
    for (int i = 0; i < count; ++i) {
        images.pixels.insert(images.pixels.end(), 4, static_cast<std::uint8_t>(i));
        images.labels.push_back(i % 3);
    }
    return images;
}

std::shared_ptr<const Dataset> makeDataset() {
    return std::make_shared<Dataset>(
        Dataset{"shapes", {"disc", "ring", "bar"}, makeImages(100), makeImages(10), makeImages(31)});
}

std::vector<std::int64_t> firstRow(const ClassSampleModel& model) {
    std::vector<std::int64_t> images;
    for (int column = 0; column < model.columnCount(); ++column)
        images.push_back(model.imageAt(0, column));
    return images;
}

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void countsClasses() {
        ClassCountsModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setDataset(makeDataset());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, ClassCountsModel::className).data().toString(), QStringLiteral("ring"));
        QCOMPARE(model.index(0, ClassCountsModel::training).data().toString(), QStringLiteral("34"));
        QCOMPARE(model.index(2, ClassCountsModel::validation).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(2, ClassCountsModel::validation).data(BarDelegate::shareRole).toDouble(), 0.75);
        model.setDataset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void samplesAreOfTheirClass() {
        ClassSampleModel model;
        QAbstractItemModelTester tester(&model);
        const auto dataset = makeDataset();
        model.setImages(std::shared_ptr<const Images>(dataset, &dataset->training), dataset->classNames, 7);
        model.setColumns(40);
        const std::vector<std::int64_t> images = firstRow(model);
        QCOMPARE(std::set(images.begin(), images.end()).size(), std::size_t{34 + 1});  // 34 discs, then nothing
        for (const std::int64_t image : images)
            QVERIFY(image < 0 || image % 3 == 0);
        QVERIFY(!model.index(0, 39).data(Qt::DecorationRole).isValid());
        QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("bar"));
        model.setColumns(5);
        QCOMPARE(firstRow(model), std::vector(images.begin(), images.begin() + 5));
    }

    void tellsWhatIsInIt() {
        DataPage page;
        page.setDataset(makeDataset());
        page.setSplit({0.25, 42});
        page.setNormalisation(Normalisation{{0.2860F}, {0.3530F}});
        page.setSource(QStringLiteral("/data/shapes"));
        const auto& figures = page.findChild<FigureRow*>()->figures();
        QCOMPARE(figures[1].value, QStringLiteral("2 × 2"));
        QCOMPARE(figures[2].value, QStringLiteral("100"));
        QString texts;
        for (const QLabel* const label : page.findChildren<QLabel*>())
            texts += label->text() + QLatin1Char('\n');
        for (const char* const fact : {"shapes", "25.00 %", "seed 42", "0.286", "0.353", "/data/shapes"})
            QVERIFY2(texts.contains(QString::fromLatin1(fact)), fact);
        page.setDataset(nullptr);
        QVERIFY(!page.grab().isNull());
    }

    void showsOtherSamplesWhenAsked() {
        DataPage page;
        page.resize(1000, 700);
        page.setDataset(makeDataset());
        page.show();
        auto* const view = page.findChild<ClassSampleView*>();
        QVERIFY(view->samples().columnCount() > 4);
        const auto before = firstRow(view->samples());
        QTest::mouseClick(page.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(firstRow(view->samples()) != before);
        QTest::keyClick(page.findChild<QComboBox*>(), Qt::Key_Down);
        for (const std::int64_t image : firstRow(view->samples()))
            QVERIFY(image < 10);
        page.resize(1400, 700);
        QVERIFY(view->samples().columnCount() > static_cast<int>(before.size()));
    }
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
