// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/community.h"

#include "base/caught_error.h"
#include "graph/labels.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>
#include <map>
#include <thread>

using namespace nonn;

namespace {

/// Over all ordered pairs, straight from the formula.
double modularityByPairs(const WeightedGraph& graph, const std::vector<int>& labels, double resolution) {
    const auto n = static_cast<std::size_t>(graph.nodes);
    std::vector<double> w(n * n);
    for (const Edge& edge : graph.edges) {
        w[static_cast<std::size_t>(edge.a) * n + static_cast<std::size_t>(edge.b)] = static_cast<double>(edge.weight);
        w[static_cast<std::size_t>(edge.b) * n + static_cast<std::size_t>(edge.a)] = static_cast<double>(edge.weight);
    }
    std::vector<double> k(n);
    double twoM = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            k[i] += w[i * n + j];
            twoM += w[i * n + j];
        }
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (labels[i] == labels[j])
                sum += w[i * n + j] - resolution * k[i] * k[j] / twoM;
    return sum / twoM;
}

double entropy(const std::map<int, double>& shares) {
    double sum = 0;
    for (const auto& [label, share] : shares)
        sum -= share * std::log(share);
    return sum;
}

/// 2 I / (H + H) with I = H(a) + H(b) - H(a, b).
double nmiByEntropies(const std::vector<int>& a, const std::vector<int>& b) {
    std::map<int, double> ofA;
    std::map<int, double> ofB;
    std::map<int, double> joint;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double share = 1.0 / static_cast<double>(a.size());
        ofA[a[i]] += share;
        ofB[b[i]] += share;
        joint[a[i] * 1000 + b[i]] += share;
    }
    return 2 * (entropy(ofA) + entropy(ofB) - entropy(joint)) / (entropy(ofA) + entropy(ofB));
}

std::vector<int> randomLabels(int nodes, int groups, std::uint64_t seed) {
    Generator generator(seed);
    std::vector<int> labels(static_cast<std::size_t>(nodes));
    for (int& label : labels)
        label = static_cast<int>(generator.below(static_cast<std::uint64_t>(groups)));
    return labels;
}

bool isConnected(const WeightedGraph& graph, const std::vector<int>& labels, int label) {
    std::vector<int> reached;
    for (int i = 0; i < graph.nodes && reached.empty(); ++i)
        if (labels[static_cast<std::size_t>(i)] == label)
            reached.push_back(i);
    for (std::size_t next = 0; next < reached.size(); ++next)
        for (const Edge& edge : graph.edges)
            for (const auto& [from, to] : {std::pair(edge.a, edge.b), std::pair(edge.b, edge.a)})
                if (from == reached[next] && labels[static_cast<std::size_t>(to)] == label &&
                    std::ranges::find(reached, to) == reached.end())
                    reached.push_back(to);
    return static_cast<std::ptrdiff_t>(reached.size()) == std::ranges::count(labels, label);
}

void addMethods() {
    QTest::addColumn<int>("method");
    QTest::newRow("leiden") << static_cast<int>(CommunityMethod::leiden);
    QTest::newRow("louvain") << static_cast<int>(CommunityMethod::louvain);
}

}  // namespace

class CommunityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modularityIsThatOfTheFormula() {
        for (const double resolution : {0.3, 1.0, 2.5}) {
            for (const int groups : {1, 2, 7, 40}) {
                const WeightedGraph graph = makePlanted({40, 4, 0.4, 0.1}, 3);
                const std::vector<int> labels = randomLabels(40, groups, 5);
                QVERIFY(std::abs(modularity(graph, labels, resolution) - modularityByPairs(graph, labels, resolution)) <
                        1e-12);
            }
        }
        QCOMPARE(modularity({3, {}}, std::vector<int>{0, 1, 2}), 0.0);
    }

    void informationIsThatOfTheEntropies() {
        for (const int groups : {2, 3, 9}) {
            const std::vector<int> a = randomLabels(60, groups, 1);
            const std::vector<int> b = randomLabels(60, 4, 2);
            QVERIFY(std::abs(normalisedMutualInformation(a, b) - nmiByEntropies(a, b)) < 1e-9);
            QVERIFY(std::abs(normalisedMutualInformation(a, a) - 1) < 1e-9);
        }
        const std::vector<int> one(5, 0);
        QCOMPARE(normalisedMutualInformation(one, one), 1.0);
        const std::vector<int> rows{0, 0, 1, 1};
        const std::vector<int> columns{0, 1, 0, 1};
        QVERIFY(std::abs(normalisedMutualInformation(rows, columns)) < 1e-9);
    }

    void findsPlantedCommunities_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("groups");
        for (const auto& [name, method] :
             {std::pair("leiden", CommunityMethod::leiden), {"louvain", CommunityMethod::louvain}})
            for (const auto& [nodes, groups] : {std::pair(40, 2), {120, 4}, {256, 8}, {600, 6}})
                QTest::addRow("%s %d nodes %d groups", name, nodes, groups)
                    << static_cast<int>(method) << nodes << groups;
    }
    void findsPlantedCommunities() {
        QFETCH(int, method);
        QFETCH(int, nodes);
        QFETCH(int, groups);
        const Planted planted{nodes, groups, 0.5, 0.02};
        const WeightedGraph graph = makePlanted(planted, 7);
        const std::vector<int> truth = plantedLabels(planted);
        for (const std::uint64_t seed : {1, 2, 3}) {
            const auto labels = findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(seed), {});
            QVERIFY(normalisedMutualInformation(labels, truth) >= 0.95);
            QVERIFY(modularity(graph, labels) >= modularity(graph, truth) - 1e-6);
        }
    }

    void leidensCommunitiesAreConnected() {
        const WeightedGraph graph = makePlanted({150, 5, 0.06, 0.01}, 11);
        const auto labels = findCommunities(graph, CommunityMethod::leiden, 1, Generator(1), {});
        for (int label = 0; label < countLabels(labels); ++label)
            QVERIFY(isConnected(graph, labels, label));
    }

    void largerResolutionsGiveMoreCommunities_data() { addMethods(); }
    void largerResolutionsGiveMoreCommunities() {
        QFETCH(int, method);
        const WeightedGraph graph = makePlanted({120, 12, 0.7, 0.05}, 3);
        int last = 0;
        for (const double resolution : {0.01, 1.0, 20.0, 1000.0}) {
            const auto labels =
                findCommunities(graph, static_cast<CommunityMethod>(method), resolution, Generator(1), {});
            QVERIFY(countLabels(labels) > last);
            last = countLabels(labels);
        }
        QCOMPARE(last, 120);
    }

    void numbersLargeCommunitiesFirst() {
        const WeightedGraph graph{
            9, {{0, 1, 1}, {2, 3, 1}, {3, 4, 1}, {2, 4, 1}, {5, 6, 1}, {6, 7, 1}, {7, 8, 1}, {5, 8, 1}}};
        const auto labels = findCommunities(graph, CommunityMethod::leiden, 1, Generator(1), {});
        QCOMPARE(labels, (std::vector<int>{2, 2, 1, 1, 1, 0, 0, 0, 0}));
        QCOMPARE(numberedBySize(std::vector<int>{7, 3, 3, 9, 9}), (std::vector<int>{2, 0, 0, 1, 1}));
    }

    void leavesNodesWithoutEdgesAlone_data() { addMethods(); }
    void leavesNodesWithoutEdgesAlone() {
        QFETCH(int, method);
        const auto find = [&](const WeightedGraph& graph) {
            return findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(1), {});
        };
        QCOMPARE(find({5, {{1, 3, 0.5F}}}), (std::vector<int>{1, 0, 2, 0, 3}));
        QCOMPARE(find({3, {}}), (std::vector<int>{0, 1, 2}));
        QVERIFY(find({0, {}}).empty());
    }

    void repeatsForASeed_data() { addMethods(); }
    void repeatsForASeed() {
        QFETCH(int, method);
        const WeightedGraph graph = makePlanted({200, 5, 0.05, 0.04}, 3);  // hardly any structure: chance decides
        const auto find = [&](std::uint64_t seed) {
            return findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(seed), {});
        };
        const auto first = find(1);
        QCOMPARE(find(1), first);
        QVERIFY(find(2) != first);
        std::vector<std::vector<int>> results(4);
        std::vector<std::thread> threads;
        threads.reserve(results.size());
        for (std::size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&, i] { results[i] = find(i % 2 + 1); });
        for (std::thread& thread : threads)
            thread.join();
        for (std::size_t i = 0; i < results.size(); ++i)
            QCOMPARE(results[i], find(i % 2 + 1));
    }

    void doesNotHangOnTheOrderOfNodes_data() { addMethods(); }
    void doesNotHangOnTheOrderOfNodes() {
        QFETCH(int, method);
        const WeightedGraph graph = makePlanted({150, 5, 0.08, 0.04}, 3);
        const auto place = Generator(8).permutation(graph.nodes);
        WeightedGraph shuffled{graph.nodes, {}};
        for (const Edge& edge : graph.edges) {
            const auto a = static_cast<int>(place[static_cast<std::size_t>(edge.a)]);
            const auto b = static_cast<int>(place[static_cast<std::size_t>(edge.b)]);
            shuffled.edges.insert(shuffled.edges.begin(), {std::min(a, b), std::max(a, b), edge.weight});
        }
        const auto labels = findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(1), {});
        const auto other = findCommunities(shuffled, static_cast<CommunityMethod>(method), 1, Generator(1), {});
        for (std::size_t i = 0; i < labels.size(); ++i)
            QCOMPARE(other[static_cast<std::size_t>(place[i])], labels[i]);
    }

    void stopsWhenCancelled_data() { addMethods(); }
    void stopsWhenCancelled() {
        QFETCH(int, method);
        const WeightedGraph graph = makePlanted({1500, 5, 0.03, 0.02}, 3);
        const CancelToken token;
        token.request();
        COMPARE_ERROR(
            findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(1), Progress({}, token)),
            ErrorCode::cancelled, "", "");
        QVERIFY(!findCommunities(graph, static_cast<CommunityMethod>(method), 1, Generator(1), {}).empty());
    }

    void turnsErrorsOfTheLibraryIntoOurs() {
        COMPARE_ERROR(normalisedMutualInformation(std::vector<int>{0, 1}, std::vector<int>{0}), ErrorCode::failed, "",
                      "finding communities failed: ");
        COMPARE_ERROR(findCommunities({2, {{0, 1, 1}}}, CommunityMethod::leiden, 0, Generator(1), {}),
                      ErrorCode::badInput, "", "resolution must be above 0");
    }
};

QTEST_GUILESS_MAIN(CommunityTest)
#include "community_test.moc"
