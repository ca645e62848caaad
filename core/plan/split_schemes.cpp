// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/split_schemes.h"

#include "model/counts.h"
#include "plan/communication.h"
#include "plan/layer_split.h"
#include "plan/units.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace nonn {

namespace {

std::int64_t sharedOut(std::int64_t amount, std::size_t devices) {
    const auto count = static_cast<std::int64_t>(devices);
    return (amount + count - 1) / count;
}

Work workOf(const Architecture& architecture, const Operation& operation) {
    const std::int64_t macs = countMacs(architecture, operation);
    return {macs, isDepthwise(architecture, operation) ? macs : 0};
}

void add(Work& sum, const Work& work) {
    sum.macs += work.macs;
    sum.depthwiseMacs += work.depthwiseMacs;
}

SplitFigures byChannels(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                        Precision precision) {
    const std::size_t count = devices.size();
    const LayerSplit split = splitByLayers(architecture, static_cast<int>(count), precision);
    SplitFigures figures{SplitScheme::channels, split.unicastBytes(),
                         sharedOut(deployedBytes(architecture, precision), count), split.macs, 0.0};
    const Work each{sharedOut(split.macs, count), sharedOut(countDepthwiseMacs(architecture), count)};
    double computing = 0;
    for (const SplitDevice& device : devices) {
        const std::optional<double> seconds = computeSeconds(*device.profile, precision, each);
        if (!seconds) {
            figures.latencyMs.reset();
            return figures;
        }
        computing = std::max(computing, *seconds);
    }
    double exchanging = 0;
    for (const LayerExchange& exchange : split.layers) {
        double slowest = 0;
        for (const SplitDevice& device : devices)
            if (const std::int64_t bytes = sharedOut(exchange.unicastBytes, count); bytes > 0)
                slowest = std::max(slowest, transferSeconds(bytes, *device.radio));
        exchanging += slowest;
    }
    figures.latencyMs = milli * (computing + exchanging);
    return figures;
}

/// Bytes of the tensors that are made before a place in the list and read at it or later, for each place; those of the
/// image do not count.
std::vector<std::int64_t> crossingBytes(const Architecture& architecture, Precision precision) {
    const std::size_t count = architecture.operations.size();
    std::vector<std::size_t> lastReader(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        for (const int input : architecture.operations[i].inputs)
            lastReader[static_cast<std::size_t>(input)] = i;
    std::vector<std::int64_t> crossing(count + 1, 0);
    for (std::size_t i = 1; i < count; ++i)
        for (std::size_t place = i + 1; place <= lastReader[i]; ++place)
            crossing[place] += architecture.operations[i].output.elements() * bytesPerElement(precision);
    return crossing;
}

/// Where runs of operations begin, the first of them 0: the fullest holds as little as can be, then the fewest bytes
/// cross. By dynamic programming over the places.
std::vector<std::size_t> cutPlaces(const std::vector<std::int64_t>& weights, const std::vector<std::int64_t>& crossing,
                                   std::size_t devices) {
    using Rank = std::pair<std::int64_t, std::int64_t>;
    constexpr Rank impossible{std::numeric_limits<std::int64_t>::max(), 0};
    const std::size_t count = weights.size();
    std::vector<std::int64_t> before(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i)
        before[i + 1] = before[i] + weights[i];
    std::vector<std::vector<Rank>> best(devices + 1, std::vector<Rank>(count + 1, impossible));
    std::vector<std::vector<std::size_t>> start(devices + 1, std::vector<std::size_t>(count + 1, 0));
    best[0][0] = {0, 0};
    for (std::size_t run = 1; run <= devices; ++run)
        for (std::size_t end = 1; end <= count; ++end)
            for (std::size_t begin = 0; begin < end; ++begin) {
                const Rank& rest = best[run - 1][begin];
                if (rest == impossible)
                    continue;
                const Rank rank{std::max(rest.first, before[end] - before[begin]),
                                rest.second + (begin > 0 ? crossing[begin] : 0)};
                if (rank < best[run][end]) {
                    best[run][end] = rank;
                    start[run][end] = begin;
                }
            }
    std::size_t runs = 1;
    for (std::size_t run = 2; run <= devices; ++run)
        if (best[run][count] < best[runs][count])
            runs = run;
    std::vector<std::size_t> places(runs);
    for (std::size_t run = runs, end = count; run > 0; --run) {
        end = start[run][end];
        places[run - 1] = end;
    }
    return places;
}

SplitFigures asPipeline(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                        Precision precision) {
    const std::vector<std::int64_t> weights = deployedBytesByOperation(architecture, precision);
    const std::vector<std::int64_t> crossing = crossingBytes(architecture, precision);
    std::vector<std::size_t> places = cutPlaces(weights, crossing, devices.size());
    places.push_back(weights.size());
    SplitFigures figures{SplitScheme::pipeline, 0, 0, countMacs(architecture), 0.0};
    double seconds = 0;
    bool known = true;
    for (std::size_t run = 0; run + 1 < places.size(); ++run) {
        Work work;
        std::int64_t held = 0;
        for (std::size_t i = places[run]; i < places[run + 1]; ++i) {
            add(work, workOf(architecture, architecture.operations[i]));
            held += weights[i];
        }
        figures.deployedBytes = std::max(figures.deployedBytes, held);
        const std::optional<double> computing = computeSeconds(*devices[run].profile, precision, work);
        known = known && computing;
        seconds += computing.value_or(0);
        if (run > 0) {
            figures.bytes += crossing[places[run]];
            seconds += transferSeconds(crossing[places[run]], *devices[run - 1].radio);
        }
    }
    figures.latencyMs = known ? std::optional(milli * seconds) : std::nullopt;
    return figures;
}

/// Rows `begin` to before `end` of a tensor.
struct Rows {
    int begin = 0;
    int end = 0;

    int count() const { return std::max(0, end - begin); }

    void cover(const Rows& other) {
        if (other.count() > 0)
            *this = count() > 0 ? Rows{std::min(begin, other.begin), std::max(end, other.end)} : other;
    }
};

/// Rows of its input that an operation reads for rows of its output.
Rows rowsRead(const Operation& operation, const Rows& rows, int height) {
    if (rows.count() == 0)
        return {};
    const bool windowed = operation.kind == OperationKind::convolution || operation.kind == OperationKind::maxPool ||
                          operation.kind == OperationKind::subsample;
    if (!windowed)
        return rows;
    return {std::max(0, rows.begin * operation.stride - operation.padding),
            std::min(height, (rows.end - 1) * operation.stride - operation.padding + operation.kernel)};
}

/// The work for these rows of the last feature map, with all that they depend on.
Work workForRows(const Architecture& architecture, const Rows& rows) {
    std::vector<Rows> needed(architecture.operations.size());
    needed[static_cast<std::size_t>(architecture.features)] = rows;
    Work work;
    for (int i = architecture.features; i > 0; --i) {
        const Operation& operation = architecture.at(i);
        const Rows& own = needed[static_cast<std::size_t>(i)];
        for (const int input : operation.inputs)
            needed[static_cast<std::size_t>(input)].cover(
                rowsRead(operation, own, architecture.at(input).output.height));
        const Work whole = workOf(architecture, operation);
        const int height = operation.output.height;
        add(work, {whole.macs * own.count() / height, whole.depthwiseMacs * own.count() / height});
    }
    return work;
}

SplitFigures inTiles(const Architecture& architecture, const std::vector<SplitDevice>& devices, Precision precision) {
    const int height = architecture.at(architecture.features).output.height;
    const auto count = static_cast<int>(devices.size());
    SplitFigures figures{SplitScheme::tiles, 0, deployedBytes(architecture, precision), 0, 0.0};
    const std::int64_t sums = architecture.at(architecture.pooled).output.elements() * bytesPerElement(precision);
    Work head;
    for (std::size_t i = static_cast<std::size_t>(architecture.features) + 1; i < architecture.operations.size(); ++i)
        add(head, workOf(architecture, architecture.operations[i]));
    double slowest = 0;
    bool known = true;
    for (int place = 0; place < count; ++place) {
        const Rows rows{place * height / count, (place + 1) * height / count};
        if (rows.count() == 0)
            continue;
        const SplitDevice& device = devices[static_cast<std::size_t>(place)];
        const Work work = workForRows(architecture, rows);
        const std::optional<double> computing = computeSeconds(*device.profile, precision, work);
        known = known && computing;
        figures.macs += work.macs;
        figures.bytes += sums;
        slowest = std::max(slowest, computing.value_or(0) + transferSeconds(sums, *device.radio));
    }
    figures.macs += head.macs;
    DeviceProfile warm = *devices.front().profile;
    warm.startSeconds = 0;  // of this image it has been paid
    const std::optional<double> heading = computeSeconds(warm, precision, head);
    figures.latencyMs = known && heading ? std::optional(milli * (slowest + *heading)) : std::nullopt;
    return figures;
}

}  // namespace

std::string name(SplitScheme scheme) {
    switch (scheme) {
        case SplitScheme::channels:
            return "channels";
        case SplitScheme::pipeline:
            return "pipeline";
        case SplitScheme::tiles:
            return "tiles";
    }
    return {};
}

std::vector<SplitFigures> splitSchemes(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                                       Precision precision) {
    std::vector<SplitFigures> schemes{byChannels(architecture, devices, precision),
                                      asPipeline(architecture, devices, precision),
                                      inTiles(architecture, devices, precision)};
    for (SplitFigures& figures : schemes)
        figures.fits = std::ranges::all_of(devices, [&](const SplitDevice& device) {
            return !device.memory || figures.deployedBytes <= *device.memory;
        });
    return schemes;
}

const SplitFigures& bestSplit(const std::vector<SplitFigures>& schemes) {
    return *std::ranges::min_element(schemes, {}, [](const SplitFigures& figures) {
        return std::tuple(!figures.fits, figures.latencyMs.value_or(std::numeric_limits<double>::infinity()),
                          figures.bytes);
    });
}

}  // namespace nonn
