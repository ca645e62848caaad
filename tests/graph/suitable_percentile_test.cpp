// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/suitable_percentile.h"

#include "base/generator.h"
#include "graph/made_graphs.h"
#include "graph/partition.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

/// Filters that respond to classes of their own, some strongly and many weakly, as those of a trained network do.
Activity madeResponses(int filters, std::uint64_t seed) {
    constexpr int images = 200;
    constexpr int classes = 10;
    Generator generator(seed);
    std::vector<float> strength;
    for (int filter = 0; filter < filters; ++filter)
        strength.push_back(static_cast<float>(0.3 + 0.7 * generator.uniform()));
    std::vector<float> means;
    for (int image = 0; image < images; ++image)
        for (int filter = 0; filter < filters; ++filter) {
            const bool own = filter % classes == image % classes;
            means.push_back(strength[static_cast<std::size_t>(filter)] * static_cast<float>(generator.uniform()) *
                            (own ? 1.0F : 0.1F));
        }
    return makeActivity(filters, 0, {means, {}, {}});
}

FilterGraph madeGraph(int filters, WeightRule rule) {
    FilterGraph graph = buildFilterGraph(madeResponses(filters, 7), {rule, 50, 99}, {});
    const double percentile = suitablePercentile(graph);
    return withPercentile(std::move(graph), percentile);
}

}  // namespace

class SuitablePercentileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsMostFiltersIn_data() {
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("rule");
        for (const int filters : {16, 20, 32, 64, 128, 256, 512, 1024, 2048})
            for (const WeightRule rule : {WeightRule::activationHubs, WeightRule::coActivation})
                QTest::addRow("%d, %s", filters, std::string(name(rule)).c_str()) << filters << static_cast<int>(rule);
    }
    void keepsMostFiltersIn() {
        QFETCH(int, filters);
        QFETCH(int, rule);
        const FilterGraph graph = madeGraph(filters, static_cast<WeightRule>(rule));
        QVERIFY2(!isThin(graph), qPrintable(QString::number(graph.isolated.size())));
        QVERIFY(graph.settings.percentile <= 99);
        if (filters <= 256)  // and no more edges than that takes
            QVERIFY2(graph.edges.size() <= 4 * static_cast<std::size_t>(filters),
                     qPrintable(QString::number(graph.edges.size())));
    }

    void isNinetyNineOfManyFilters() {
        const FilterGraph graph = importFilterGraph(evenWeights(256), 99);
        QCOMPARE(suitablePercentile(graph), 99.0);
    }

    void followsTheNumberOfFilters() {
        // 2,016 pairs, of which 80 are five edges for four filters.
        QCOMPARE(suitablePercentile(importFilterGraph(evenWeights(64), 99)), 96.03);
        // 190 pairs, of which 25 are.
        QCOMPARE(suitablePercentile(importFilterGraph(evenWeights(20), 99)), 86.84);
        QCOMPARE(suitablePercentile(importFilterGraph(evenWeights(2), 99)), 0.0);
    }

    void livesWithoutWeights() {
        const FilterGraph graph = importFilterGraph({3, 3, std::vector<float>(9)}, 99);
        QCOMPARE(suitablePercentile(graph), 99.0);
        QVERIFY(isThin(graph));
        const std::string note = thinGraphNote(graph).english();
        QVERIFY(note.starts_with("the graph is thin: 3 of 3 filters have no edge"));
        QVERIFY(note.ends_with("; more pairs need a weight in the file"));
    }

    /// Of what only the strongest of each image tie most filters may be left out.
    void fewStrongestFiltersMakeAThinGraph() {
        FilterGraph graph = importFilterGraph({64, 64, std::vector<float>(64 * 64)}, 99);
        graph.settings.rule = WeightRule::activationHubs;
        graph.settings.topK = 50;
        QVERIFY(thinGraphNote(graph).english().ends_with("; a top-k above 50 helps, or activities of more images"));
        graph.settings.topK = 0;
        QVERIFY(thinGraphNote(graph).english().ends_with("; activities of more images help, or another rule"));
    }

    void saysWhatHelps() {
        FilterGraph graph = madeGraph(64, WeightRule::activationHubs);
        const std::string helps = "a lower percentile helps, as ";
        QVERIFY(!isThin(graph));
        graph = withPercentile(std::move(graph), 99.9);
        QVERIFY(isThin(graph));
        QVERIFY(thinGraphNote(graph).english().find(helps) != std::string::npos);
    }

    void aThinGraphHasNoStability() {
        FilterGraph graph = madeGraph(64, WeightRule::activationHubs);
        PartitionSettings settings;
        settings.students = 4;
        QVERIFY(makePartition(graph, settings, {}).stability.has_value());
        graph = withPercentile(std::move(graph), 99.9);
        QVERIFY(!makePartition(graph, settings, {}).stability.has_value());
    }

private:
    /// Every filter has one of the strongest weights.
    static CsvMatrix evenWeights(int filters) {
        const auto size = static_cast<std::size_t>(filters);
        CsvMatrix matrix{filters, filters, std::vector<float>(size * size)};
        for (std::size_t a = 0; a < size; ++a)
            for (std::size_t b = 0; b < a; ++b)
                matrix.values[a * size + b] = matrix.values[b * size + a] =
                    a - b == 1 ? 1.0F : 0.5F / static_cast<float>(a + b);
        return matrix;
    }
};

QTEST_GUILESS_MAIN(SuitablePercentileTest)
#include "suitable_percentile_test.moc"
