// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prepared_images.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "data/fixtures.h"
#include "data/open_dataset.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;
using Values = std::vector<double>;

double roundedToByte(double value) {
    return std::clamp(std::floor(value + 0.5), 0.0, 255.0);
}

/// One line of `from` values as `to` values under a triangle that is as wide as an output pixel where it is wider than
/// one of the input: every weight is summed, near or far.
Values scaledLine(const Values& line, int to) {
    const double scale = static_cast<double>(line.size()) / to;
    const double reach = std::max(1.0, scale);
    Values out;
    for (int i = 0; i < to; ++i) {
        double sum = 0;
        double weights = 0;
        for (std::size_t x = 0; x < line.size(); ++x) {
            const double apart = std::abs((static_cast<double>(x) + 0.5) - (i + 0.5) * scale);
            const double weight = std::max(0.0, 1 - apart / reach);
            sum += weight * line[x];
            weights += weight;
        }
        out.push_back(roundedToByte(sum / weights));
    }
    return out;
}

/// Across, then down.
Values scaledPlane(const Bytes& plane, int height, int width, int toHeight, int toWidth) {
    std::vector<Values> rows;
    for (int y = 0; y < height; ++y)
        rows.push_back(scaledLine({plane.begin() + y * width, plane.begin() + (y + 1) * width}, toWidth));
    Values out(static_cast<std::size_t>(toHeight) * static_cast<std::size_t>(toWidth));
    for (int x = 0; x < toWidth; ++x) {
        Values column;
        for (int y = 0; y < height; ++y)
            column.push_back(rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]);
        const Values scaled = scaledLine(column, toHeight);
        for (int y = 0; y < toHeight; ++y)
            out[static_cast<std::size_t>(y * toWidth + x)] = scaled[static_cast<std::size_t>(y)];
    }
    return out;
}

Images one(int channels, int height, int width, Bytes pixels) {
    return {channels, height, width, std::move(pixels), {0}};
}

/// Squares of 12 pixels of which 8 are seen, decoded when they are asked for.
class Squares : public PixelSource {
public:
    const std::uint8_t* inPlace(std::int64_t) const override { return nullptr; }
    std::uint64_t fingerprint(std::int64_t image) const override { return 70 + static_cast<std::uint64_t>(image); }
    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        const std::string bytes = randomBytes(out.size(), static_cast<std::uint64_t>(image));
        std::copy(bytes.begin(), bytes.end(), out.begin());
    }
};

Images squares() {
    return {std::make_shared<Squares>(), 3, {12, 12}, {8, 8}, {4, 2}, {0, 1}};
}

}  // namespace

class PreparedImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Twice as large: pixels' centres lie at a quarter and three quarters of the way between the old ones.
    void enlargesBilinearly() {
        const Images large = prepared(one(1, 2, 2, {0, 100, 200, 100}), 4, 0);
        QCOMPARE(large.image(0), (Bytes{0, 25, 75, 100,      //
                                        50, 63, 88, 100,     //
                                        150, 138, 113, 100,  //
                                        200, 175, 125, 100}));
    }

    /// Half as large: four pixels along each side take part, 1:3:3:1, those outside of the image left out.
    void shrinksWithoutLeavingPixelsOut() {
        Bytes pixels(64, 0);
        pixels[3 * 8 + 3] = 64;
        const Bytes small = prepared(one(1, 8, 8, pixels), 4, 0).image(0);
        QCOMPARE(small[1 * 4 + 1], std::uint8_t{9});  // 64 * 3/8 * 3/8
        QCOMPARE(small[1 * 4 + 2], std::uint8_t{3});
        QCOMPARE(small[2 * 4 + 2], std::uint8_t{1});
        QCOMPARE(small[0], std::uint8_t{0});
        Bytes corner(64, 0);
        corner[0] = 49;
        QCOMPARE(prepared(one(1, 8, 8, corner), 4, 0).image(0)[0], std::uint8_t{9});  // 49 * 3/7 * 3/7
    }

    void agreesWithASumOverAllPixels_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("side");
        QTest::addRow("28 to 32") << 28 << 28 << 32;
        QTest::addRow("32 to 28") << 32 << 32 << 28;
        QTest::addRow("32 to 224") << 32 << 32 << 224;
        QTest::addRow("96 to 32") << 96 << 96 << 32;
        QTest::addRow("97 to 32") << 97 << 97 << 32;
        QTest::addRow("1 to 8") << 1 << 1 << 8;
        QTest::addRow("as large") << 9 << 9 << 9;
    }
    void agreesWithASumOverAllPixels() {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, side);
        const Images images = randomImages(2, 3, height, width, 2, 5);
        const Images made = prepared(images, side, 0);
        QCOMPARE(made.height, side);
        QCOMPARE(made.width, side);
        const auto plane = static_cast<std::ptrdiff_t>(height) * width;
        for (std::int64_t i = 0; i < 2; ++i) {
            const Bytes given = images.image(i);
            const Bytes image = made.image(i);
            for (std::ptrdiff_t c = 0; c < 3; ++c) {
                const Values wanted = scaledPlane({given.begin() + c * plane, given.begin() + (c + 1) * plane}, height,
                                                  width, side, side);
                for (std::size_t p = 0; p < wanted.size(); ++p)
                    QVERIFY(std::abs(image[static_cast<std::size_t>(c) * wanted.size() + p] - wanted[p]) <= 1);
            }
        }
    }

    /// The shorter side becomes the side of the square.
    void cutsToTheMiddleSquare() {
        const Images images = randomImages(1, 1, 6, 10, 1, 3);
        const Values wanted = scaledPlane(images.image(0), 6, 10, 12, 20);
        const Bytes image = prepared(images, 12, 0).image(0);
        for (std::size_t y = 0; y < 12; ++y)
            for (std::size_t x = 0; x < 12; ++x)
                QVERIFY(std::abs(image[y * 12 + x] - wanted[y * 20 + x + 4]) <= 1);
    }

    void greyIsTheRoundedMean() {
        const Images grey = prepared(one(3, 1, 4,
                                         {0, 0, 255, 10,  //
                                          0, 1, 255, 20,  //
                                          1, 1, 254, 60}),
                                     0, 1);
        QCOMPARE(grey.channels, 1);
        QCOMPARE(grey.image(0), (Bytes{0, 1, 255, 30}));
    }

    void oneChannelIsRepeated() {
        const Images coloured = prepared(one(1, 2, 2, {1, 2, 3, 4}), 0, 3);
        QCOMPARE(coloured.image(0), (Bytes{1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4}));
        const Images both = prepared(one(1, 2, 2, {0, 100, 200, 100}), 4, 3);
        const Bytes plane = prepared(one(1, 2, 2, {0, 100, 200, 100}), 4, 0).image(0);
        const Bytes image = both.image(0);
        QCOMPARE(image.size(), 3 * plane.size());
        for (std::size_t p = 0; p < image.size(); ++p)
            QCOMPARE(image[p], plane[p % plane.size()]);
    }

    void whatWasPreparedIsMadeAnewFromWhatIsStored() {
        const Images given = randomImages(3, 3, 10, 10, 3, 1);
        const std::vector<std::int64_t> chosen{2, 0};
        const Images small = prepared(given, 4, 1).choose(chosen);
        QCOMPARE(small.labels, (std::vector<std::int32_t>{2, 0}));
        QCOMPARE(small.image(0), prepared(given, 4, 1).image(2));
        QCOMPARE(prepared(small, 16, 3).image(1), prepared(given, 16, 3).image(0));
        QCOMPARE(prepared(small, 0, 0).image(1), given.image(0));
        QVERIFY(prepared(small, 0, 0).storedInPlace(0) != nullptr);
    }

    /// Random crops keep their room.
    void aMarginGrowsAlong() {
        const Images large = prepared(squares(), 16, 1);
        QCOMPARE(large.storedSize().height, 24);
        QCOMPARE(large.height, 16);
        QCOMPARE(large.fingerprint(0), std::uint64_t{74});
        std::vector<std::uint8_t> room;
        const std::uint8_t* const stored = large.stored(0, room);
        const Bytes image = large.image(0);
        for (std::ptrdiff_t y = 0; y < 16; ++y)
            QVERIFY(std::equal(image.begin() + y * 16, image.begin() + (y + 1) * 16, stored + (y + 4) * 24 + 4));
    }

    void otherChannelsAreRefused() {
        COMPARE_ERROR(prepared(randomImages(1, 2, 4, 4, 1, 1), 0, 3), ErrorCode::badInput, "",
                      "images of 2 channels cannot be made images of 3");
    }

    void dataSetsOfAnyKindAreOpenedSo() {
        const QTemporaryDir home;
        const fs::path folder = home.path().toStdString();
        writeIdxFolder(folder, 60, 12);
        const DataSource source = DataSource::parse("idx:" + folder.string());
        const Dataset given = openDataset(source, {}, {});
        const Dataset seen = openDataset(source, {}, {}, {.side = 9, .channels = 3});
        for (const Images* const images : {&seen.training, &seen.validation, &seen.test})
            QVERIFY(images->channels == 3 && images->height == 9 && images->width == 9);
        QVERIFY((seen.given == GivenImages{1, 6, 5}));
        QVERIFY(seen.given == given.given && seen.digest == given.digest);
        QCOMPARE(seen.test.image(7), prepared(given.test, 9, 3).image(7));
        QCOMPARE(seen.validation.labels, given.validation.labels);
    }

    void saysWhatNetworksSee_data() {
        QTest::addColumn<std::vector<int>>("given");
        QTest::addColumn<std::vector<int>>("seen");
        QTest::addColumn<QString>("text");
        const auto row = [](std::vector<int> given, std::vector<int> seen, const char* text) {
            QTest::addRow("%s", text) << std::move(given) << std::move(seen) << QString(text);
        };
        row({1, 28, 28}, {1, 28, 28}, "");
        row({3, 0, 0}, {3, 64, 64}, "");
        row({3, 0, 0}, {1, 64, 64},
            "networks see the images with 1 instead of 3 channels, grey as the mean of their three channels");
        row({1, 28, 28}, {1, 32, 32},
            "networks see the images with 32 x 32 instead of 28 x 28 pixels, scaled bilinearly");
        row({1, 6, 5}, {3, 9, 9},
            "networks see the images with 9 x 9 instead of 6 x 5 pixels, scaled bilinearly and cut to the middle "
            "square, their one channel repeated");
    }
    void saysWhatNetworksSee() {
        QFETCH(std::vector<int>, given);
        QFETCH(std::vector<int>, seen);
        QFETCH(QString, text);
        const auto found = preparationText({given[0], given[1], given[2]}, seen[0], seen[1], seen[2]);
        QCOMPARE(found.has_value(), !text.isEmpty());
        QCOMPARE(QString::fromStdString(found.value_or(Text()).english()), text);
    }

    void saysItForPrograms() {
        const Images images = randomImages(1, 1, 6, 5, 1, 1);
        const Json given{{"channels", 1}, {"height", 6}, {"width", 5}};
        QCOMPARE(preparationJson({1, 6, 5}, images),
                 (Json{{"given", given}, {"resize", nullptr}, {"channels", nullptr}}));
        Json resize{{"filter", "bilinear"}, {"antialias", true}, {"shorter_side", 9}, {"middle", {9, 9}}};
        QCOMPARE(preparationJson({1, 6, 5}, prepared(images, 9, 3)),
                 (Json{{"given", given}, {"resize", resize}, {"channels", "repeated"}}));
        resize["shorter_side"] = 12;
        resize["middle"] = {8, 8};
        QCOMPARE(preparationJson({3, 0, 0}, prepared(squares(), 0, 1)),
                 (Json{{"given", {{"channels", 3}, {"height", nullptr}, {"width", nullptr}}},
                       {"resize", resize},
                       {"channels", "mean"}}));
    }
};

QTEST_GUILESS_MAIN(PreparedImagesTest)
#include "prepared_images_test.moc"
