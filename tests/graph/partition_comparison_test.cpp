// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/partition_comparison.h"

#include "base/caught_error.h"
#include "graph/made_graphs.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace nonn;

namespace {

FilterGraph activeGraph() {
    const std::vector<float> means = makeMeans(60, 24, 0.3, 4);
    return buildFilterGraph(makeActivity(24, 0, {means, {}, {}}), {WeightRule::activationHubs, 0, 80}, {});
}

PartitionSettings settingsFor(PartitionAlgorithm algorithm, int seeds) {
    PartitionSettings settings;
    settings.students = 4;
    settings.algorithm = algorithm;
    settings.policy = DiscardPolicy::dropIsolated;
    settings.stabilitySeeds = seeds;
    return settings;
}

}  // namespace

/// What a partition is worth, and how it is made step by step.
class PartitionComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheControls() {
        const FilterGraph graph = activeGraph();
        const Partition partition = makePartition(graph, settingsFor(PartitionAlgorithm::leiden, 0), {});
        const PartitionComparison comparison = partitionComparison(graph, partition, 3);
        const auto worth = [&](const std::vector<std::vector<int>>& students) {
            std::vector<int> labels(24, 4);
            double kept = 0;
            double total = 0;
            for (std::size_t p = 0; p < students.size(); ++p)
                for (const int filter : students[p]) {
                    labels[static_cast<std::size_t>(filter)] = static_cast<int>(p);
                    kept += graph.activity[static_cast<std::size_t>(filter)];
                }
            for (const double activity : graph.activity)
                total += activity;
            return std::pair(modularity({24, graph.edges}, labels), kept / total);
        };
        const auto matches = [&](const PartitionWorth& found, const std::vector<std::vector<int>>& students) {
            const auto [quality, kept] = worth(students);
            return std::abs(found.modularity - quality) < 1e-12 && std::abs(*found.activityKept - kept) < 1e-12;
        };
        std::vector<std::vector<int>> inOrder;
        std::vector<int> filters;
        for (const auto& student : partition.students)
            filters.insert(filters.end(), student.begin(), student.end());
        std::ranges::sort(filters);
        auto next = filters.begin();
        for (const auto& student : partition.students) {
            inOrder.emplace_back(next, next + static_cast<std::ptrdiff_t>(student.size()));
            next += static_cast<std::ptrdiff_t>(student.size());
        }
        QVERIFY(matches(comparison.own, partition.students));
        QVERIFY(matches(comparison.contiguous, inOrder));
        QVERIFY(matches(comparison.random, makeControl(graph, partition, PartitionAlgorithm::random, 3).students));
        QVERIFY(comparison.own.modularity > comparison.random.modularity);
        QVERIFY(comparison.own.modularity > comparison.contiguous.modularity);
        QVERIFY(partitionComparison(graph, partition, 4).random != comparison.random);
    }

    void stabilityMayComeLater_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("seeds");
        for (const int seeds : {0, 3})
            for (const PartitionAlgorithm algorithm : {PartitionAlgorithm::leiden, PartitionAlgorithm::random})
                QTest::addRow("%s, %d seeds", std::string(name(algorithm)).c_str(), seeds)
                    << static_cast<int>(algorithm) << seeds;
    }
    void stabilityMayComeLater() {
        QFETCH(int, algorithm);
        QFETCH(int, seeds);
        const FilterGraph graph = activeGraph();
        const PartitionSettings settings = settingsFor(static_cast<PartitionAlgorithm>(algorithm), seeds);
        const Partition whole = makePartition(graph, settings, {});
        const Partition first = makePartitionWithoutStability(graph, settings, {});
        QVERIFY(!first.stability);
        QCOMPARE(first.students, whole.students);
        QVERIFY(withStability(graph, first, {}) == whole);
        QCOMPARE(whole.stability.has_value(), seeds > 0 && settings.algorithm == PartitionAlgorithm::leiden);
    }

    void editsHaveNoStability() {
        const FilterGraph graph = activeGraph();
        const Partition partition = makePartition(graph, settingsFor(PartitionAlgorithm::leiden, 2), {});
        const Partition edited = movedFilter(graph, partition, partition.students[0][0], 1);
        QVERIFY(withStability(graph, edited, {}) == edited);
        COMPARE_ERROR(withStability(makeFilterGraph(9, cliques({{0, 1, 2, 3, 4}})), partition, {}), ErrorCode::badInput,
                      "", "another graph");
    }

    void figuresFollowTheGraph() {
        const FilterGraph graph = activeGraph();
        const Partition partition = makePartition(graph, settingsFor(PartitionAlgorithm::leiden, 0), {});
        QVERIFY(withFigures(graph, partition) == partition);
        const FilterGraph other = withPercentile(graph, 60);
        QVERIFY(withFigures(other, partition).modularity != partition.modularity);
    }

    void followsASlider() {
        const std::vector<float> means = makeMeans(5000, 256, 0.5, 4);
        const Activity activity = makeActivity(256, 0, {means, {}, {}});
        FilterGraph graph = buildFilterGraph(activity, {}, {});
        PartitionSettings settings;
        settings.students = 4;
        const auto timed = [](const char* what, auto&& work) {
            QElapsedTimer timer;
            timer.start();
            work();
            const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            qInfo("%s: %.1f ms", what, milliseconds);
            return milliseconds;
        };
        const double edges =
            timed("percentile", [&] { graph = withSettings(activity, graph, {.percentile = 95}, {}); });
        timed("top-k", [&] { graph = withSettings(activity, graph, {.topK = 30, .percentile = 95}, {}); });
        timed("rule", [&] { graph = withSettings(activity, graph, {WeightRule::coActivation, 30, 95}, {}); });
        graph = withSettings(activity, graph, {}, {});
        const double partitioning = timed("partition", [&] { makePartitionWithoutStability(graph, settings, {}); });
        timed("with stability", [&] { makePartition(graph, settings, {}); });
        QVERIFY(edges + partitioning < 2000);
    }
};

QTEST_GUILESS_MAIN(PartitionComparisonTest)
#include "partition_comparison_test.moc"
