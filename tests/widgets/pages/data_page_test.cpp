// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/data_page.h"

#include "base/error.h"
#include "pages/bar_delegate.h"
#include "pages/data/class_counts_model.h"
#include "pages/data/class_sample_view.h"
#include "pages/figure_row.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QThread>
#include <QtTest>
#include <numeric>
#include <set>
#include <stdexcept>

using namespace nonn;

namespace {

/// Of 2 x 2 pixels; classes in turn.
Images makeImages(int count) {
    ImageBuffer images{1, 2, 2, {}, {}};
    for (int i = 0; i < count; ++i) {
        images.pixels.insert(images.pixels.end(), 4, static_cast<std::uint8_t>(i));
        images.labels.push_back(i % 3);
    }
    return images;
}

std::shared_ptr<Dataset> makeDataset() {
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "shapes";
    dataset->classNames = {"disc", "ring", "bar"};
    dataset->training = makeImages(100);
    dataset->validation = makeImages(10);
    dataset->test = makeImages(31);
    return dataset;
}

/// Pixels that are made when they are asked for, and never on the thread of the window.
class DecodedPixels : public PixelSource {
public:
    const std::uint8_t* inPlace(std::int64_t) const override { return nullptr; }
    std::uint64_t fingerprint(std::int64_t image) const override { return static_cast<std::uint64_t>(image); }
    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        if (QThread::currentThread() == qApp->thread())
            throw std::logic_error("decodes on the thread of the window");
        if (image == 7)
            throw badInput("7.jpg", Text::tr("has gone"));
        std::fill(out.begin(), out.end(), static_cast<std::uint8_t>(image));
    }
};

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

    void decodesBesideTheWindow() {
        ClassSampleModel model;
        QAbstractItemModelTester tester(&model);
        std::vector<std::int64_t> places(10);
        std::iota(places.begin(), places.end(), std::int64_t{0});
        const auto images = std::make_shared<const Images>(std::make_shared<DecodedPixels>(), 1, StoredSize{9, 9},
                                                           StoredSize{8, 8}, places, std::vector<std::int32_t>(10));
        model.setImages(images, {"disc"}, 1);
        model.setColumns(10);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int column = 0; column < 10; ++column) {
            const auto picture = [&] { return model.index(0, column).data(Qt::DecorationRole).value<QImage>(); };
            const std::int64_t image = model.imageAt(0, column);
            QVERIFY(picture().isNull());
            if (image == 7)
                QTRY_VERIFY(changed.count() > column);
            else
                QTRY_COMPARE(picture().pixelColor(3, 3),
                             QColor(static_cast<int>(image), static_cast<int>(image), static_cast<int>(image)));
        }
        model.index(0, 0).data(Qt::DecorationRole);
        model.setImages(nullptr, {}, 1);  // what comes too late is dropped
        QCOMPARE(model.rowCount(), 0);
    }

    void listsWhatWasLeftOut() {
        DataPage page;
        const auto dataset = makeDataset();
        page.setDataset(dataset);
        auto* const list = page.findChild<QPlainTextEdit*>();
        QVERIFY(!list->isVisibleTo(&page));
        const auto broken = makeDataset();
        broken->skipped = {{"a/b.jpg", Text::tr("is empty")}, {"c.png", Text::tr("is damaged")}};
        broken->testFrom = PartOrigin::validationFolder;
        broken->validationFrom = PartOrigin::given;
        page.setDataset(broken);
        page.setSplit({0.25, 42});
        QVERIFY(list->isVisibleTo(&page));
        QVERIFY(list->toPlainText().contains(QStringLiteral("a/b.jpg: is empty\nc.png: is damaged")));
        QString texts;
        for (const QLabel* const label : page.findChildren<QLabel*>())
            texts += label->text() + QLatin1Char('\n');
        QVERIFY(texts.contains(QStringLiteral("images in val are the test images")));
        QVERIFY(!texts.contains(QStringLiteral("set aside")));
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
