// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison_row.h"

#include "base/error.h"

#include <algorithm>
#include <fnmatch.h>
#include <functional>

namespace nonn {

namespace {

ComparisonRow network(const std::string& ending, int devices) {
    ComparisonRow row;
    row.name = "nonn-k" + std::to_string(devices) + ending;
    row.devices = row.share = devices;
    return row;
}

ComparisonRow divided(const std::string& ending, int devices, PartitionAlgorithm algorithm) {
    ComparisonRow row = network(ending, devices);
    row.algorithm = algorithm;
    return row;
}

ComparisonRow discarding(const std::string& ending, int devices, DiscardPolicy policy) {
    ComparisonRow row = network(ending, devices);
    row.policy = policy;
    return row;
}

ComparisonRow coActivation(int devices) {
    ComparisonRow row = network("-ca", devices);
    row.rule = WeightRule::coActivation;
    return row;
}

ComparisonRow dropout(int devices) {
    ComparisonRow row = network("-dropout", devices);
    row.deviceDropout = comparedDropout;
    return row;
}

ComparisonRow alone(const std::string& name, int share, bool distils) {
    ComparisonRow row;
    row.name = name;
    row.kind = RowKind::single;
    row.share = share;
    row.distils = distils;
    return row;
}

ComparisonRow ensemble(int devices) {
    ComparisonRow row;
    row.name = "ensemble-k" + std::to_string(devices);
    row.kind = RowKind::ensemble;
    row.devices = row.share = devices;
    return row;
}

using Make = std::function<ComparisonRow(int)>;

const std::vector<Make>& ofEachNumber() {
    static const std::vector<Make> all{
        [](int k) { return network("", k); },
        [](int k) { return divided("-random", k, PartitionAlgorithm::random); },
        dropout,
        [](int k) { return alone("single-k" + std::to_string(k), k, true); },
        [](int k) { return divided("-contiguous", k, PartitionAlgorithm::contiguous); },
        [](int k) { return divided("-class-wise", k, PartitionAlgorithm::classWise); },
        coActivation,
        ensemble,
        [](int k) { return alone("single-k" + std::to_string(k) + "-labels", k, false); },
        [](int k) { return discarding("-drop-isolated", k, DiscardPolicy::dropIsolated); },
        [](int k) { return discarding("-drop-largest", k, DiscardPolicy::dropLargest); },
    };
    return all;
}

bool fits(const std::string& pattern, const ComparisonRow& row) {
    return fnmatch(pattern.c_str(), row.name.c_str(), 0) == 0;
}

}  // namespace

std::vector<ComparisonRow> comparisonRows(const std::vector<int>& devices) {
    for (auto number = devices.begin(); number != devices.end(); ++number)
        if (*number < 1 || std::find(devices.begin(), number, *number) != number)
            throw badInput({}, Text::tr("numbers of students are at least 1, each given once; %1 is not", *number));
    ComparisonRow teacher;
    teacher.name = "teacher";
    teacher.kind = RowKind::teacher;
    std::vector<ComparisonRow> rows{teacher, alone("single-total", 1, true)};
    for (const Make& make : ofEachNumber())
        for (const int number : devices)
            if (number > 1)
                rows.push_back(make(number));
    return rows;
}

std::vector<ComparisonRow> chosenRows(const std::vector<ComparisonRow>& rows,
                                      const std::vector<std::string>& patterns) {
    if (patterns.empty())
        return rows;
    for (const std::string& pattern : patterns)
        if (std::ranges::none_of(rows, [&](const ComparisonRow& row) { return fits(pattern, row); }))
            throw badInput({}, Text::tr("no row is named '%1'; nonn compare --help lists them", pattern));
    std::vector<ComparisonRow> chosen;
    for (const ComparisonRow& row : rows)
        if (std::ranges::any_of(patterns, [&](const std::string& pattern) { return fits(pattern, row); }))
            chosen.push_back(row);
    return chosen;
}

std::string kindOf(const ComparisonRow& row) {
    std::string kind = row.name;
    const std::string number = "-k" + std::to_string(row.share);
    if (const std::size_t place = kind.find(number); place != std::string::npos)
        kind.erase(place, number.size());
    return kind;
}

std::string usualReference(const ComparisonRow& row, const std::vector<ComparisonRow>& rows) {
    for (const ComparisonRow& other : rows)
        if (other.algorithm == PartitionAlgorithm::random && (other.share == row.share || row.share == 1))
            return other.name == row.name ? std::string() : other.name;
    return {};
}

}  // namespace nonn
