// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/split_schemes.h"

#include "model/counts.h"
#include "plan/communication.h"
#include "plan/layer_split.h"
#include "plan/units.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace nonn {

namespace {

Work workOf(const Architecture& architecture, const Operation& operation) {
    const std::int64_t macs = countMacs(architecture, operation);
    return {macs, isDepthwise(architecture, operation) ? macs : 0};
}

void add(Work& sum, const Work& work) {
    sum.macs += work.macs;
    sum.depthwiseMacs += work.depthwiseMacs;
}

bool ratesKnown(const std::vector<SplitDevice>& devices, Precision precision) {
    return std::ranges::all_of(devices, [&](const SplitDevice& device) {
        return computeSeconds(*device.profile, precision, {1, 0}).has_value();
    });
}

/// What devices do for one image that share a network, all rates known.
class SplitCourse {
public:
    enum class Links { idle, asTheyAre };

    SplitCourse(const std::vector<SplitDevice>& devices, Precision precision, Links links)
        : m_devices(devices), m_precision(precision), m_links(links), m_lanes(devices.size()) {
        m_started.assign(devices.size(), false);
    }

    std::size_t devices() const { return m_devices.size(); }
    LaneCourse& lane(std::size_t device) { return m_lanes[device]; }
    void receive(std::size_t device, std::int64_t bytes) { transfer(LaneSpan::Kind::receive, device, bytes); }
    void send(std::size_t device, std::int64_t bytes) { transfer(LaneSpan::Kind::send, device, bytes); }
    /// `share` of the work; the start cost is paid once.
    void compute(std::size_t device, const Work& work, double share = 1) {
        const DeviceProfile& profile = *m_devices[device].profile;
        const double start = profile.startSeconds.value_or(0);
        const double working = *computeSeconds(profile, m_precision, work) - start;
        m_lanes[device].spend(LaneSpan::Kind::compute, (m_started[device] ? 0 : start) + share * working);
        m_started[device] = true;
    }
    double seconds() const { return std::ranges::max_element(m_lanes, {}, &LaneCourse::seconds)->seconds(); }
    /// All wait for the last.
    void meet() {
        const double last = seconds();
        for (LaneCourse& lane : m_lanes)
            lane.waitUntil(last);
    }
    std::vector<DeviceLane> lanes() const {
        std::vector<DeviceLane> lanes;
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            lanes.push_back({static_cast<int>(i), m_devices[i].title, m_lanes[i].spans()});
        return lanes;
    }

private:
    void transfer(LaneSpan::Kind kind, std::size_t device, std::int64_t bytes) {
        if (bytes == 0)
            return;
        const RadioProfile& radio = *m_devices[device].radio;
        if (m_links == Links::asTheyAre && radio.shared) {
            double begin = 0;
            m_air.carry(radio, m_lanes[device].seconds(), static_cast<double>(sentBytes(bytes, radio)), begin);
            m_lanes[device].waitUntil(begin);
        }
        m_lanes[device].spend(kind, transferSeconds(bytes, radio));
    }

    const std::vector<SplitDevice>& m_devices;
    Precision m_precision;
    Links m_links;
    Air m_air;
    std::vector<LaneCourse> m_lanes;
    std::vector<bool> m_started;
};

/// Fills in time and lanes; `play` says who does what.
template <typename Play>
void time(SplitFigures& figures, const std::vector<SplitDevice>& devices, Precision precision, const Play& play) {
    if (!ratesKnown(devices, precision))
        return;
    SplitCourse idle(devices, precision, SplitCourse::Links::idle);
    play(idle);
    figures.latencyMs = milli * idle.seconds();
    SplitCourse course(devices, precision, SplitCourse::Links::asTheyAre);
    play(course);
    figures.lanes = course.lanes();
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

SplitFigures asPipeline(const Architecture& architecture, const std::vector<SplitDevice>& devices, Precision precision,
                        std::int64_t inputBytes) {
    const std::vector<std::int64_t> weights = deployedBytesByOperation(architecture, precision);
    const std::vector<std::int64_t> crossing = crossingBytes(architecture, precision);
    std::vector<std::size_t> places = cutPlaces(weights, crossing, devices.size());
    places.push_back(weights.size());
    SplitFigures figures{SplitScheme::pipeline, inputBytes, 0, countMacs(architecture), std::nullopt};
    std::vector<Work> works(places.size() - 1);
    for (std::size_t run = 0; run < works.size(); ++run) {
        std::int64_t held = 0;
        for (std::size_t i = places[run]; i < places[run + 1]; ++i) {
            add(works[run], workOf(architecture, architecture.operations[i]));
            held += weights[i];
        }
        figures.deployedBytes = std::max(figures.deployedBytes, held);
        figures.bytes += run > 0 ? crossing[places[run]] : 0;
    }
    time(figures, devices, precision, [&](SplitCourse& course) {
        course.receive(0, inputBytes);
        for (std::size_t run = 0; run < works.size(); ++run) {
            if (run > 0) {
                course.send(run - 1, crossing[places[run]]);
                course.lane(run).waitUntil(course.lane(run - 1).seconds());
            }
            course.compute(run, works[run]);
        }
    });
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

SplitFigures inTiles(const Architecture& architecture, const std::vector<SplitDevice>& devices, Precision precision,
                     std::int64_t inputBytes) {
    const int height = architecture.at(architecture.features).output.height;
    const auto count = static_cast<int>(devices.size());
    SplitFigures figures{SplitScheme::tiles, 0, deployedBytes(architecture, precision), 0, std::nullopt};
    const std::int64_t sums = architecture.at(architecture.pooled).output.elements() * bytesPerElement(precision);
    Work head;
    for (std::size_t i = static_cast<std::size_t>(architecture.features) + 1; i < architecture.operations.size(); ++i)
        add(head, workOf(architecture, architecture.operations[i]));
    std::map<std::size_t, Work> works;  // of the devices that have rows
    for (int place = 0; place < count; ++place)
        if (const Rows rows{place * height / count, (place + 1) * height / count}; rows.count() > 0)
            works[static_cast<std::size_t>(place)] = workForRows(architecture, rows);
    figures.macs = head.macs;
    for (const auto& [device, work] : works) {
        figures.macs += work.macs;
        figures.bytes += sums + inputBytes;
    }
    time(figures, devices, precision, [&](SplitCourse& course) {
        std::vector<std::size_t> ready;
        for (const auto& [device, work] : works) {
            course.receive(device, inputBytes);
            course.compute(device, work);
            ready.push_back(device);
        }
        std::ranges::stable_sort(ready, {}, [&](std::size_t device) { return course.lane(device).seconds(); });
        for (const std::size_t device : ready)
            course.send(device, sums);
        course.lane(0).waitUntil(course.seconds());
        course.compute(0, head);
    });
    return figures;
}

/// One image through a network of which each device does a share of every operation.
void shareLayers(SplitCourse& course, const Architecture& architecture, const LayerSplit& split, Precision precision,
                 std::int64_t inputBytes) {
    const std::size_t count = course.devices();
    Work work;
    const auto compute = [&] {
        for (std::size_t device = 0; device < count; ++device)
            course.compute(device, work, 1 / static_cast<double>(count));
        course.meet();
        work = {};
    };
    const auto exchange = [&](const LayerExchange& tensor) {
        compute();
        const auto receivers = tensor.gather ? 1 : static_cast<std::int64_t>(count) - 1;
        for (std::size_t device = 0; device < count; ++device)
            course.send(device, receivers * partBytes(tensor, device, count, precision));
        course.meet();
    };
    for (std::size_t device = 0; device < count; ++device)
        course.receive(device, inputBytes);
    auto next = split.layers.begin();
    for (int i = 0; i < static_cast<int>(architecture.operations.size()); ++i) {
        const Operation& operation = architecture.at(i);
        if (next != split.layers.end() && !next->gather && next->layer == operation.name)
            exchange(*next++);
        add(work, workOf(architecture, operation));
        if (i == architecture.pooled)
            exchange(*next++);
    }
    compute();
}

}  // namespace

SplitFigures splitByChannels(const Architecture& architecture, const std::vector<SplitDevice>& devices,
                             Precision precision, std::int64_t inputBytes) {
    const auto count = static_cast<std::int64_t>(devices.size());
    const LayerSplit split = splitByLayers(architecture, static_cast<int>(count), precision);
    SplitFigures figures{SplitScheme::channels, split.unicastBytes() + count * inputBytes,
                         (deployedBytes(architecture, precision) + count - 1) / count, split.macs, std::nullopt};
    time(figures, devices, precision,
         [&](SplitCourse& course) { shareLayers(course, architecture, split, precision, inputBytes); });
    return figures;
}

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
                                       Precision precision, std::int64_t inputBytes) {
    std::vector<SplitFigures> schemes{splitByChannels(architecture, devices, precision, inputBytes),
                                      asPipeline(architecture, devices, precision, inputBytes),
                                      inTiles(architecture, devices, precision, inputBytes)};
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
