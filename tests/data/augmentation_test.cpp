// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/augmentation.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "data/fixtures.h"

#include <QtTest>
#include <cmath>
#include <map>
#include <stdexcept>

using namespace nonn;

namespace {

Normalisation normalisationOf(int channels) {
    Normalisation result;
    for (int c = 0; c < channels; ++c) {
        result.mean.push_back(0.3F + 0.1F * static_cast<float>(c));
        result.deviation.push_back(0.2F + 0.05F * static_cast<float>(c));
    }
    return result;
}

/// What augmentation means, said once more: the image is mirrored, laid on a black ground, and moved.
double naivePixel(const Images& images, std::int64_t index, const Draw& draw, const Normalisation& normalisation, int c,
                  int y, int x) {
    const int fromY = y - draw.down;
    int fromX = x - draw.right;
    double value = 0;
    if (fromY >= 0 && fromY < images.height && fromX >= 0 && fromX < images.width) {
        if (draw.mirrored)
            fromX = images.width - 1 - fromX;
        value = images.image(index)[static_cast<std::size_t>((c * images.height + fromY) * images.width + fromX)];
    }
    const auto channel = static_cast<std::size_t>(c);
    return (value / 255 - static_cast<double>(normalisation.mean[channel])) /
           static_cast<double>(normalisation.deviation[channel]);
}

/// The largest difference between an image that was written and what it should be.
double naiveDifference(const Images& images, std::int64_t index, const Draw& draw, const Normalisation& normalisation,
                       PixelOrder order, std::span<const float> written) {
    double worst = 0;
    for (int c = 0; c < images.channels; ++c)
        for (int y = 0; y < images.height; ++y)
            for (int x = 0; x < images.width; ++x) {
                const int place = order == PixelOrder::channelsFirst ? (c * images.height + y) * images.width + x
                                                                     : (y * images.width + x) * images.channels + c;
                const auto value = static_cast<double>(written[static_cast<std::size_t>(place)]);
                worst = std::max(worst, std::abs(value - naivePixel(images, index, draw, normalisation, c, y, x)));
            }
    return worst;
}

}  // namespace

class AugmentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheNaiveOne_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("padding");
        QTest::newRow("colour") << 3 << 32 << 32 << 4;
        QTest::newRow("grey") << 1 << 28 << 28 << 4;
        QTest::newRow("odd sides") << 3 << 5 << 7 << 2;
        QTest::newRow("five channels") << 5 << 6 << 3 << 1;
        QTest::newRow("moved out altogether") << 3 << 2 << 3 << 6;
        QTest::newRow("one pixel") << 2 << 1 << 1 << 1;
    }
    void matchesTheNaiveOne() {
        QFETCH(int, channels);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, padding);
        const Images images = randomImages(9, channels, height, width, 3, 5);
        const Normalisation normalisation = normalisationOf(channels);
        std::vector<std::int64_t> indices;
        std::vector<Draw> draws;
        for (int down = -padding; down <= padding; ++down)
            for (int right = -padding; right <= padding; ++right)
                for (const bool mirrored : {false, true}) {
                    indices.push_back(static_cast<std::int64_t>(draws.size()) * 5 % images.count());
                    draws.push_back({down, right, mirrored});
                }
        for (const PixelOrder order : {PixelOrder::channelsFirst, PixelOrder::channelsLast}) {
            std::vector<float> out(indices.size() * static_cast<std::size_t>(images.bytesPerImage()), -99.0F);
            makeBatch(images, indices, draws, normalisation, order, out);
            double worst = 0;
            for (std::size_t i = 0; i < indices.size(); ++i)
                worst = std::max(worst,
                                 naiveDifference(images, indices[i], draws[i], normalisation, order,
                                                 std::span<const float>(out).subspan(i * out.size() / indices.size())));
            QVERIFY2(worst < 1e-5, qPrintable(QString::number(worst)));
        }
    }

    void withoutDrawsNothingMoves() {
        const Images images = randomImages(4, 3, 8, 8, 2, 6);
        const std::vector<std::int64_t> indices{3, 0};
        const std::vector<Draw> still(2);
        std::vector<float> without(2 * 3 * 64);
        std::vector<float> with(without.size());
        makeBatch(images, indices, {}, normalisationOf(3), PixelOrder::channelsLast, without);
        makeBatch(images, indices, still, normalisationOf(3), PixelOrder::channelsLast, with);
        QVERIFY(without == with);
    }

    void refusesSpansThatDoNotFit() {
        const Images images = randomImages(4, 1, 2, 2, 2, 7);
        const std::vector<std::int64_t> indices{0, 1};
        const std::vector<Draw> one(1);
        std::vector<float> out(8);
        const auto batch = [&](std::span<const Draw> draws, std::span<float> to) {
            makeBatch(images, indices, draws, normalisationOf(1), PixelOrder::channelsFirst, to);
        };
        QVERIFY_EXCEPTION_THROWN(batch({}, std::span(out).first(7)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(batch(one, out), std::logic_error);
        batch({}, out);
    }

    void drawsAreNamedBySeedImageAndVariant() {
        const Augmentation augmentation;
        const auto draw = [&](std::uint64_t seed, std::int64_t image, std::int64_t variant) {
            const Draw d = drawAugmentation(augmentation, Generator(seed), image, variant);
            return std::tuple(d.down, d.right, d.mirrored);
        };
        std::map<std::pair<int, int>, std::tuple<int, int, bool>> forwards;
        for (int image = 0; image < 50; ++image)
            for (int variant = 0; variant < 4; ++variant)
                forwards[{image, variant}] = draw(1, image, variant);
        int same = 0;
        for (int variant = 3; variant >= 0; --variant)
            for (int image = 49; image >= 0; --image) {
                QVERIFY(draw(1, image, variant) == forwards.at({image, variant}));
                same += draw(2, image, variant) == draw(1, image, variant) ? 1 : 0;
            }
        QVERIFY(same < 10);  // 200 pairs, each the same once in 162
        QVERIFY(draw(1, 7, -1) == std::tuple(0, 0, false));
    }

    void everyDrawIsEquallyLikely() {
        const Augmentation augmentation{.padding = 2, .flip = true};
        std::map<std::tuple<int, int, bool>, int> counts;
        for (int image = 0; image < 10'000; ++image)
            for (int variant = 0; variant < 5; ++variant) {
                const Draw draw = drawAugmentation(augmentation, Generator(1), image, variant);
                ++counts[{draw.down, draw.right, draw.mirrored}];
            }
        QCOMPARE(counts.size(), std::size_t{50});
        for (const auto& [draw, count] : counts) {  // 1000 are expected, with a deviation of 31
            QVERIFY(std::abs(std::get<0>(draw)) <= 2 && std::abs(std::get<1>(draw)) <= 2);
            QVERIFY2(std::abs(count - 1000) < 140, qPrintable(QString::number(count)));
        }
    }

    void variantsAreMirroredByTurns() {
        int mirroredFirst = 0;
        for (int image = 0; image < 1000; ++image) {
            const auto mirrored = [&](int variant) {
                return drawAugmentation({.padding = 1, .flip = true}, Generator(1), image, variant).mirrored;
            };
            mirroredFirst += mirrored(0) ? 1 : 0;
            for (int variant = 1; variant < 6; ++variant)
                QVERIFY(mirrored(variant) != mirrored(variant - 1));
        }
        QVERIFY2(std::abs(mirroredFirst - 500) < 70, qPrintable(QString::number(mirroredFirst)));
    }

    void doesOnlyWhatIsAsked() {
        for (int image = 0; image < 200; ++image) {
            const Draw still = drawAugmentation({.padding = 0, .flip = false}, Generator(1), image, 0);
            QVERIFY(still.down == 0 && still.right == 0 && !still.mirrored);
            QVERIFY(!drawAugmentation({.padding = 4, .flip = false}, Generator(1), image, 0).mirrored);
        }
    }

    void cropsAreWithinTheImage() {
        const Augmentation augmentation{.cropArea = 0.25, .jitter = 0.4, .erasing = 0.5};
        int erased = 0;
        for (std::int64_t image = 0; image < 2000; ++image) {
            const Draw draw = drawAugmentation(augmentation, Generator(1), image, 3);
            QVERIFY(draw == drawAugmentation(augmentation, Generator(1), image, 3));
            QVERIFY(draw.crop && draw.down == 0 && draw.right == 0);
            const Region& crop = *draw.crop;
            QVERIFY(crop.left >= 0 && crop.top >= 0 && crop.left + crop.width <= 1 && crop.top + crop.height <= 1);
            QVERIFY(crop.width * crop.height >= 0.2499);
            QVERIFY(crop.width / crop.height > 0.749 && crop.width / crop.height < 1.334);
            for (const double factor : {draw.brightness, draw.contrast, draw.saturation})
                QVERIFY(factor >= 0.6 && factor <= 1.4);
            erased += draw.erased ? 1 : 0;
        }
        QVERIFY(erased > 900 && erased < 1100);
        QVERIFY(drawAugmentation(augmentation, Generator(1), 5, -1) == Draw());
    }

    /// Bilinear interpolation, said once more.
    void cropsAreScaled() {
        const ImageBuffer buffer = randomImages(1, 3, 12, 12, 1, 8);
        const Images images(pixelsInMemory(buffer.pixels, buffer.bytesPerImage()), 3, {12, 12}, {7, 9}, {0}, {0});
        const Region region{0.1, 0.25, 0.5, 0.7};
        const Draw draw{.mirrored = true, .crop = region};
        std::vector<float> out(3 * 7 * 9);
        makeBatch(images, std::vector<std::int64_t>{0}, std::vector<Draw>{draw}, {{0, 0, 0}, {1, 1, 1}},
                  PixelOrder::channelsFirst, out);
        const auto at = [&](int c, int y, int x) {
            return static_cast<double>(
                buffer.pixels[static_cast<std::size_t>((c * 12 + std::clamp(y, 0, 11)) * 12 + std::clamp(x, 0, 11))]);
        };
        for (int c = 0; c < 3; ++c)
            for (int y = 0; y < 7; ++y)
                for (int x = 0; x < 9; ++x) {
                    const double fromY = std::clamp(12 * (0.25 + 0.7 * (y + 0.5) / 7) - 0.5, 0.0, 11.0);
                    const double fromX = std::clamp(12 * (0.1 + 0.5 * (8 - x + 0.5) / 9) - 0.5, 0.0, 11.0);
                    const int top = static_cast<int>(fromY);
                    const int left = static_cast<int>(fromX);
                    const double upper = at(c, top, left) * (left + 1 - fromX) + at(c, top, left + 1) * (fromX - left);
                    const double lower =
                        at(c, top + 1, left) * (left + 1 - fromX) + at(c, top + 1, left + 1) * (fromX - left);
                    const double value = upper * (top + 1 - fromY) + lower * (fromY - top);
                    const double found = 255 * static_cast<double>(out[static_cast<std::size_t>((c * 7 + y) * 9 + x)]);
                    QVERIFY2(std::abs(found - value) < 2.5, qPrintable(QString::number(found - value)));
                }
    }

    void coloursChange() {
        const Images images(3, 1, 2, {100, 50, 60, 90, 20, 70}, {0});  // (100, 60, 20) and (50, 90, 70)
        const auto changed = [&](const Draw& draw) {
            std::vector<float> out(6);
            makeBatch(images, std::vector<std::int64_t>{0}, std::vector<Draw>{draw}, {{0, 0, 0}, {1, 1, 1}},
                      PixelOrder::channelsLast, out);
            std::vector<int> values;
            for (const float value : out)
                values.push_back(static_cast<int>(std::lround(255 * value)));
            return values;
        };
        QCOMPARE(changed({.brightness = 0.5}), (std::vector<int>{50, 30, 10, 25, 45, 35}));
        QCOMPARE(changed({.brightness = 3}), (std::vector<int>{255, 180, 60, 150, 255, 210}));
        QCOMPARE(changed({.saturation = 0}), (std::vector<int>{67, 67, 67, 76, 76, 76}));
        QCOMPARE(changed({.contrast = 0}), (std::vector<int>{72, 72, 72, 72, 72, 72}));
    }

    void erasedIsTheMeanColour() {
        const Images images = randomImages(1, 3, 10, 10, 1, 9);
        const Normalisation normalisation = normalisationOf(3);
        std::vector<float> whole(300);
        std::vector<float> out(300);
        const std::vector<std::int64_t> first{0};
        makeBatch(images, first, {}, normalisation, PixelOrder::channelsFirst, whole);
        makeBatch(images, first, std::vector<Draw>{{.erased = Region{0.2, 0.5, 0.3, 0.4}}}, normalisation,
                  PixelOrder::channelsFirst, out);
        for (std::size_t i = 0; i < 300; ++i) {
            const std::size_t x = i % 10;
            const std::size_t y = i / 10 % 10;
            QCOMPARE(out[i], x >= 2 && x < 5 && y >= 5 && y < 9 ? 0.0F : whole[i]);
        }
    }

    void suggestsWhatIsUsual() {
        QVERIFY(suggestAugmentation(32, 50'000) == Augmentation());
        QVERIFY(suggestAugmentation(48, 1'000'000) == Augmentation());
        QVERIFY(suggestAugmentation(64, 4000) == Augmentation{.cropArea = 0.25});
        QVERIFY(suggestAugmentation(224, 1'200'000) == Augmentation{.cropArea = 0.08});
    }

    void refusesSettingsOutOfRange() {
        check(Augmentation{});
        COMPARE_ERROR(check(Augmentation{.padding = -1}), ErrorCode::badInput, "", "padding");
        COMPARE_ERROR(check(Augmentation{.cropArea = 1.5}), ErrorCode::badInput, "", "least area of a crop");
        COMPARE_ERROR(check(Augmentation{.jitter = std::nan("")}), ErrorCode::badInput, "", "jitter");
        COMPARE_ERROR(check(Augmentation{.erasing = -0.1}), ErrorCode::badInput, "", "erasing");
    }

    /// What is not used is not written: settings of before read as they did.
    void writesWhatIsUsed() {
        Json json = Json::object();
        addTo(json, Augmentation{});
        QCOMPARE(QString::fromStdString(json.dump()), QStringLiteral("{\"padding\":4,\"flip\":true}"));
        addTo(json, Augmentation{.jitter = 0.5});
        QCOMPARE(json.at("jitter").get<double>(), 0.5);
    }
};

QTEST_GUILESS_MAIN(AugmentationTest)
#include "augmentation_test.moc"
