// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/channel_passes.h"

#include "base/generator.h"

#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace nonn;

namespace {

constexpr std::int64_t rows = 75;  // whole and broken parts of those that are summed at once
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// To the nearest, ties to even.
std::uint16_t narrow(float value) {
    if (std::isnan(value))
        return 0x7FC0;
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

struct Example {
    std::vector<std::uint16_t> values;
    std::vector<std::uint16_t> gradients;
    RowMap map;
    std::vector<float> centre;
    std::vector<float> slope;
    std::vector<float> offset;

    explicit Example(std::int64_t width) : map{{}, {}, 0, 6} {
        Generator generator(static_cast<std::uint64_t>(width));
        const auto number = [&] { return static_cast<float>(4 * generator.uniform() - 2); };
        for (std::int64_t i = 0; i < rows * width; ++i) {
            values.push_back(narrow(number()));
            gradients.push_back(narrow(number()));
        }
        for (std::int64_t c = 0; c < width; ++c)
            for (std::vector<float>* const row : {&map.scale, &map.shift, &centre, &slope, &offset})
                row->push_back(number());
    }

    std::int64_t width() const { return static_cast<std::int64_t>(centre.size()); }
    double value(std::int64_t i) const { return asFloat(values[static_cast<std::size_t>(i)]); }
    double mapped(std::int64_t i) const {
        const auto column = static_cast<std::size_t>(i % width());
        return value(i) * map.scale[column] + map.shift[column];
    }
    double through(std::int64_t i) const {
        return mapped(i) > map.low && mapped(i) < map.high ? asFloat(gradients[static_cast<std::size_t>(i)]) : 0;
    }
};

/// bf16 has 8 digits of two.
bool near(std::uint16_t found, double expected) {
    return std::abs(asFloat(found) - expected) <= std::abs(expected) / 256 + 1e-6;
}

}  // namespace

/// The passes over bf16 against plain loops: as wide as the instructions for it take, and not.
class ChannelPassesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeWithPlainLoops_data() {
        QTest::addColumn<int>("width");
        for (const int width : {64, 192, 60, 140})
            QTest::addRow("%d columns", width) << width;
    }
    void agreeWithPlainLoops() {
        QFETCH(int, width);
        const Example example(width);
        const auto columns = static_cast<std::size_t>(width);
        std::vector<double> sums(columns);
        std::vector<double> squares(columns);
        std::vector<double> passed(columns);
        std::vector<double> products(columns);
        std::vector<std::uint16_t> mapped(example.values.size());
        std::vector<std::uint16_t> ofValues(example.values.size());
        addMoments(example.values.data(), rows, example.centre, sums.data(), squares.data());
        mapRows(example.values.data(), rows, example.map, mapped.data());
        addGradientMoments(example.values.data(), example.gradients.data(), rows, example.map, example.centre,
                           passed.data(), products.data());
        gradientRows(example.values.data(), example.gradients.data(), rows, example.map, example.slope, example.offset,
                     ofValues.data());
        for (std::size_t c = 0; c < columns; ++c) {
            std::array<double, 4> expected{};
            for (std::int64_t r = 0; r < rows; ++r) {
                const std::int64_t i = r * width + static_cast<std::int64_t>(c);
                const double off = example.value(i) - example.centre[c];
                expected[0] += off;
                expected[1] += off * off;
                expected[2] += example.through(i);
                expected[3] += example.through(i) * off;
                QVERIFY(near(mapped[static_cast<std::size_t>(i)], std::clamp(example.mapped(i), 0.0, 6.0)));
                QVERIFY(near(ofValues[static_cast<std::size_t>(i)], example.map.scale[c] * example.through(i) +
                                                                        example.slope[c] * example.value(i) +
                                                                        example.offset[c]));
            }
            const std::array found{sums[c], squares[c], passed[c], products[c]};
            for (std::size_t k = 0; k < found.size(); ++k)
                QVERIFY2(std::abs(found[k] - expected[k]) < 1e-3, qPrintable(QString::number(found[k] - expected[k])));
        }
    }

    void whatIsNoNumberStaysNone_data() { agreeWithPlainLoops_data(); }
    void whatIsNoNumberStaysNone() {
        QFETCH(int, width);
        const auto columns = static_cast<std::size_t>(width);
        const RowMap map{std::vector<float>(columns, 1.0F), std::vector<float>(columns, 0.0F), 0, infinity};
        std::vector<std::uint16_t> values(columns, narrow(1));
        values[1] = narrow(none);
        values[2] = narrow(infinity);
        values[3] = narrow(-infinity);
        std::vector<std::uint16_t> mapped(columns);
        mapRows(values.data(), 1, map, mapped.data());
        QCOMPARE(asFloat(mapped[0]), 1.0F);
        QVERIFY(std::isnan(asFloat(mapped[1])));
        QCOMPARE(asFloat(mapped[2]), infinity);
        QCOMPARE(asFloat(mapped[3]), 0.0F);
        std::vector<double> sums(columns);
        std::vector<double> squares(columns);
        addMoments(values.data(), 1, map.shift, sums.data(), squares.data());
        QVERIFY(std::isnan(sums[1]) && std::isinf(sums[2]) && sums[0] == 1);
    }
};

QTEST_GUILESS_MAIN(ChannelPassesTest)
#include "channel_passes_test.moc"
