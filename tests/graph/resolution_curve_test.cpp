// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/resolution_curve.h"

#include "base/caught_error.h"
#include "graph/labels.h"
#include "graph/made_graphs.h"
#include "graph/partition.h"

#include <QElapsedTimer>
#include <QtTest>
#include <cmath>

using namespace nonn;

class ResolutionCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPartitionOfThatResolutionFinds_data() {
        QTest::addColumn<bool>("louvain");
        QTest::newRow("leiden") << false;
        QTest::newRow("louvain") << true;
    }
    void findsWhatAPartitionOfThatResolutionFinds() {
        QFETCH(bool, louvain);
        const FilterGraph graph = makePlantedFilters({60, 4, 0.5, 0.08}, 7, 2);
        const auto curve =
            resolutionCurve(graph, {0.25, 8, 6}, louvain ? CommunityMethod::louvain : CommunityMethod::leiden, 5, {});
        QCOMPARE(curve.size(), std::size_t{6});
        for (std::size_t point = 0; point < curve.size(); ++point) {
            QVERIFY(std::abs(curve[point].resolution - std::exp2(static_cast<double>(point) - 2)) < 1e-12);
            PartitionSettings settings;
            settings.algorithm = louvain ? PartitionAlgorithm::louvain : PartitionAlgorithm::leiden;
            settings.policy = DiscardPolicy::dropIsolated;
            settings.resolution = curve[point].resolution;
            settings.seed = 5;
            settings.students = std::max(1, curve[point].communities);
            const Partition partition = makePartition(graph, settings, {});
            QCOMPARE(curve[point].communities, partition.communities);
            QVERIFY(std::abs(curve[point].modularity - partition.modularity) < 1e-9);
        }
        QVERIFY(curve.front().communities < curve.back().communities);
    }

    void coversTheEndsOfItsRange() {
        const FilterGraph graph = makePlantedFilters({12, 2, 0.9, 0.1}, 0, 1);
        const auto curve = resolutionCurve(graph, {0.3, 7.7, 9}, CommunityMethod::leiden, 1, {});
        QCOMPARE(curve.front().resolution, 0.3);
        QCOMPARE(curve.back().resolution, 7.7);
        QCOMPARE(resolutionCurve(graph, {2, 2, 1}, CommunityMethod::leiden, 1, {}).front().resolution, 2.0);
    }

    void livesWithoutEdges() {
        const auto curve = resolutionCurve(makeFilterGraph(5, {}), {1, 2, 2}, CommunityMethod::leiden, 1, {});
        QCOMPARE(curve.back().communities, 0);
        QCOMPARE(curve.back().modularity, 0.0);
    }

    void canBeStopped() {
        const FilterGraph graph = makePlantedFilters({256, 8, 0.3, 0.03}, 0, 3);
        QElapsedTimer timer;
        timer.start();
        resolutionCurve(graph, {}, CommunityMethod::leiden, 1, {});
        qInfo("256 filters, %d edges, 40 resolutions: %lld ms", static_cast<int>(graph.edges.size()), timer.elapsed());
        const CancelToken token;
        int reports = 0;
        const Progress progress(
            [&](const ProgressReport&) {
                if (++reports == 3)
                    token.request();
            },
            token);
        COMPARE_ERROR(resolutionCurve(graph, {}, CommunityMethod::leiden, 1, progress), ErrorCode::cancelled, "", "");
        QCOMPARE(reports, 3);
    }

    void refusesRangesThatAreNone() {
        const FilterGraph graph = makeFilterGraph(5, {});
        for (const ResolutionRange& range :
             {ResolutionRange{0, 1, 3}, ResolutionRange{2, 1, 3}, ResolutionRange{1, 2, 0},
              ResolutionRange{std::nan(""), 1, 3}, ResolutionRange{1, std::nan(""), 3}})
            COMPARE_ERROR(resolutionCurve(graph, range, CommunityMethod::leiden, 1, {}), ErrorCode::badInput, "",
                          "resolutions go from");
    }
};

QTEST_GUILESS_MAIN(ResolutionCurveTest)
#include "resolution_curve_test.moc"
