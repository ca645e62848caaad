// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "data/dataset.h"
#include "data/fixtures.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <numeric>

using namespace nonn;

namespace {

/// One image of one row for each label, whose first four pixels are its number.
Images numbered(const std::vector<std::int32_t>& labels) {
    ImageBuffer images;
    images.channels = 1;
    images.height = 1;
    images.width = 4;
    images.labels = labels;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (const int shift : {24, 16, 8, 0})
            images.pixels.push_back(static_cast<std::uint8_t>(i >> shift));
    return images;
}

std::vector<std::int64_t> numbers(const Images& images) {
    std::vector<std::int64_t> result;
    for (std::int64_t i = 0; i < images.count(); ++i) {
        const auto pixels = images.image(i);
        result.push_back(std::accumulate(pixels.begin(), pixels.end(), std::int64_t{0},
                                         [](std::int64_t sum, std::uint8_t byte) { return sum * 256 + byte; }));
    }
    return result;
}

std::vector<std::int64_t> perClass(const Images& images, int classes) {
    std::vector<std::int64_t> counts(static_cast<std::size_t>(classes), 0);
    for (const std::int32_t label : images.labels)
        ++counts[static_cast<std::size_t>(label)];
    return counts;
}

/// Labels in an order that mixes the classes.
std::vector<std::int32_t> mixedLabels(const std::vector<std::int64_t>& sizes) {
    std::vector<std::int32_t> labels;
    for (std::size_t c = 0; c < sizes.size(); ++c)
        labels.insert(labels.end(), static_cast<std::size_t>(sizes[c]), static_cast<std::int32_t>(c));
    std::vector<std::int32_t> mixed;
    for (const std::int64_t i : Generator(1).permutation(static_cast<std::int64_t>(labels.size())))
        mixed.push_back(labels[static_cast<std::size_t>(i)]);
    return mixed;
}

}  // namespace

class SplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDisjointAndComplete() {
        const Images all = numbered(mixedLabels({300, 200, 100, 7}));
        Images rest = all;
        const Images part = takeStratified(rest, 101, 4, Generator(1));
        QCOMPARE(part.count(), 101);
        QCOMPARE(rest.count(), 506);
        QVERIFY(part.sameShape(all) && rest.sameShape(all));
        auto together = numbers(part);
        for (const std::int64_t number : numbers(rest))
            together.push_back(number);
        std::sort(together.begin(), together.end());
        QCOMPARE(together, numbers(all));
        for (const Images* const images : std::array<const Images*, 2>{&part, &rest}) {
            const auto order = numbers(*images);
            QVERIFY(std::is_sorted(order.begin(), order.end()));
            for (std::size_t i = 0; i < order.size(); ++i)
                QCOMPARE(images->labels[i], all.labels[static_cast<std::size_t>(order[i])]);
        }
    }

    void isSeeded() {
        const Images all = numbered(mixedLabels({100, 100}));
        const auto split = [&](std::uint64_t seed) {
            Images rest = all;
            return numbers(takeStratified(rest, 40, 2, Generator(seed)));
        };
        QCOMPARE(split(1), split(1));
        QVERIFY(split(1) != split(2));
    }

    void everyImageMayBeTaken() {
        std::vector<int> taken(40, 0);
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            Images rest = numbered(mixedLabels({20, 20}));
            for (const std::int64_t number : numbers(takeStratified(rest, 10, 2, Generator(seed))))
                ++taken[static_cast<std::size_t>(number)];
        }
        for (const int count : taken)  // 100 are expected, with a deviation of 8.7
            QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
    }

    void givesEachClassItsShare_data() {
        QTest::addColumn<std::vector<std::int64_t>>("sizes");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<std::vector<std::int64_t>>("expected");
        using Counts = std::vector<std::int64_t>;
        QTest::newRow("even") << Counts{60, 60, 60} << qint64{15} << Counts{5, 5, 5};
        QTest::newRow("uneven") << Counts{1000, 100, 10} << qint64{111} << Counts{100, 10, 1};
        QTest::newRow("largest remainder") << Counts{17, 13} << qint64{3} << Counts{2, 1};
        QTest::newRow("small classes keep theirs") << Counts{1, 1, 98} << qint64{50} << Counts{0, 0, 50};
        QTest::newRow("a class without images") << Counts{0, 50, 50} << qint64{10} << Counts{0, 5, 5};
        QTest::newRow("nothing") << Counts{5, 5} << qint64{0} << Counts{0, 0};
    }
    void givesEachClassItsShare() {
        QFETCH(std::vector<std::int64_t>, sizes);
        QFETCH(qint64, count);
        Images rest = numbered(mixedLabels(sizes));
        const auto classes = static_cast<int>(sizes.size());
        QTEST(perClass(takeStratified(rest, count, classes, Generator(3)), classes), "expected");
    }

    void spreadsWhatDoesNotDivide() {
        std::vector<int> extra(5, 0);
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Images rest = numbered(mixedLabels({20, 20, 20, 20, 20}));
            const auto counts = perClass(takeStratified(rest, 12, 5, Generator(seed)), 5);
            for (std::size_t c = 0; c < 5; ++c) {
                QVERIFY(counts[c] == 2 || counts[c] == 3);
                extra[c] += counts[c] == 3 ? 1 : 0;
            }
        }
        for (const int count : extra)  // 80 are expected, with a deviation of 7
            QVERIFY2(count > 45 && count < 115, qPrintable(QString::number(count)));
    }

    void takesTheLastOnesWhereItMust() {
        Images rest = numbered({0, 1, 2});
        QCOMPARE(takeStratified(rest, 2, 3, Generator(1)).count(), 2);
        QCOMPARE(rest.count(), 1);
    }

    void refusesToTakeAll() {
        Images images = numbered({0, 1, 0});
        for (const std::int64_t count : {3, 4, -1})
            COMPARE_ERROR(takeStratified(images, count, 2, Generator(1)), ErrorCode::badInput, "",
                          "cannot be split off 3 training images");
        QCOMPARE(images.count(), 3);
    }

    void normalisationIsThatOfAllPixels() {
        const ImageBuffer images = randomImages(50, 3, 7, 5, 2, 4);
        const Normalisation measured = measureNormalisation(images);
        QCOMPARE(measured.mean.size(), std::size_t{3});
        for (std::size_t c = 0; c < 3; ++c) {
            std::vector<double> values;
            for (std::size_t i = 0; i < images.pixels.size(); ++i)
                if (i / 35 % 3 == c)
                    values.push_back(images.pixels[i] / 255.0);
            const auto count = static_cast<double>(values.size());
            const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
            double squares = 0;
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            QVERIFY(std::abs(static_cast<double>(measured.mean[c]) - mean) < 1e-6);
            QVERIFY(std::abs(static_cast<double>(measured.deviation[c]) - std::sqrt(squares / count)) < 1e-6);
        }
    }

    void oneColourHasADeviation() {
        ImageBuffer images = randomImages(2, 1, 2, 2, 1, 1);
        std::fill(images.pixels.begin(), images.pixels.end(), std::uint8_t{51});
        QCOMPARE(measureNormalisation(images).mean[0], 0.2F);
        QCOMPARE(measureNormalisation(images).deviation[0], 1 / 255.0F);
    }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "split_test.moc"
