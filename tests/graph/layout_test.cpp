// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "base/caught_error.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>
#include <numbers>

using namespace nonn;

namespace {

Layout randomLayout(int filters, std::uint64_t seed) {
    Generator generator(seed);
    Layout layout;
    for (int i = 0; i < filters; ++i)
        layout.positions.push_back({400 * generator.uniform(), 300 * generator.uniform()});
    return layout;
}

Layout moved(Layout layout, double angle, bool mirrored, Point by) {
    for (Point& point : layout.positions) {
        const double x = mirrored ? -point.x : point.x;
        point = {by.x + std::cos(angle) * x - std::sin(angle) * point.y,
                 by.y + std::sin(angle) * x + std::cos(angle) * point.y};
    }
    return layout;
}

/// Mean of the squared distances.
double distance(const Layout& a, const Layout& b, int filters) {
    double sum = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(filters); ++i)
        sum += std::pow(a.positions[i].x - b.positions[i].x, 2) + std::pow(a.positions[i].y - b.positions[i].y, 2);
    return sum / filters;
}

Point middleOf(const Layout& layout) {
    Point sum;
    for (const Point& point : layout.positions)
        sum = {sum.x + point.x, sum.y + point.y};
    const auto count = static_cast<double>(layout.positions.size());
    return {sum.x / count, sum.y / count};
}

}  // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsATurnedCopyBack_data() {
        QTest::addColumn<double>("angle");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true})
            for (const double angle : {0.0, 0.4, 1.9, std::numbers::pi, -1.2})
                QTest::addRow("%g%s", angle, mirrored ? " mirrored" : "") << angle << mirrored;
    }
    void bringsATurnedCopyBack() {
        QFETCH(double, angle);
        QFETCH(bool, mirrored);
        const Layout reference = randomLayout(20, 1);
        const Layout back = alignedTo(moved(reference, angle, mirrored, {70, -900}), reference);
        QVERIFY(distance(back, reference, 20) < 1e-18);
    }

    void findsTheClosestPlacementOfAll() {
        const Layout reference = randomLayout(12, 1);
        for (std::uint64_t seed = 2; seed < 12; ++seed) {
            const Layout layout = randomLayout(12, seed);
            const Layout aligned = alignedTo(layout, reference);
            const Point from = middleOf(layout);
            const Point to = middleOf(reference);
            double least = 1e300;
            for (const bool mirrored : {false, true})
                for (int step = 0; step < 3600; ++step) {
                    Layout centred = moved(layout, 0, false, {-from.x, -from.y});
                    least = std::min(
                        least, distance(moved(centred, step * std::numbers::pi / 1800, mirrored, to), reference, 12));
                }
            QVERIFY(distance(aligned, reference, 12) <= least + 1e-9);
            QVERIFY(distance(aligned, reference, 12) > 0.999 * least);
            // no scaling: distances between filters stay
            for (std::size_t i = 1; i < 12; ++i)
                QVERIFY(std::abs(std::hypot(aligned.positions[i].x - aligned.positions[0].x,
                                            aligned.positions[i].y - aligned.positions[0].y) -
                                 std::hypot(layout.positions[i].x - layout.positions[0].x,
                                            layout.positions[i].y - layout.positions[0].y)) < 1e-9);
        }
    }

    void livesWithFewFilters() {
        QVERIFY(alignedTo(Layout{}, Layout{}).positions.empty());
        const Layout one = alignedTo({{{1, 2}}}, {{{5, 6}}});
        QVERIFY(one.positions[0] == (Point{5, 6}));
        const Layout same = alignedTo({{{1, 2}, {1, 2}}}, {{{0, 0}, {2, 2}}});
        QVERIFY(same.positions[0] == (Point{1, 1}));
        COMPARE_ERROR(alignedTo({{{1, 2}}}, {}), ErrorCode::badInput, "", "1 filters cannot follow one of 0");
    }

    void continuesADrawing() {
        const FilterGraph graph = makePlantedFilters({60, 4, 0.5, 0.02}, 5, 3);
        const Layout first = layOut(graph, {});
        const Layout reference = moved(first, 2.2, true, {40, 60});
        const Layout next = layOutLike(graph, graph, reference, {});
        QVERIFY(distance(next, reference, 60) < 1e-12);
        double lowest = 1e300;
        for (std::size_t filter = 0; filter < 60; ++filter)
            lowest = std::min(lowest, next.positions[filter].y);
        for (std::size_t filter = 60; filter < 65; ++filter) {
            QCOMPARE(next.positions[filter].y, next.positions[60].y);  // a row, not turned
            QVERIFY(next.positions[filter].y < lowest);
        }
        QVERIFY(layOutLike(makeFilterGraph(5, {}), makeFilterGraph(5, {}), randomLayout(5, 1), {}).positions.size() ==
                5);
        COMPARE_ERROR(layOutLike(graph, graph, randomLayout(5, 1), {}), ErrorCode::badInput, "", "65 filters");
    }

    void doesNotLetFiltersThatWereIsolatedTurnADrawing() {
        const FilterGraph graph = makePlantedFilters({40, 4, 0.5, 0.05}, 0, 3);
        Layout reference = layOut(graph, {});
        FilterGraph before = graph;
        before.isolated = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39};
        for (const int filter : before.isolated)
            reference.positions[static_cast<std::size_t>(filter)] = {18.0 * filter, -5000};
        QVERIFY(distance(layOutLike(graph, before, reference, {}), reference, 30) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
