// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/community.h"

#include "base/error.h"
#include "graph/canonical_order.h"
#include "graph/labels.h"

#include <igraph/igraph.h>

#include <algorithm>
#include <mutex>
#include <numeric>
#include <string>

namespace nonn {

namespace {

constexpr double refinementRandomness = 0.01;  // beta of Leiden, as igraph and leidenalg have it
constexpr int maximumIterations = 50;          // a stop for rounding errors only: it settles after three to ten
constexpr double smallestGain = 1e-10;         // of modularity, below which nothing has changed

/// What igraph's handlers see; valid while the mutex is held.
struct IgraphState {
    std::mutex mutex;
    const Progress* progress = nullptr;
    Generator* generator = nullptr;
    std::string reason;
};

IgraphState& state() {
    static IgraphState instance;
    return instance;
}

void keepReason(const char* reason, const char*, int, igraph_error_t) {
    state().reason = reason;
    IGRAPH_FINALLY_FREE();
}

igraph_error_t pollProgress(void*) {
    const Progress* const progress = state().progress;
    if (!progress || !progress->token().requested())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();  // before the frames that own what is to be freed are gone; 0.10.2 does not do it itself
    return IGRAPH_INTERRUPTED;
}

igraph_rng_type_t generatorType() {
    igraph_rng_type_t type{};
    type.name = "nonn";
    type.bits = sizeof(igraph_uint_t) * 8;
    type.init = [](void**) { return IGRAPH_SUCCESS; };
    type.destroy = [](void*) {};
    type.seed = [](void*, igraph_uint_t) { return IGRAPH_SUCCESS; };
    type.get = [](void*) { return static_cast<igraph_uint_t>((*state().generator)()); };
    return type;
}

void installHandlers() {
    static const igraph_rng_type_t type = generatorType();
    static igraph_rng_t source{&type, nullptr, true};
    igraph_rng_set_default(&source);
    igraph_set_error_handler(keepReason);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
    igraph_set_interruption_handler(pollProgress);
}

/// Holds igraph for one call: no other thread's, our handlers, our generator.
class IgraphCall {
public:
    IgraphCall(Generator& generator, const Progress& progress) : m_lock(state().mutex) {
        static std::once_flag installed;
        std::call_once(installed, installHandlers);
        state().progress = &progress;
        state().generator = &generator;
    }

    static void check(igraph_error_t code) {
        if (code == IGRAPH_SUCCESS)
            return;
        if (code == IGRAPH_INTERRUPTED)
            throw Error(ErrorCode::cancelled, {}, Text::tr("cancelled"));
        throw Error(ErrorCode::failed, {}, Text::tr("finding communities failed: %1", state().reason));
    }

private:
    std::lock_guard<std::mutex> m_lock;
};

class IgraphIntegers {
public:
    explicit IgraphIntegers(std::span<const int> values) {
        IgraphCall::check(igraph_vector_int_init(&m_vector, static_cast<igraph_integer_t>(values.size())));
        std::copy(values.begin(), values.end(), VECTOR(m_vector));
    }
    ~IgraphIntegers() { igraph_vector_int_destroy(&m_vector); }
    IgraphIntegers(const IgraphIntegers&) = delete;
    IgraphIntegers& operator=(const IgraphIntegers&) = delete;

    igraph_vector_int_t* get() { return &m_vector; }
    std::vector<int> values() const { return {VECTOR(m_vector), VECTOR(m_vector) + igraph_vector_int_size(&m_vector)}; }

private:
    igraph_vector_int_t m_vector{};
};

class IgraphGraph {
public:
    IgraphGraph(int nodes, const std::vector<Edge>& edges) {
        std::vector<int> ends;
        ends.reserve(edges.size() * 2);
        for (const Edge& edge : edges)
            ends.insert(ends.end(), {edge.a, edge.b});
        IgraphIntegers list(ends);
        IgraphCall::check(igraph_create(&m_graph, list.get(), nodes, static_cast<igraph_bool_t>(IGRAPH_UNDIRECTED)));
    }
    ~IgraphGraph() { igraph_destroy(&m_graph); }
    IgraphGraph(const IgraphGraph&) = delete;
    IgraphGraph& operator=(const IgraphGraph&) = delete;

    const igraph_t* get() const { return &m_graph; }

private:
    igraph_t m_graph{};
};

/// Leiden's quality function is the constant Potts model; node weights k_i and g/(2m) make it modularity.
void runLeiden(const IgraphGraph& graph, const igraph_vector_t& weights, const CanonicalGraph& canonical,
               double resolution, IgraphIntegers& labels) {
    igraph_vector_t strengths;
    igraph_vector_view(&strengths, canonical.strengths.data(), canonical.connected);
    const double total = std::accumulate(canonical.strengths.begin(), canonical.strengths.end(), 0.0);
    double best = -1;
    for (int iteration = 0; iteration < maximumIterations; ++iteration) {
        igraph_real_t quality = 0;
        IgraphCall::check(igraph_community_leiden(graph.get(), &weights, &strengths, resolution / total,
                                                  refinementRandomness, iteration > 0, 1, labels.get(), nullptr,
                                                  &quality));
        if (iteration > 0 && quality < best + smallestGain)
            return;
        best = quality;
    }
}

std::vector<int> labelConnected(const CanonicalGraph& canonical, CommunityMethod method, double resolution,
                                Generator& generator, const Progress& progress) {
    const IgraphCall call(generator, progress);
    const IgraphGraph graph(canonical.connected, canonical.graph.edges);
    std::vector<igraph_real_t> values;
    for (const Edge& edge : canonical.graph.edges)
        values.push_back(static_cast<double>(edge.weight));
    igraph_vector_t weights;
    igraph_vector_view(&weights, values.data(), static_cast<igraph_integer_t>(values.size()));
    IgraphIntegers labels(std::vector<int>(static_cast<std::size_t>(canonical.connected)));
    if (method == CommunityMethod::leiden)
        runLeiden(graph, weights, canonical, resolution, labels);
    else
        IgraphCall::check(
            igraph_community_multilevel(graph.get(), &weights, resolution, labels.get(), nullptr, nullptr));
    return labels.values();
}

}  // namespace

std::vector<int> findCommunities(const WeightedGraph& graph, CommunityMethod method, double resolution,
                                 Generator generator, const Progress& progress) {
    if (!(resolution > 0))
        throw badInput({}, Text::tr("the resolution must be above 0"));
    const CanonicalGraph canonical = canonicalOrder(graph);
    std::vector<int> labels;
    if (canonical.connected > 0)
        labels = labelConnected(canonical, method, resolution, generator, progress);
    int next = countLabels(labels);
    while (static_cast<int>(labels.size()) < graph.nodes)
        labels.push_back(next++);
    return canonical.inOriginalOrder(numberedBySize(labels));
}

double modularity(const WeightedGraph& graph, std::span<const int> labels, double resolution) {
    double total = 0;
    double within = 0;
    std::vector<double> strengths(static_cast<std::size_t>(countLabels(labels)));
    for (const Edge& edge : graph.edges) {
        const auto weight = static_cast<double>(edge.weight);
        const auto a = static_cast<std::size_t>(labels[static_cast<std::size_t>(edge.a)]);
        const auto b = static_cast<std::size_t>(labels[static_cast<std::size_t>(edge.b)]);
        strengths[a] += weight;
        strengths[b] += weight;
        total += weight;
        within += a == b ? weight : 0;
    }
    if (total <= 0)
        return 0;
    double expected = 0;
    for (const double strength : strengths)
        expected += strength * strength;
    return within / total - resolution * expected / (4 * total * total);
}

double normalisedMutualInformation(std::span<const int> a, std::span<const int> b) {
    Generator unused(0);
    const Progress neverCancelled;
    const IgraphCall call(unused, neverCancelled);
    IgraphIntegers first(a);
    IgraphIntegers second(b);
    igraph_real_t result = 0;
    IgraphCall::check(igraph_compare_communities(first.get(), second.get(), &result, IGRAPH_COMMCMP_NMI));
    return result;
}

}  // namespace nonn
