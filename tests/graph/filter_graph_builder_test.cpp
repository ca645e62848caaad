// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_builder.h"

#include "base/error.h"
#include "base/generator.h"

#include <sys/resource.h>

#include <QtTest>

using namespace nonn;

namespace {

constexpr int filters = 64;
constexpr int classes = 3;

struct Made {
    std::vector<float> means;
    std::vector<std::int32_t> labels;
    std::vector<std::int32_t> predictions;

    Responses from(std::size_t first, std::size_t count) const {
        return {std::span(means).subspan(first * filters, count * filters), std::span(labels).subspan(first, count),
                std::span(predictions).subspan(first, count)};
    }
};

Made makeResponses(std::size_t images) {
    Generator generator(3);
    Made made;
    for (std::size_t k = 0; k < images; ++k) {
        made.labels.push_back(static_cast<std::int32_t>(k % classes));
        made.predictions.push_back(static_cast<std::int32_t>(k / 2 % classes));
        for (int i = 0; i < filters; ++i)
            made.means.push_back(static_cast<float>(generator.normal() + (i % classes == made.labels.back() ? 1 : 0)));
    }
    return made;
}

/// The most memory that this program ever had, in bytes.
std::int64_t peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024;
}

}  // namespace

class FilterGraphBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsGiveTheGraphOfTheWhole_data() {
        QTest::addColumn<int>("topK");
        QTest::addColumn<bool>("hubs");
        QTest::newRow("hubs of all pairs") << 0 << true;
        QTest::newRow("hubs of the strongest") << 10 << true;
        QTest::newRow("more than there are") << 100 << true;
        QTest::newRow("co-activation of the strongest") << 10 << false;
    }
    void partsGiveTheGraphOfTheWhole() {
        QFETCH(int, topK);
        QFETCH(bool, hubs);
        const GraphSettings settings{hubs ? WeightRule::activationHubs : WeightRule::coActivation, topK, 80};
        const Made made = makeResponses(1000);
        FilterGraphBuilder builder(filters, classes, settings);
        for (std::size_t first = 0; first < 1000; first += 300)
            builder.add(made.from(first, std::min<std::size_t>(300, 1000 - first)), {});
        const FilterGraph graph = builder.finish();
        const FilterGraph whole = buildFilterGraph(makeActivity(filters, classes, made.from(0, 1000)), settings, {});
        QCOMPARE(graph.images, whole.images);
        QVERIFY(graph.settings == whole.settings);
        QCOMPARE(graph.weightsOfAllPairs.size(), whole.weightsOfAllPairs.size());
        for (std::size_t k = 0; k < whole.weights.size(); ++k) {
            QVERIFY(std::abs(graph.weights[k] - whole.weights[k]) < 1e-6F);
            QVERIFY(std::abs(graph.allPairs()[k] - whole.allPairs()[k]) < 1e-6F);
        }
        QCOMPARE(graph.edges.size(), whole.edges.size());
        for (std::size_t i = 0; i < whole.activity.size(); ++i)
            QVERIFY(std::abs(graph.activity[i] - whole.activity[i]) < 1e-9 * whole.activity[i]);
        QCOMPARE(graph.byTrueClass.size(), whole.byTrueClass.size());
        QCOMPARE(graph.byPredictedClass.size(), whole.byPredictedClass.size());
    }

    /// Of four million images the activity alone would take 1 GB.
    void memoryDoesNotGrowWithTheImages() {
        constexpr std::size_t part = 4096;
        const Made made = makeResponses(part);
        FilterGraphBuilder builder(filters, classes, {WeightRule::activationHubs, 0, 99});
        builder.add(made.from(0, part), {});
        const std::int64_t before = peakMemory();
        for (int k = 1; k < 1000; ++k)
            builder.add(made.from(0, part), {});
        QCOMPARE(builder.finish().images, 4'096'000);
        QVERIFY2(peakMemory() - before < 400'000'000, std::to_string(peakMemory() - before).c_str());
    }

    void refusesWhatMakesNoGraph_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("percentile");
        QTest::addColumn<QString>("reason");
        QTest::newRow("one filter") << 1 << 0 << 99.0 << "filters";
        QTest::newRow("negative top-k") << filters << -1 << 99.0 << "top-k";
        QTest::newRow("percentile") << filters << 0 << 101.0 << "percentile";
    }
    void refusesWhatMakesNoGraph() {
        QFETCH(int, count);
        QFETCH(int, topK);
        QFETCH(double, percentile);
        QFETCH(QString, reason);
        try {
            FilterGraphBuilder(count, classes, {WeightRule::activationHubs, topK, percentile});
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.reason()).contains(reason), error.what());
        }
    }

    void refusesImagesThatNothingRespondsTo() {
        FilterGraphBuilder builder(filters, 0, {});
        const std::vector<float> silent(filters * 5, -1.0F);
        builder.add({silent, {}, {}}, {});
        QVERIFY_EXCEPTION_THROWN(builder.finish(), Error);
    }
};

QTEST_GUILESS_MAIN(FilterGraphBuilderTest)
#include "filter_graph_builder_test.moc"
