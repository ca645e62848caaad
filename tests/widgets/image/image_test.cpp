// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colour_scale.h"
#include "image/dataset_image.h"
#include "image/heat_map.h"
#include "image/image_grid.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>
#include <array>

using namespace nonn;

namespace {

/// Two images of 2 x 3 pixels; a pixel's value tells where it lies.
Images makeImages(int channels) {
    ImageBuffer images{channels, 2, 3, {}, {0, 1}};
    for (int i = 0; i < 2 * channels * 6; ++i)
        images.pixels.push_back(static_cast<std::uint8_t>(10 * i));
    return images;
}

std::vector<GridItem> makeItems(int count) {
    std::vector<GridItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back({i % 2, QStringLiteral("item %1").arg(i), i % 3 ? AnswerMark::right : AnswerMark::wrong});
    return items;
}

}  // namespace

class ImageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void showsGreyAndColour() {
        const QImage grey = toQImage(makeImages(1), 1);
        QCOMPARE(grey.size(), QSize(3, 2));
        QCOMPARE(grey.pixelColor(2, 1), QColor(110, 110, 110));
        const QImage colour = toQImage(makeImages(3), 0);
        QCOMPARE(colour.pixelColor(1, 1), QColor(40, 100, 160));
    }

    /// Rows of five pixels are padded in a QImage.
    void makesOfAPictureWhatAFileIsDecodedTo() {
        QImage picture(5, 2, QImage::Format_ARGB32);
        for (int i = 0; i < 10; ++i)
            picture.setPixel(i % 5, i / 5, qRgba(i, 100 + i, 200 + i, 255));
        const Raster raster = rasterOf(picture);
        QCOMPARE(raster.channels, 3);
        QCOMPARE(raster.height, 2);
        QCOMPARE(raster.width, 5);
        std::vector<std::uint8_t> wanted;
        for (std::uint8_t i = 0; i < 10; ++i)
            wanted.insert(wanted.end(), {i, static_cast<std::uint8_t>(100 + i), static_cast<std::uint8_t>(200 + i)});
        QCOMPARE(raster.pixels, wanted);
    }

    void scalesByWholeFactors() {
        const QImage image = toQImage(makeImages(1), 0);
        const QImage large = scaledWhole(image, {20, 20}, 1);
        QCOMPARE(large.size(), QSize(18, 12));
        QCOMPARE(large.pixelColor(11, 5), image.pixelColor(1, 0));
        QCOMPARE(large.pixelColor(12, 6), image.pixelColor(2, 1));
        const QImage dense = scaledWhole(image, {20, 20}, 2);
        QCOMPARE(dense.size(), QSize(39, 26));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
        QCOMPARE(scaledWhole(image.scaled(60, 40), {30, 30}, 1).size(), QSize(30, 20));
    }

    void drawsInTheMiddleWithHardEdges() {
        QImage canvas(20, 20, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        drawWhole(painter, canvas.rect(), toQImage(makeImages(1), 0));
        painter.end();
        QCOMPARE(canvas.pixelColor(1, 4), QColor(0, 0, 0));
        QCOMPARE(canvas.pixelColor(18, 15), QColor(50, 50, 50));
        QCOMPARE(canvas.pixelColor(0, 10), QColor(Qt::white));
        QCOMPARE(canvas.pixelColor(10, 3), QColor(Qt::white));
    }

    void heatsWhereTheMapIsLarge() {
        QImage image(80, 40, QImage::Format_RGB888);
        image.fill(QColor(100, 100, 100));
        image.setDevicePixelRatio(2);
        const std::array<float, 4> map{0, 0, -1, 8};
        const QImage heated = blendHeatMap(image, map, 2, 2);
        QCOMPARE(heated.size(), image.size());
        QCOMPARE(heated.devicePixelRatio(), 2.0);
        QCOMPARE(heated.pixelColor(0, 0), QColor(100, 100, 100));
        QCOMPARE(heated.pixelColor(0, 39), QColor(100, 100, 100));
        const QColor hottest = heated.pixelColor(79, 39);
        QVERIFY(hottest.red() > hottest.blue() + 60);
        // In between it grows, without a step.
        int before = 100;
        for (int x = 0; x < 80; ++x) {
            const int green = heated.pixelColor(x, 39).green();
            QVERIFY2(std::abs(green - before) < 12, qPrintable(QString::number(x)));
            before = green;
        }
        QCOMPARE(blendHeatMap(image, std::array<float, 4>{}, 2, 2).pixelColor(79, 39), QColor(100, 100, 100));
    }

    void heatGrowsLighterEvenly() {
        const auto lightness = [](double value) {
            const QColor colour = scale::heat(value);
            return theme::contrast(colour, Qt::black);
        };
        for (int i = 1; i <= 20; ++i)
            QVERIFY(lightness(i / 20.0) > lightness((i - 1) / 20.0));
    }

    void gridModelObeys() {
        ImageGridModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems(std::make_shared<Images>(makeImages(1)), makeItems(5));
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex third = model.index(3);
        QCOMPARE(third.data(Qt::DisplayRole).toString(), QStringLiteral("item 3"));
        QCOMPARE(third.data(Qt::DecorationRole).value<QImage>().pixelColor(0, 0), QColor(60, 60, 60));
        QCOMPARE(third.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Image 1: item 3, wrong"));
        QVERIFY(!model.find(7).isValid());
        model.setItems(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void gridIsWalkedByKeys() {
        ImageGrid grid;
        grid.resize(400, 300);
        auto images = std::make_shared<Images>(makeImages(1));
        grid.setItems(images, {{0, "a", AnswerMark::none}, {1, "b", AnswerMark::none}});
        grid.show();
        QSignalSpy changed(&grid, &ImageGrid::chosenChanged);
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.chosen(), std::int64_t{1});
        QCOMPARE(changed.last().at(0).toLongLong(), 1);
        // What was chosen stays, and nobody is told of what did not change.
        changed.clear();
        grid.setItems(images, {{1, "b", AnswerMark::right}});
        QCOMPARE(grid.chosen(), std::int64_t{1});
        QCOMPARE(changed.count(), 0);
        grid.setItems(images, {{0, "a", AnswerMark::right}});
        QCOMPARE(grid.chosen(), std::int64_t{-1});
        QCOMPARE(changed.count(), 1);
    }

    void manyImagesShowAtOnce() {
        ImageGrid grid;
        grid.resize(800, 600);
        grid.show();
        QElapsedTimer timer;
        timer.start();
        grid.setItems(std::make_shared<Images>(makeImages(1)), makeItems(10000));
        QVERIFY(!grid.grab().isNull());
        qInfo("10,000 images: %lld ms", timer.elapsed());
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.currentIndex().row(), 9999);
    }
};

QTEST_MAIN(ImageTest)
#include "image_test.moc"
