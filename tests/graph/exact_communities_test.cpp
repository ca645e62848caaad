// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/exact_communities.h"

#include "base/caught_error.h"
#include "graph/labels.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <set>

using namespace nonn;

namespace {

constexpr std::array methods{CommunityMethod::leiden, CommunityMethod::louvain};

double measure(const WeightedGraph& graph, const std::vector<int>& labels, double balance) {
    double uneven = 0;
    for (const auto& members : membersOf(labels))
        uneven += std::pow(static_cast<double>(members.size()) / graph.nodes, 2);
    return modularity(graph, labels) - balance * uneven;
}

/// Tries every pair of labels at each step.
std::vector<int> mergeByTrying(const WeightedGraph& graph, std::vector<int> labels, int count, double balance) {
    while (static_cast<int>(std::set(labels.begin(), labels.end()).size()) > count) {
        std::vector<int> best;
        for (const int a : std::set(labels.begin(), labels.end())) {
            for (const int b : std::set(labels.begin(), labels.end())) {
                std::vector<int> merged = labels;
                std::ranges::replace(merged, b, a);
                if (a < b && (best.empty() || measure(graph, merged, balance) > measure(graph, best, balance)))
                    best = merged;
            }
        }
        labels = best;
    }
    return labels;
}

}  // namespace

class ExactCommunitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesThePairThatLosesLeast() {
        for (const double balance : {0.0, 0.3, 1.0}) {
            for (const std::uint64_t seed : {1, 2, 3, 4}) {
                const WeightedGraph graph = makePlanted({40, 5, 0.3, 0.08}, seed);
                const std::vector<int> labels = plantedLabels({40, 12});
                for (const int count : {11, 6, 2, 1}) {
                    const auto merged = mergeTo(graph, labels, count, balance);
                    QCOMPARE(countLabels(merged), count);
                    QCOMPARE(merged, numberedBySize(mergeByTrying(graph, labels, count, balance)));
                }
            }
        }
    }

    void mergesWithoutEdges() { QCOMPARE(countLabels(mergeTo({4, {}}, {0, 1, 2, 3}, 2, 0)), 2); }

    void givesTheNumberAskedFor() {
        const WeightedGraph planted = makePlanted({96, 4, 0.6, 0.02}, 1);
        const WeightedGraph unstructured = makePlanted({96, 1, 0.1, 0}, 2);
        WeightedGraph star{30, {}};
        for (int leaf = 1; leaf < 30; ++leaf)
            star.edges.push_back({0, leaf, 1});
        WeightedGraph pairs{40, {}};
        for (int i = 0; i < 40; i += 2)
            pairs.edges.push_back({i, i + 1, 0.5F});
        for (const WeightedGraph& graph : {planted, unstructured, star, pairs}) {
            for (const CommunityMethod method : methods) {
                for (const int count : {1, 2, 3, 4, 5, 6, 7, 8, 29, 30}) {
                    const auto result = findExactly(graph, {count, method, {}, 0}, Generator(1), {});
                    QCOMPARE(countLabels(result.labels), count);
                    QCOMPARE(static_cast<int>(membersOf(result.labels).size()), count);
                    QVERIFY(std::ranges::none_of(membersOf(result.labels), &std::vector<int>::empty));
                    QVERIFY(result.resolution > 0 && result.found >= 1);
                }
            }
        }
    }

    void findsWhatWasPlanted() {
        for (const int groups : {2, 3, 5, 8}) {
            const Planted planted{160, groups, 0.4, 0.02};
            const WeightedGraph graph = makePlanted(planted, 4);
            for (const CommunityMethod method : methods) {
                const auto result = findExactly(graph, {groups, method, {}, 0}, Generator(3), {});
                QVERIFY(normalisedMutualInformation(result.labels, plantedLabels(planted)) >= 0.95);
            }
        }
    }

    void mergesOrSplitsAtAGivenResolution() {
        const WeightedGraph graph = makePlanted({120, 4, 0.5, 0.02}, 1);
        for (const CommunityMethod method : methods) {
            for (const double resolution : {0.001, 1.0, 3.0, 500.0}) {
                const auto free = findCommunities(graph, method, resolution, Generator(1).stream("communities", 0), {});
                for (const int count : {1, 4, 9}) {
                    const auto result = findExactly(graph, {count, method, resolution, 0}, Generator(1), {});
                    QCOMPARE(result.resolution, resolution);
                    QCOMPARE(result.found, countLabels(free));
                    QCOMPARE(countLabels(result.labels), count);
                }
            }
        }
    }

    void splitsTheLargest() {
        // Two complete graphs of six with a bridge, and a triangle: at a small resolution only two components are seen.
        WeightedGraph graph{15, {{0, 6, 0.1F}, {12, 13, 1}, {13, 14, 1}, {12, 14, 1}}};
        for (const int first : {0, 6})
            for (int a = first; a < first + 6; ++a)
                for (int b = a + 1; b < first + 6; ++b)
                    graph.edges.push_back({a, b, 1});
        const auto result = findExactly(graph, {3, CommunityMethod::leiden, 0.001, 0}, Generator(1), {});
        QCOMPARE(result.found, 2);
        std::vector<int> expected(15, 2);
        std::fill_n(expected.begin(), 6, 0);
        std::fill_n(expected.begin() + 6, 6, 1);
        QVERIFY(normalisedMutualInformation(result.labels, expected) > 0.999);
    }

    void stopsWhenCancelled() {
        const CancelToken token;
        token.request();
        const WeightedGraph graph = makePlanted({1000, 5, 0.05, 0.03}, 1);
        COMPARE_ERROR(findExactly(graph, {4, CommunityMethod::leiden, {}, 0}, Generator(1), Progress({}, token)),
                      ErrorCode::cancelled, "", "");
    }
};

QTEST_GUILESS_MAIN(ExactCommunitiesTest)
#include "exact_communities_test.moc"
