// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>
#include <span>

using namespace nonn;

namespace {

double term(WeightRule rule, double a, double b) {
    const double distance = std::abs(a - b);
    return rule == WeightRule::activationHubs ? a * b * distance : a * b / (distance + 1);
}

/// images x filters: whether fewer than topK filters of the image are stronger, or as strong with a lower number.
std::vector<bool> strongest(const Activity& activity, int topK) {
    const auto filters = static_cast<std::size_t>(activity.filters);
    std::vector<bool> result(activity.values.size());
    for (std::size_t k = 0; k < result.size(); ++k) {
        const auto row = std::span(activity.values).subspan(k - k % filters, filters);
        const float value = row[k % filters];
        int before = 0;
        for (std::size_t other = 0; other < filters; ++other)
            before += row[other] > value || (row[other] == value && other < k % filters) ? 1 : 0;
        result[k] = topK == 0 || before < topK;
    }
    return result;
}

/// Straight from the definition, divided by the maximum.
std::vector<double> bruteForce(const Activity& activity, WeightRule rule, int topK) {
    const auto n = static_cast<std::size_t>(activity.filters);
    const std::vector<bool> contributes = strongest(activity, topK);
    std::vector<double> weights(n * n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            for (std::size_t row = 0; row < activity.values.size() && i != j; row += n)
                if (contributes[row + i] && contributes[row + j])
                    weights[i * n + j] += term(rule, static_cast<double>(activity.values[row + i]),
                                               static_cast<double>(activity.values[row + j]));
    const double maximum = *std::ranges::max_element(weights);
    for (double& weight : weights)
        weight /= maximum;
    return weights;
}

bool near(const std::vector<float>& weights, const std::vector<double>& expected) {
    return std::equal(weights.begin(), weights.end(), expected.begin(), expected.end(),
                      [](float a, double b) { return std::abs(static_cast<double>(a) - b) <= 2e-6; });
}

Activity makeActivityOf(int images, int filters, double zeros, std::uint64_t seed) {
    const std::vector<float> means = makeMeans(images, filters, zeros, seed);
    return makeActivity(filters, 0, {means, {}, {}});
}

/// The definition: sort, then interpolate between neighbours.
double naivePercentile(const FilterGraph& graph, double percentile) {
    std::vector<double> sorted;
    for (int i = 0; i < graph.filters; ++i)
        for (int j = i + 1; j < graph.filters; ++j)
            if (graph.weight(i, j) != 0)
                sorted.push_back(static_cast<double>(graph.weight(i, j)));
    std::sort(sorted.begin(), sorted.end());
    const double place = percentile / 100 * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(place));
    const auto high = static_cast<std::size_t>(std::ceil(place));
    return sorted[low] + (sorted[high] - sorted[low]) * (place - std::floor(place));
}

}  // namespace

class FilterGraphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsAsDefined_data() {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("topK");
        for (const auto rule : {WeightRule::activationHubs, WeightRule::coActivation})
            for (const int filters : {2, 15, 16, 17, 50})
                for (const int images : {1, 255, 256, 600})
                    for (const int topK : {0, 1, 2, 7, 16})
                        QTest::addRow("%s %d filters %d images top %d", name(rule).data(), filters, images, topK)
                            << static_cast<int>(rule) << filters << images << topK;
    }
    void weighsAsDefined() {
        QFETCH(int, rule);
        QFETCH(int, filters);
        QFETCH(int, images);
        QFETCH(int, topK);
        const auto weightRule = static_cast<WeightRule>(rule);
        const Activity activity = makeActivityOf(images, filters, 0.2, 1);
        const FilterGraph graph = buildFilterGraph(activity, {weightRule, topK, 50}, {});
        QVERIFY(near(graph.allPairs(), bruteForce(activity, weightRule, 0)));
        if (topK == 1) {
            QVERIFY(topK >= filters || std::ranges::all_of(graph.weights, [](float w) { return w == 0; }));
            return;
        }
        QVERIFY(near(graph.weights, bruteForce(activity, weightRule, topK)));
        QCOMPARE(graph.weightsOfAllPairs.empty(), topK == 0 || topK >= filters);
    }

    void breaksTiesOfTopKByNumber() {
        std::vector<float> means;
        for (const float value : makeMeans(50, 12, 0.3, 4))
            means.push_back(std::round(value));
        const Activity activity = makeActivity(12, 0, {means, {}, {}});
        const FilterGraph graph = buildFilterGraph(activity, {WeightRule::coActivation, 4, 50}, {});
        QVERIFY(near(graph.weights, bruteForce(activity, WeightRule::coActivation, 4)));
    }

    void isSymmetricWithAZeroDiagonalAndMaximumOne() {
        const FilterGraph graph = buildFilterGraph(makeActivityOf(100, 33, 0.2, 2), {}, {});
        for (int i = 0; i < 33; ++i) {
            QCOMPARE(graph.weight(i, i), 0.0F);
            for (int j = 0; j < 33; ++j)
                QCOMPARE(graph.weight(i, j), graph.weight(j, i));
        }
        QCOMPARE(*std::ranges::max_element(graph.weights), 1.0F);
        QCOMPARE(*std::ranges::max_element(graph.allPairs()), 1.0F);
    }

    void givesAFilterTheSameWeightsWhereverItStands() {
        constexpr int filters = 37;
        constexpr int images = 500;
        const std::vector<float> means = makeMeans(images, filters, 0.2, 5);
        const auto order = Generator(6).permutation(filters);
        std::vector<float> permuted(means.size());
        for (std::size_t v = 0; v < images; ++v)
            for (std::size_t i = 0; i < filters; ++i)
                permuted[v * filters + i] = means[v * filters + static_cast<std::size_t>(order[i])];
        for (const int topK : {0, 9}) {
            const GraphSettings settings{WeightRule::activationHubs, topK, 90};
            const FilterGraph a = buildFilterGraph(makeActivity(filters, 0, {means, {}, {}}), settings, {});
            const FilterGraph b = buildFilterGraph(makeActivity(filters, 0, {permuted, {}, {}}), settings, {});
            for (int i = 0; i < filters; ++i)
                for (int j = 0; j < filters; ++j)
                    QCOMPARE(b.weight(i, j), a.weight(static_cast<int>(order[static_cast<std::size_t>(i)]),
                                                      static_cast<int>(order[static_cast<std::size_t>(j)])));
        }
    }

    void keepsWhatExplainsFilters() {
        const std::vector<float> means = makeMeans(30, 4, 0.2, 7);
        const std::vector<std::int32_t> labels(30, 1);
        const Activity activity = makeActivity(4, 3, {means, labels, labels});
        const FilterGraph graph = buildFilterGraph(activity, {}, {});
        QCOMPARE(graph.images, activity.images);
        QCOMPARE(graph.classes, 3);
        QCOMPARE(graph.byTrueClass, activity.byTrueClass);
        QCOMPARE(graph.byPredictedClass, activity.byPredictedClass);
        QCOMPARE(graph.activity, std::vector<double>(graph.byTrueClass.begin() + 4, graph.byTrueClass.begin() + 8));
    }

    void thresholdsAtThePercentile_data() {
        QTest::addColumn<double>("percentile");
        for (const double percentile : {0.0, 0.1, 33.3, 50.0, 90.0, 99.0, 99.99, 100.0})
            QTest::addRow("%g", percentile) << percentile;
    }
    void thresholdsAtThePercentile() {
        QFETCH(double, percentile);
        for (const int filters : {2, 3, 20, 41}) {
            const Activity activity = makeActivityOf(60, filters, 0.6, 8);
            const FilterGraph graph = buildFilterGraph(activity, {WeightRule::activationHubs, 2, percentile}, {});
            const double threshold = naivePercentile(graph, percentile);
            QVERIFY(std::abs(graph.threshold - threshold) < 1e-12);
            std::vector<Edge> edges;
            std::vector<int> isolated;
            for (int i = 0; i < filters; ++i) {
                bool connected = false;
                for (int j = 0; j < filters; ++j) {
                    const bool survives =
                        graph.weight(i, j) > 0 && static_cast<double>(graph.weight(i, j)) >= threshold;
                    connected = connected || survives;
                    if (survives && i < j)
                        edges.push_back({i, j, graph.weight(i, j)});
                }
                if (!connected)
                    isolated.push_back(i);
            }
            QVERIFY(!edges.empty());
            QVERIFY(graph.edges == edges);
            QCOMPARE(graph.isolated, isolated);
        }
    }

    void keepsEdgesEqualToTheThreshold() {
        const CsvMatrix equal{4, 4, std::vector<float>(16, 0.25F)};
        for (const double percentile : {0.0, 50.0, 99.0, 100.0})
            QCOMPARE(importFilterGraph(equal, percentile).edges.size(), std::size_t{6});
        const CsvMatrix some{3, 3, {0, 1, 2, 1, 0, 3, 2, 3, 0}};
        const FilterGraph graph = importFilterGraph(some, 50);
        QCOMPARE(graph.edges.size(), std::size_t{2});
        QVERIFY(std::abs(graph.threshold - 2.0 / 3) < 1e-7);
        QCOMPARE(importFilterGraph(some, 51).edges.size(), std::size_t{1});
        QCOMPARE(importFilterGraph(some, 51).isolated, (std::vector<int>{0}));
    }

    void importsWithoutTheDiagonal() {
        const CsvMatrix weights{3, 3, {9, 1, 2, 1, 9, 4, 2, 4, 9}};
        const FilterGraph graph = importFilterGraph(weights, 0);
        QCOMPARE(graph.weights, (std::vector<float>{0, 0.25F, 0.5F, 0.25F, 0, 1, 0.5F, 1, 0}));
        QCOMPARE(graph.settings.rule, WeightRule::imported);
        QCOMPARE(graph.images, 0);
        QVERIFY(graph.activity.empty());
    }

    void livesWithoutAnyWeight() {
        const FilterGraph graph = importFilterGraph({3, 3, std::vector<float>(9, 0)}, 99);
        QCOMPARE(graph.threshold, 0.0);
        QVERIFY(graph.edges.empty());
        QCOMPARE(graph.isolated, (std::vector<int>{0, 1, 2}));
    }

    void choosesEdgesAnew() {
        const Activity activity = makeActivityOf(80, 30, 0.3, 9);
        const FilterGraph once = buildFilterGraph(activity, {WeightRule::coActivation, 5, 70}, {});
        const FilterGraph other = buildFilterGraph(activity, {WeightRule::coActivation, 5, 95}, {});
        QVERIFY(once != other);
        QVERIFY(withPercentile(once, 95) == other);
        QVERIFY(withPercentile(other, 70) == once);
    }

    void refusesSettingsOutOfRange_data() {
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("percentile");
        QTest::addColumn<QString>("reason");
        QTest::newRow("top-k") << -1 << 99.0 << "top-k";
        QTest::newRow("negative percentile") << 0 << -1.0 << "percentile";
        QTest::newRow("percentile above 100") << 0 << 100.5 << "percentile";
        QTest::newRow("no percentile") << 0 << std::nan("") << "percentile";
    }
    void refusesSettingsOutOfRange() {
        QFETCH(int, topK);
        QFETCH(double, percentile);
        QFETCH(QString, reason);
        const Activity activity = makeActivityOf(5, 4, 0, 1);
        COMPARE_ERROR(buildFilterGraph(activity, {WeightRule::activationHubs, topK, percentile}, {}),
                      ErrorCode::badInput, "", reason.toStdString());
    }

    void refusesWhatMakesNoGraph() {
        const std::vector<float> silent(8, 0.0F);
        COMPARE_ERROR(buildFilterGraph(makeActivity(4, 0, {silent, {}, {}}), {}, {}), ErrorCode::badInput, "",
                      "no filter responds");
        COMPARE_ERROR(buildFilterGraph(makeActivityOf(4, 1, 0, 1), {}, {}), ErrorCode::badInput, "", "not 1");
        COMPARE_ERROR(buildFilterGraph(makeActivityOf(4, 4, 0, 1), {WeightRule::imported, 0, 99}, {}),
                      ErrorCode::badInput, "", "rule ah or ca");
        COMPARE_ERROR(importFilterGraph({2, 3, std::vector<float>(6)}, 99), ErrorCode::badInput, "", "square");
        COMPARE_ERROR(parseWeightRule("hubs"), ErrorCode::badInput, "", "ah and ca");
        QCOMPARE(parseWeightRule("ca"), WeightRule::coActivation);
    }

    void stopsWhenCancelled() {
        const CancelToken token;
        token.request();
        const Progress progress({}, token);
        COMPARE_ERROR(buildFilterGraph(makeActivityOf(20, 40, 0, 1), {}, progress), ErrorCode::cancelled, "", "");
    }

    void comesBackFromJson() {
        const std::vector<float> means = makeMeans(30, 9, 0.2, 7);
        const std::vector<std::int32_t> labels(30, 1);
        const Activity labelled = makeActivity(9, 2, {means, labels, {}});
        const CsvMatrix weights{3, 3, {0, 1, 2, 1, 0, 3, 2, 3, 0}};
        const std::vector<FilterGraph> graphs{buildFilterGraph(labelled, {}, {}),
                                              buildFilterGraph(labelled, {WeightRule::coActivation, 3, 66.6}, {}),
                                              importFilterGraph(weights, 10)};
        for (const FilterGraph& graph : graphs)
            QVERIFY(filterGraphFromJson("graph.json", Json::parse(toJson(graph).dump(2))) == graph);
    }

    void refusesDamagedJson_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no weights") << "weights"
                                    << ""
                                    << "weights";
        QTest::newRow("unknown rule") << "rule"
                                      << "\"xy\""
                                      << "there are ah and ca";
        QTest::newRow("rule is a number") << "rule"
                                          << "1"
                                          << "JSON expected";
        QTest::newRow("claims more filters") << "filters"
                                             << "8000"
                                             << "expected";
        QTest::newRow("too many filters") << "filters"
                                          << "9000"
                                          << "out of range";
        QTest::newRow("one filter") << "filters"
                                    << "1"
                                    << "out of range";
        QTest::newRow("percentile") << "percentile"
                                    << "101"
                                    << "out of range";
        QTest::newRow("cut weights") << "weights"
                                     << "\"AAAA\""
                                     << "expected 12";
        QTest::newRow("weight of 2") << "weights"
                                     << "\"AAAAQAAAAEAAAABA\""
                                     << "not in 0..1";
        QTest::newRow("not base64") << "weights"
                                    << "\"AAAA*AAAAEAAAABA\""
                                    << "not base64";
        QTest::newRow("activity NaN") << "activity"
                                      << "\"AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/\""
                                      << "not finite";
    }
    void refusesDamagedJson() {
        QFETCH(QString, key);
        QFETCH(QString, json);
        QFETCH(QString, reason);
        Json value = toJson(importFilterGraph({3, 3, {0, 1, 2, 1, 0, 3, 2, 3, 0}}, 0));
        if (json.isEmpty())
            value.erase(key.toStdString());
        else
            value[key.toStdString()] = Json::parse(json.toStdString());
        COMPARE_ERROR(filterGraphFromJson("g.json", value), ErrorCode::badInput, "g.json", reason.toStdString());
        COMPARE_ERROR(filterGraphFromJson("g.json", Json::array()), ErrorCode::badInput, "g.json", "JSON expected");
    }

    void followsItsSettings_data() {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("percentile");
        for (const WeightRule rule : {WeightRule::activationHubs, WeightRule::coActivation})
            for (const int topK : {0, 5, 9, 24, 30})
                for (const double percentile : {40.0, 90.0})
                    QTest::addRow("%s %d %g", std::string(name(rule)).c_str(), topK, percentile)
                        << static_cast<int>(rule) << topK << percentile;
    }
    void followsItsSettings() {
        QFETCH(int, rule);
        QFETCH(int, topK);
        QFETCH(double, percentile);
        const Activity activity = makeActivityOf(50, 24, 0.3, 6);
        const GraphSettings settings{static_cast<WeightRule>(rule), topK, percentile};
        const FilterGraph expected = buildFilterGraph(activity, settings, {});
        for (const int from : {0, 9, 30}) {
            const FilterGraph before = buildFilterGraph(activity, {WeightRule::activationHubs, from, 90}, {});
            QVERIFY(withSettings(activity, before, settings, {}) == expected);
        }
    }

    void followsOnlyThePercentileWhereImported() {
        const Activity activity = makeActivityOf(20, 5, 0, 1);
        const FilterGraph graph = makeFilterGraph(5, {{0, 1, 1}, {1, 2, 0.5F}, {2, 3, 0.25F}});
        GraphSettings settings = graph.settings;
        settings.percentile = 60;
        QVERIFY(withSettings(activity, graph, settings, {}) == withPercentile(graph, 60));
        settings.topK = 3;
        COMPARE_ERROR(withSettings(activity, graph, settings, {}), ErrorCode::badInput, "", "only the percentile");
        COMPARE_ERROR(withSettings(activity, graph, {}, {}), ErrorCode::badInput, "", "only the percentile");
        const FilterGraph built = buildFilterGraph(activity, {}, {});
        COMPARE_ERROR(withSettings(activity, built, {WeightRule::imported, 0, 5}, {}), ErrorCode::badInput, "",
                      "the rule ah or ca");
    }
};

QTEST_GUILESS_MAIN(FilterGraphTest)
#include "filter_graph_test.moc"
