// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "graph/community.h"
#include "graph/made_graphs.h"
#include "graph/partition.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

using Groups = std::vector<std::vector<int>>;

namespace {

FilterGraph graphOfTwelve() {
    return makeFilterGraph(12, cliques({{0, 3, 6, 9, 11}, {1, 4, 7}, {2, 5}}));
}

Partition partitionOf(const FilterGraph& graph, DiscardPolicy policy) {
    PartitionSettings settings;
    settings.students = 3;
    settings.policy = policy;
    return makePartition(graph, settings, {});
}

std::vector<std::size_t> sizesOf(const Partition& partition) {
    std::vector<std::size_t> sizes;
    for (const auto& student : partition.students)
        sizes.push_back(student.size());
    return sizes;
}

}  // namespace

class PartitionEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheSameSizesAndFilters() {
        const FilterGraph graph = graphOfTwelve();
        const Partition basis = partitionOf(graph, DiscardPolicy::dropIsolated);
        QCOMPARE(basis.discarded, (std::vector<int>{8, 10}));
        const Partition contiguous = makeControl(graph, basis, PartitionAlgorithm::contiguous, 1);
        QCOMPARE(contiguous.students, (Groups{{0, 1, 2, 3, 4}, {5, 6, 7}, {9, 11}}));
        QCOMPARE(contiguous.discarded, basis.discarded);
        Groups seen;
        for (const std::uint64_t seed : {1, 2, 3}) {
            const Partition random = makeControl(graph, basis, PartitionAlgorithm::random, seed);
            QCOMPARE(sizesOf(random), sizesOf(basis));
            QCOMPARE(random.discarded, basis.discarded);
            QVERIFY(random == makeControl(graph, basis, PartitionAlgorithm::random, seed));
            QVERIFY(random.students != basis.students);
            QVERIFY(random.modularity < basis.modularity);
            QVERIFY(!random.stability);
            seen.push_back(random.students.front());
        }
        QVERIFY(seen[0] != seen[1] || seen[1] != seen[2]);
        COMPARE_ERROR(makeControl(graph, basis, PartitionAlgorithm::leiden, 1), ErrorCode::badInput, "", "control");
    }

    void controlsCanBeMadeAtOnce() {
        const FilterGraph graph = graphOfTwelve();
        const Partition basis = partitionOf(graph, DiscardPolicy::coverAll);
        for (const auto algorithm : {PartitionAlgorithm::random, PartitionAlgorithm::contiguous}) {
            PartitionSettings settings = basis.settings;
            settings.algorithm = algorithm;
            QVERIFY(makePartition(graph, settings, {}) == makeControl(graph, basis, algorithm, settings.seed));
        }
    }

    void movesAFilter() {
        const FilterGraph graph = graphOfTwelve();
        Partition before = partitionOf(graph, DiscardPolicy::dropIsolated);
        before.maskedTeacherAccuracy = 0.5;
        const Partition after = movedFilter(graph, before, 6, 2);
        QCOMPARE(after.students, (Groups{{0, 3, 9, 11}, {1, 4, 7}, {2, 5, 6}}));
        QVERIFY(after.edited && !after.stability);
        QCOMPARE(after.maskedTeacherAccuracy, std::optional(0.5));
        QCOMPARE(after.kept, before.kept);
        std::vector<int> labels = studentOfFilter(after);
        QCOMPARE(labels[6], 2);
        QCOMPARE(labels[8], discardedFilters);
        std::ranges::replace(labels, discardedFilters, 3);
        QVERIFY(std::abs(after.modularity - modularity({12, graph.edges}, labels)) < 1e-12);
        QVERIFY(after.modularity < before.modularity);
        const Partition back = movedFilter(graph, after, 6, 0);
        QCOMPARE(back.students, before.students);
        QCOMPARE(back.modularity, before.modularity);
    }

    void discardsAndTakesBack() {
        const FilterGraph graph = graphOfTwelve();
        Partition before = partitionOf(graph, DiscardPolicy::dropIsolated);
        before.maskedTeacherAccuracy = 0.5;
        const Partition dropped = movedFilter(graph, before, 4, discardedFilters);
        QCOMPARE(dropped.discarded, (std::vector<int>{4, 8, 10}));
        QCOMPARE(dropped.kept, 9);
        QVERIFY(!dropped.maskedTeacherAccuracy);
        const Partition taken = movedFilter(graph, dropped, 8, 1);
        QCOMPARE(taken.students[1], (std::vector<int>{1, 7, 8}));
        QCOMPARE(taken.discarded, (std::vector<int>{4, 10}));
    }

    void changesNothingWhereNothingMoves() {
        const FilterGraph graph = graphOfTwelve();
        const Partition before = partitionOf(graph, DiscardPolicy::dropIsolated);
        QVERIFY(movedFilter(graph, before, 0, 0) == before);
        QVERIFY(movedFilter(graph, before, 8, discardedFilters) == before);
    }

    void refusesMovesThatCannotBe() {
        const FilterGraph graph = graphOfTwelve();
        const Partition partition = partitionOf(graph, DiscardPolicy::dropIsolated);
        COMPARE_ERROR(movedFilter(graph, partition, 12, 0), ErrorCode::badInput, "", "no filter 12");
        COMPARE_ERROR(movedFilter(graph, partition, -1, 0), ErrorCode::badInput, "", "no filter -1");
        COMPARE_ERROR(movedFilter(graph, partition, 0, 3), ErrorCode::badInput, "",
                      "filter 0 cannot go to student 3: there are students 0 to 2");
        COMPARE_ERROR(movedFilter(graph, partition, 0, -2), ErrorCode::badInput, "", "cannot go to student -2");
        COMPARE_ERROR(movedFilter(makeFilterGraph(13, {}), partition, 0, 1), ErrorCode::badInput, "", "no filter 0");
        const Partition last = movedFilter(graph, partition, 2, 0);
        COMPARE_ERROR(movedFilter(graph, last, 5, 0), ErrorCode::infeasible, "", "student 2 would be left without");
    }
};

QTEST_GUILESS_MAIN(PartitionEditTest)
#include "partition_edit_test.moc"
