// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/json.h"
#include "graph/csv_matrix.h"
#include "graph/partition.h"

#include <algorithm>
#include <array>
#include <string>

namespace nonn {

namespace {

constexpr std::array algorithms{PartitionAlgorithm::leiden, PartitionAlgorithm::louvain, PartitionAlgorithm::random,
                                PartitionAlgorithm::contiguous, PartitionAlgorithm::classWise};
constexpr std::array policies{DiscardPolicy::coverAll, DiscardPolicy::dropIsolated, DiscardPolicy::dropLargest};

template <typename Values>
auto parseName(const Values& values, std::string_view text, const Text& what) {
    std::string known;
    for (const auto value : values) {
        if (name(value) == text)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(name(value));
    }
    throw badInput({}, Text::tr("\"%1\" is no %2; there are %3", text, what, known));
}

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::optional<double> optionalNumber(const Json& value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

Json settingsToJson(const PartitionSettings& settings) {
    return {{"students", settings.students},
            {"algorithm", name(settings.algorithm)},
            {"resolution", orNull(settings.resolution)},
            {"policy", name(settings.policy)},
            {"balance", settings.balance},
            {"seed", settings.seed},
            {"stability_seeds", settings.stabilitySeeds}};
}

PartitionSettings settingsFromJson(const Json& json) {
    PartitionSettings settings;
    settings.students = json.at("students").get<int>();
    settings.algorithm = parsePartitionAlgorithm(json.at("algorithm").get<std::string>());
    settings.resolution = optionalNumber(json.at("resolution"));
    settings.policy = parseDiscardPolicy(json.at("policy").get<std::string>());
    settings.balance = json.at("balance").get<double>();
    settings.seed = json.at("seed").get<std::uint64_t>();
    settings.stabilitySeeds = json.at("stability_seeds").get<int>();
    return settings;
}

void checkGroups(const Partition& partition) {
    if (partition.filters < 1 || partition.filters > maximumFilters)
        throw badInput({}, Text::tr("the number of filters is out of range"));
    std::vector<bool> seen(static_cast<std::size_t>(partition.filters), false);
    const auto take = [&](const std::vector<int>& group) {
        for (const int filter : group) {
            if (filter < 0 || filter >= partition.filters)
                throw badInput({}, Text::tr("there is no filter %1", filter));
            if (seen[static_cast<std::size_t>(filter)])
                throw badInput({}, Text::tr("filter %1 is in two places", filter));
            seen[static_cast<std::size_t>(filter)] = true;
        }
        if (!std::ranges::is_sorted(group))
            throw badInput({}, Text::tr("the filters of a group are not in ascending order"));
    };
    for (const auto& student : partition.students) {
        if (student.empty())
            throw badInput({}, Text::tr("a student has no filters"));
        take(student);
    }
    take(partition.discarded);
    if (partition.students.empty() || std::ranges::find(seen, false) != seen.end())
        throw badInput({}, Text::tr("a filter is neither in a student nor discarded"));
}

/// Which stand beside the filters for readers who want no more.
void checkSizes(const Json& students, const Partition& partition) {
    for (std::size_t student = 0; student < partition.students.size(); ++student)
        if (students.at(student).at("size").get<std::size_t>() != partition.students[student].size())
            throw badInput({}, Text::tr("the size of student %1 is not the number of its filters", student));
}

}  // namespace

std::string_view name(PartitionAlgorithm algorithm) {
    switch (algorithm) {
        case PartitionAlgorithm::leiden:
            return "leiden";
        case PartitionAlgorithm::louvain:
            return "louvain";
        case PartitionAlgorithm::random:
            return "random";
        case PartitionAlgorithm::contiguous:
            return "contiguous";
        case PartitionAlgorithm::classWise:
            return "class-wise";
    }
    return "";
}

std::string_view name(DiscardPolicy policy) {
    switch (policy) {
        case DiscardPolicy::coverAll:
            return "cover-all";
        case DiscardPolicy::dropIsolated:
            return "drop-isolated";
        case DiscardPolicy::dropLargest:
            return "drop-largest";
    }
    return "";
}

PartitionAlgorithm parsePartitionAlgorithm(std::string_view text) {
    return parseName(algorithms, text, Text::tr("partition algorithm"));
}

DiscardPolicy parseDiscardPolicy(std::string_view text) {
    return parseName(policies, text, Text::tr("discard policy"));
}

Json toJson(const Partition& partition) {
    Json students = Json::array();
    for (const auto& student : partition.students)
        students.push_back({{"size", student.size()}, {"filters", student}});
    return {{"settings", settingsToJson(partition.settings)},
            {"filters", partition.filters},
            {"students", std::move(students)},
            {"discarded", partition.discarded},
            {"edited", partition.edited},
            {"communities", partition.communities},
            {"resolution", partition.resolution},
            {"modularity", partition.modularity},
            {"kept", partition.kept},
            {"activity_kept", orNull(partition.activityKept)},
            {"stability", orNull(partition.stability)},
            {"masked_teacher_accuracy", orNull(partition.maskedTeacherAccuracy)}};
}

Partition partitionFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        Partition partition;
        partition.settings = settingsFromJson(json.at("settings"));
        partition.filters = json.at("filters").get<int>();
        for (const Json& student : json.at("students"))
            partition.students.push_back(student.at("filters").get<std::vector<int>>());
        partition.discarded = json.at("discarded").get<std::vector<int>>();
        partition.edited = json.at("edited").get<bool>();
        partition.communities = json.at("communities").get<int>();
        partition.resolution = json.at("resolution").get<double>();
        partition.modularity = json.at("modularity").get<double>();
        partition.kept = json.at("kept").get<int>();
        partition.activityKept = optionalNumber(json.at("activity_kept"));
        partition.stability = optionalNumber(json.at("stability"));
        partition.maskedTeacherAccuracy = optionalNumber(json.at("masked_teacher_accuracy"));
        checkGroups(partition);
        checkSizes(json.at("students"), partition);
        if (partition.settings.students != static_cast<int>(partition.students.size()))
            throw badInput({}, Text::tr("the number of students is not that of the settings"));
        if (partition.kept + static_cast<int>(partition.discarded.size()) != partition.filters)
            throw badInput({}, Text::tr("the numbers of kept and discarded filters do not add up"));
        return partition;
    });
}

}  // namespace nonn
