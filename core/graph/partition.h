// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "graph/filter_graph.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace nonn {

enum class PartitionAlgorithm {
    leiden,      ///< "leiden"
    louvain,     ///< "louvain"
    random,      ///< "random": a control, the sizes and kept filters of leiden's partition, members by chance
    contiguous,  ///< "contiguous": a control likewise, members by filter number
    classWise,   ///< "class-wise": leiden's kept filters, by the class they answer to most; see makeClassWise()
};

/// Which filters are left out of every student.
enum class DiscardPolicy {
    coverAll,      ///< "cover-all": none; an isolated filter joins the student with the largest mean all-pairs weight
    dropIsolated,  ///< "drop-isolated": those without any surviving edge
    dropLargest,   ///< "drop-largest": the largest of K + 1 groups, the isolated filters being one (the authors')
};

std::string_view name(PartitionAlgorithm algorithm);
std::string_view name(DiscardPolicy policy);
PartitionAlgorithm parsePartitionAlgorithm(std::string_view text);  ///< Throws Error(badInput).
DiscardPolicy parseDiscardPolicy(std::string_view text);            ///< Throws Error(badInput).

struct PartitionSettings {
    int students = 2;  ///< K, 1..filters
    PartitionAlgorithm algorithm = PartitionAlgorithm::leiden;
    std::optional<double> resolution;  ///< g > 0; absent: searched for
    DiscardPolicy policy = DiscardPolicy::coverAll;
    double balance = 0;  ///< 0..1: communities of like size are merged first, then no size may be further from the mean
                         ///< than (1 - balance) times the largest distance that there was; 1: equal sizes
    std::uint64_t seed = 1;
    int stabilitySeeds = 5;  ///< further seeds over which stability is measured; 0: not measured

    bool operator==(const PartitionSettings&) const = default;
};

/// Disjoint groups of filters, one a student, and what they are worth. A figure that does not apply is absent.
struct Partition {
    PartitionSettings settings;
    int filters = 0;                         ///< of the graph
    std::vector<std::vector<int>> students;  ///< K groups, none empty, each ascending; the largest first when made
    std::vector<int> discarded;              ///< filters of no student, ascending
    bool edited = false;                     ///< changed by hand since it was made

    int communities = 0;    ///< of filters with an edge, as found before they were merged or split into K
    double resolution = 1;  ///< g at which they were found
    double modularity = 0;  ///< of the students at g = 1, the discarded filters counted as a group of their own
    int kept = 0;           ///< filters in students
    std::optional<double> activityKept;  ///< their share of the summed activity, 0..1
    /// Mean normalised mutual information with those of other seeds; absent also where the graph is thin (isThin()),
    /// which agrees with itself for want of edges.
    std::optional<double> stability;
    std::optional<double> maskedTeacherAccuracy;  ///< set by who has the teacher; on validation images, 0..1

    bool operator==(const Partition&) const = default;
};

/// Exactly K students: communities at resolution g, which is searched for unless given; then the pair whose merge loses
/// the least modularity is merged, or the largest split further, until K are left; then policy, then balance.
/// The same graph and settings give the same partition. `progress` is polled.
/// Throws Error(badInput) for settings out of range or an empty graph, Error(infeasible) where the policy leaves fewer
/// filters than students.
Partition makePartition(const FilterGraph& graph, const PartitionSettings& settings, const Progress& progress);

/// makePartition() in two steps, of which the first is enough to draw: without stability, which is absent ...
Partition makePartitionWithoutStability(const FilterGraph& graph, const PartitionSettings& settings,
                                        const Progress& progress);

/// ... and with it, by the settings that the partition was made with. It stays absent where these have no further
/// seeds, for a control and for a partition that was edited. Throws Error(badInput) for another graph's partition.
Partition withStability(const FilterGraph& graph, Partition partition, const Progress& progress);

/// A control for comparison with `basis`: its sizes and kept filters, members random by `seed` or contiguous.
Partition makeControl(const FilterGraph& graph, const Partition& basis, PartitionAlgorithm algorithm,
                      std::uint64_t seed);

/// The kept filters of `basis`, each in the group of the true class whose images it answers to most (of equal ones the
/// first): the idea of ED-ViT (arXiv 2410.11650), which gives each device some of the classes. Classes are
/// dealt to as many students as `basis` has, those with most filters first, each to the student with the fewest yet.
/// Throws Error(badInput) for a graph that knows no classes, Error(infeasible) where fewer classes than students have
/// filters.
Partition makeClassWise(const FilterGraph& graph, const Partition& basis);

/// The partition with what hangs on the graph's edges and activities computed anew: modularity, kept filters, activity.
Partition withFigures(const FilterGraph& graph, Partition partition);

/// In place of a student's number: the discarded filters.
constexpr int discardedFilters = -1;

/// The partition with one filter moved by hand to a student (or to the discarded) and the figures recomputed;
/// students keep their numbers. Stability no longer applies, nor does masked-teacher accuracy where the kept filters
/// change. Throws Error(badInput) for numbers out of range, Error(infeasible) where a student would be left empty.
Partition movedFilter(const FilterGraph& graph, Partition partition, int filter, int student);

struct FilterMove {
    int filter = 0;
    int student = 0;  ///< or discardedFilters

    bool operator==(const FilterMove&) const = default;
};

/// The same of several filters at once: a student may be emptied and filled again.
Partition movedFilters(const FilterGraph& graph, Partition partition, const std::vector<FilterMove>& moves);

/// What has to be moved in `before` to have the students of `after`, which are as many, by filter.
std::vector<FilterMove> movesBetween(const Partition& before, const Partition& after);

/// For each filter the number of its student, or discardedFilters.
std::vector<int> studentOfFilter(const Partition& partition);

Json toJson(const Partition& partition);

/// Throws Error(badInput) naming `path` when the value is no partition: filters out of range or in two groups,
/// an empty student, a missing figure.
Partition partitionFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
