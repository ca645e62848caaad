// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "graph/partition.h"

#include <QtTest>

using namespace nonn;

namespace {

/// `most`: for each filter the class that it answers to most.
FilterGraph graphOf(const std::vector<int>& most, int classes) {
    FilterGraph graph;
    graph.filters = static_cast<int>(most.size());
    graph.classes = classes;
    graph.weights.assign(most.size() * most.size(), 0.5f);
    graph.byTrueClass.assign(most.size() * static_cast<std::size_t>(classes), 1.0);
    for (std::size_t filter = 0; filter < most.size(); ++filter) {
        graph.weights[filter * most.size() + filter] = 0;
        graph.byTrueClass[static_cast<std::size_t>(most[filter]) * most.size() + filter] = 2;
    }
    graph.activity.assign(most.size(), 1.0);
    return withPercentile(graph, 0);
}

PartitionSettings settingsFor(int students) {
    PartitionSettings settings;
    settings.students = students;
    settings.algorithm = PartitionAlgorithm::classWise;
    return settings;
}

}  // namespace

class ClassWiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Classes of 4, 2, 3 and 1 filters for two students: 4 | 3, then 2 to the 3, then 1 to the 4.
    void classesAreDealtOutBySize() {
        const FilterGraph graph = graphOf({0, 0, 1, 2, 2, 0, 3, 1, 2, 0}, 4);
        const Partition partition = makePartition(graph, settingsFor(2), {});
        QCOMPARE(partition.students.size(), std::size_t{2});
        QCOMPARE(partition.students[0], (std::vector<int>{0, 1, 5, 6, 9}));  // classes 0 and 3
        QCOMPARE(partition.students[1], (std::vector<int>{2, 3, 4, 7, 8}));  // classes 2 and 1
        QCOMPARE(partition.settings.algorithm, PartitionAlgorithm::classWise);
        QCOMPARE(partition.kept, 10);
        QVERIFY(partition == partitionFromJson({}, toJson(partition)));
    }

    void ofEqualAnswersTheFirstClassCounts() {
        FilterGraph graph = graphOf({0, 1, 1}, 2);
        for (double& answer : graph.byTrueClass)
            answer = 1;
        COMPARE_ERROR(makePartition(graph, settingsFor(2), {}), ErrorCode::infeasible, "", "fewer classes");
    }

    void leavesOutWhatTheBasisLeavesOut() {
        const FilterGraph graph = graphOf({0, 1, 0, 1}, 2);
        Partition basis = makePartition(graph, settingsFor(1), {});
        basis.students = {{0, 1}, {3}};
        basis.discarded = {2};
        const Partition partition = makeClassWise(graph, basis);
        QCOMPARE(partition.students, (std::vector<std::vector<int>>{{1, 3}, {0}}));
        QCOMPARE(partition.discarded, std::vector<int>{2});
    }

    void anImportedGraphKnowsNoClasses() {
        FilterGraph graph = graphOf({0, 1}, 2);
        graph.byTrueClass.clear();
        COMPARE_ERROR(makePartition(graph, settingsFor(2), {}), ErrorCode::badInput, "", "does not know");
    }
};

QTEST_GUILESS_MAIN(ClassWiseTest)
#include "class_wise_test.moc"
