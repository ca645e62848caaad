// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/augmentation.h"
#include "data/fixtures.h"

#include <QtTest>
#include <algorithm>

using namespace nonn;

namespace {

constexpr StoredSize stored{9, 11};
constexpr StoredSize seen{4, 5};

std::uint8_t pixelOf(std::int64_t image, int channel, int y, int x) {
    return static_cast<std::uint8_t>(40 * image + 100 * channel + 11 * y + x);
}

/// Two-channel images that are computed when they are asked for, as if they were decoded.
class ComputedPixels : public PixelSource {
public:
    const std::uint8_t* inPlace(std::int64_t) const override { return nullptr; }
    std::uint64_t fingerprint(std::int64_t image) const override { return static_cast<std::uint64_t>(image); }
    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        auto place = out.begin();
        for (int channel = 0; channel < 2; ++channel)
            for (int y = 0; y < stored.height; ++y)
                for (int x = 0; x < stored.width; ++x)
                    *place++ = pixelOf(image, channel, y, x);
    }
};

/// Images 2, 0 and 1 of the source.
Images computed() {
    return {std::make_shared<ComputedPixels>(), 2, stored, seen, {2, 0, 1}, {5, 6, 7}};
}

/// As makeBatch() defines it: `in` is the place in the stored image, black outside.
float expected(const Draw& draw, int channel, int y, int x) {
    const int fromY = 2 + y - draw.down;
    const int column = x - draw.right;
    const int fromX = 3 + (draw.mirrored ? seen.width - 1 - column : column);
    const bool inside = fromY >= 0 && fromY < stored.height && fromX >= 0 && fromX < stored.width;
    return inside ? static_cast<float>(pixelOf(0, channel, fromY, fromX)) / 255.0F : 0.0F;
}

}  // namespace

class ImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImageIsTheMiddleOfWhatIsStored() {
        const std::vector<std::uint8_t> image = computed().image(0);
        QCOMPARE(image.size(), std::size_t{40});
        for (int channel = 0; channel < 2; ++channel)
            for (int y = 0; y < seen.height; ++y)
                for (int x = 0; x < seen.width; ++x)
                    QCOMPARE(image[static_cast<std::size_t>((channel * seen.height + y) * seen.width + x)],
                             pixelOf(2, channel, 2 + y, 3 + x));
    }

    void choicesShareThePixels() {
        const Images memory = randomImages(10, 1, 3, 3, 10, 1);
        const Images chosen = memory.choose(std::vector<std::int64_t>{7, 2});
        QCOMPARE(chosen.labels, (std::vector<std::int32_t>{7, 2}));
        QCOMPARE(chosen.storedInPlace(1), memory.storedInPlace(2));
        QCOMPARE(memory.part(2, 3).storedInPlace(0), memory.storedInPlace(2));
        QCOMPARE(computed().part(1, 2).image(0), computed().image(1));
        QVERIFY(computed().storedInPlace(0) == nullptr);
    }

    /// A shift moves in what is stored beside the middle, and black beyond that.
    void shiftsSeeWhatIsStored() {
        for (const int down : {0, 1, -3, 6, -9}) {
            for (const int right : {0, 2, -2, 7, -8}) {
                for (const bool mirrored : {false, true}) {
                    const Draw draw{down, right, mirrored};
                    std::vector<float> out(40);
                    makeBatch(computed(), std::vector<std::int64_t>{1}, std::vector<Draw>{draw}, {{0, 0}, {1, 1}},
                              PixelOrder::channelsFirst, out);
                    for (int channel = 0; channel < 2; ++channel)
                        for (int y = 0; y < seen.height; ++y)
                            for (int x = 0; x < seen.width; ++x)
                                QCOMPARE(out[static_cast<std::size_t>((channel * seen.height + y) * seen.width + x)],
                                         expected(draw, channel, y, x));
                }
            }
        }
    }

    void normalisationIsThatOfWhatIsStored() {
        double sum = 0;
        for (int image = 0; image < 3; ++image)
            for (int y = 0; y < stored.height; ++y)
                for (int x = 0; x < stored.width; ++x)
                    sum += pixelOf(image, 1, y, x) / 255.0;
        const double mean = sum / (3 * stored.height * stored.width);
        QVERIFY(std::abs(static_cast<double>(measureNormalisation(computed()).mean[1]) - mean) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(ImagesTest)
#include "images_test.moc"
