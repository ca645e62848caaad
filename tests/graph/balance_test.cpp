// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/balance.h"

#include "base/caught_error.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

std::vector<int> sizesOf(const std::vector<int>& studentOf, int students) {
    std::vector<int> sizes(static_cast<std::size_t>(students));
    for (const int student : studentOf)
        if (student != discardedFilters)
            ++sizes[static_cast<std::size_t>(student)];
    return sizes;
}

/// The discarded as a group of their own.
double modularityOf(const OrderedFilters& filters, std::vector<int> studentOf, int students) {
    std::ranges::replace(studentOf, discardedFilters, students);
    return modularity(filters.edges(), studentOf);
}

}  // namespace

class BalanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSizesWithinTheirBounds() {
        const FilterGraph graph = makePlantedFilters({60, 3, 0.3, 0.05}, 10, 1);
        const OrderedFilters filters(graph);
        for (const double balance : {0.0, 0.1, 0.5, 0.9, 1.0}) {
            for (const int students : {2, 3, 7}) {
                Generator generator(5);
                std::vector<int> studentOf(70, discardedFilters);
                for (std::size_t i = 0; i < studentOf.size(); ++i)
                    if (i % 10 != 0)  // the first students the larger ones
                        studentOf[i] = static_cast<int>(students * generator.uniform() * generator.uniform());
                const std::vector<int> before = sizesOf(studentOf, students);
                const double mean = 63.0 / students;
                const auto [smallest, largest] = std::ranges::minmax(before);
                const double distance = (1 - balance) * std::max(largest - mean, mean - smallest);
                const std::vector<int> discarded = studentOf;
                balanceSizes(filters, students, balance, studentOf, {});
                for (const int size : sizesOf(studentOf, students))
                    QVERIFY(size <= std::ceil(mean + distance - 1e-9) && size >= std::floor(mean - distance + 1e-9));
                for (std::size_t i = 0; i < studentOf.size(); ++i)
                    QCOMPARE(studentOf[i] == discardedFilters, discarded[i] == discardedFilters);
                if (balance == 0)
                    QCOMPARE(studentOf, discarded);
            }
        }
    }

    void movesTheFilterThatLosesLeast() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            std::vector<Edge> edges = makePlanted({40, 2, 0.1, 0.05}, seed).edges;
            for (int hub = 0; hub < 4; ++hub)  // strengths must differ for every term to count
                for (int other = 4 + hub; other < 40; other += 2 + hub)
                    if (std::ranges::none_of(edges, [&](const Edge& e) { return e.a == hub && e.b == other; }))
                        edges.push_back({hub, other, 1});
            for (int i = 4; i < 39; ++i)  // and nothing be isolated
                if (std::ranges::none_of(edges, [&](const Edge& e) { return e.a == i && e.b == i + 1; }))
                    edges.push_back({i, i + 1, 0.2F});
            const FilterGraph graph = makeFilterGraph(40, edges);
            const OrderedFilters filters(graph);
            QCOMPARE(filters.connected(), 40);
            std::vector<int> studentOf(40, 0);
            std::fill_n(studentOf.begin() + 21, 19, 1);
            double best = -1;
            for (std::size_t i = 0; i < 21; ++i) {
                std::vector<int> moved = studentOf;
                moved[i] = 1;
                best = std::max(best, modularityOf(filters, moved, 2));
            }
            balanceSizes(filters, 2, 1, studentOf, {});
            QCOMPARE(sizesOf(studentOf, 2), (std::vector<int>{20, 20}));
            QVERIFY(std::abs(modularityOf(filters, studentOf, 2) - best) < 1e-12);
        }
    }

    void movesIsolatedFiltersFirstAndTheLeastTied() {
        // Filters 0..3 and 4, 5 have edges; 6..9 are isolated, 8 the most tied to the smaller group.
        const FilterGraph graph = makeFilterGraph(10, cliques({{0, 1, 2, 3}, {4, 5}}),
                                                  {{0, 6, 0.3F}, {0, 7, 0.3F}, {4, 8, 0.3F}, {0, 9, 0.3F}});
        const OrderedFilters filters(graph);
        std::vector<int> studentOf(10, 0);
        int moved = -1;
        for (int i = 0; i < 10; ++i) {
            if (filters.original(i) == 4 || filters.original(i) == 5)
                studentOf[static_cast<std::size_t>(i)] = 1;
            if (filters.original(i) == 8)
                moved = i;
        }
        balanceSizes(filters, 2, 0.4, studentOf, {});  // 8 and 2 become 7 and 3
        QCOMPARE(sizesOf(studentOf, 2), (std::vector<int>{7, 3}));
        QCOMPARE(studentOf[static_cast<std::size_t>(moved)], 1);
    }

    void livesWithoutEdges() {
        const FilterGraph graph = makeFilterGraph(6, {});
        std::vector<int> studentOf{0, 0, 0, 0, 0, 1};
        balanceSizes(OrderedFilters(graph), 2, 1, studentOf, {});
        QCOMPARE(sizesOf(studentOf, 2), (std::vector<int>{3, 3}));
    }

    void stopsWhenCancelled() {
        const CancelToken token;
        token.request();
        const FilterGraph graph = makeFilterGraph(4, {});
        std::vector<int> studentOf{0, 0, 0, 1};
        COMPARE_ERROR(balanceSizes(OrderedFilters(graph), 2, 1, studentOf, Progress({}, token)), ErrorCode::cancelled,
                      "", "");
    }
};

QTEST_GUILESS_MAIN(BalanceTest)
#include "balance_test.moc"
