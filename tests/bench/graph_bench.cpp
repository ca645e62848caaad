// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "graph/filter_graph_builder.h"
#include "graph/graph_files.h"
#include "graph/made_graphs.h"
#include "graph/pair_sums.h"
#include "graph/partition.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>

using namespace nonn;

namespace {

constexpr int images = 5000;

/// Half of the responses are 0, as after a ReLU; each filter likes some of ten classes more than others.
std::vector<float> makeMeans(int filters) {
    Generator generator(1);
    std::vector<float> means(std::size_t{images} * static_cast<std::size_t>(filters));
    for (std::size_t k = 0; k < means.size(); ++k) {
        const auto image = static_cast<int>(k) / filters;
        const auto filter = static_cast<int>(k) % filters;
        const double liking = image % 10 == filter % 10 ? 1 : 0;
        means[k] = static_cast<float>(std::max(0.0, liking + generator.normal()));
    }
    return means;
}

Activity makeResponses(int filters) {
    return makeActivity(filters, 0, {makeMeans(filters), {}, {}});
}

/// instructions: 0 what every processor has, 1 AVX2, 2 AVX-512.
void sumPairs(benchmark::State& state) {
    const auto filters = static_cast<int>(state.range(0));
    const auto rule = state.range(1) == 0 ? WeightRule::activationHubs : WeightRule::coActivation;
    const auto set = static_cast<InstructionSet>(state.range(2));
    if (std::ranges::count(instructionSets(), set) == 0) {
        state.SkipWithError("this processor has not these instructions");
        return;
    }
    const Activity activity = makeResponses(filters);
    for (auto _ : state)
        benchmark::DoNotOptimize(sumAllPairs(activity, rule, set, {}));
    state.counters["pairs/s"] = benchmark::Counter(static_cast<double>(filters) * (filters - 1) / 2 * images,
                                                   benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(sumPairs)
    ->ArgNames({"filters", "ca", "instructions"})
    ->ArgsProduct({{256, 2048}, {0, 1}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond);

void sumTop50(benchmark::State& state) {
    const Activity activity = makeResponses(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(sumStrongestPairs(activity, WeightRule::activationHubs, 50, {}));
}
BENCHMARK(sumTop50)->ArgName("filters")->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond);

/// As many images as ImageNet has, in parts, with the most memory that the program had.
void sumImageNetInParts(benchmark::State& state) {
    constexpr int filters = 2048;
    constexpr int all = 1'281'167;
    const std::vector<float> part = makeMeans(filters);
    for (auto _ : state) {
        FilterGraphBuilder builder(filters, 0, {});
        for (int done = 0; done < all; done += images) {
            const auto count = static_cast<std::size_t>(std::min(images, all - done));
            builder.add({std::span(part).first(count * filters), {}, {}}, {});
        }
        benchmark::DoNotOptimize(builder.finish());
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak MB"] = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}
BENCHMARK(sumImageNetInParts)->Iterations(1)->Unit(benchmark::kSecond);

/// Everything: both sums, threshold, edges.
void buildGraph(benchmark::State& state) {
    const Activity activity = makeResponses(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(buildFilterGraph(activity, {}, {}));
}
BENCHMARK(buildGraph)->ArgName("filters")->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond);

/// 1 % of all pairs survive; activity as above, so that there is structure, or edges by chance.
FilterGraph makeGraph(int filters, bool structured) {
    if (structured)
        return buildFilterGraph(makeResponses(filters), {WeightRule::activationHubs, 0, 99}, {});
    return makeFilterGraph(filters, makePlanted({filters, 1, 0.01, 0}, 1).edges);
}

/// The search for K, merging, policy and balance, and stability over five further seeds.
void partitionGraph(benchmark::State& state) {
    const FilterGraph graph = makeGraph(static_cast<int>(state.range(0)), state.range(2) == 1);
    PartitionSettings settings;
    settings.students = static_cast<int>(state.range(1));
    settings.balance = static_cast<double>(state.range(3)) / 100;
    for (auto _ : state)
        benchmark::DoNotOptimize(makePartition(graph, settings, {}));
    state.counters["edges"] = static_cast<double>(graph.edges.size());
}
BENCHMARK(partitionGraph)
    ->ArgNames({"filters", "students", "structured", "balance%"})
    ->ArgsProduct({{256, 2048}, {2, 8}, {0, 1}, {0, 50}})
    ->Unit(benchmark::kMillisecond);

void layOutGraph(benchmark::State& state) {
    const FilterGraph graph = makeGraph(static_cast<int>(state.range(0)), true);
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(graph, {}));
}
BENCHMARK(layOutGraph)->ArgName("filters")->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond);

void saveAndLoadGraph(benchmark::State& state) {
    const FilterGraph graph = makeGraph(static_cast<int>(state.range(0)), true);
    for (auto _ : state)
        benchmark::DoNotOptimize(filterGraphFromJson("graph.json", Json::parse(toJson(graph).dump(2))));
}
BENCHMARK(saveAndLoadGraph)->ArgName("filters")->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond);

}  // namespace
