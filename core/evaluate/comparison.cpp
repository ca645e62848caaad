// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison.h"

#include "base/error.h"
#include "base/json.h"
#include "plan/communication.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <map>

namespace nonn {

namespace {

using Figure = std::function<std::optional<double>(const ComparisonCell&)>;
using Cells = std::map<std::uint64_t, const ComparisonCell*>;  // of a row, by seed

int devicesOf(const ComparisonCell& cell) {
    return std::bit_width(cell.subsets.size()) - 1;
}

double expectedOf(const std::vector<double>& subsets, double failure) {
    const std::vector<double> failures(std::bit_width(subsets.size()) - 1, failure);
    return expectedAccuracy(subsets, failures);
}

Cells cellsOf(const std::string& row, const std::vector<ComparisonCell>& cells) {
    Cells found;
    for (const ComparisonCell& cell : cells)
        if (cell.row == row && cell.failure.empty())
            found[cell.seed] = &cell;
    return found;
}

Spread spreadOver(const Cells& cells, const Figure& figure) {
    std::vector<double> values;
    for (const auto& [seed, cell] : cells)
        if (const auto value = figure(*cell))
            values.push_back(*value);
    return spreadOf(values);
}

/// Over the seeds that both rows have. What does not depend on a seed, as the teacher, has one cell, which pairs with
/// all.
std::optional<PairedDifference> differenceOf(const Cells& row, bool seeded, const Cells& reference,
                                             const Figure& figure) {
    std::vector<double> values;
    std::vector<double> against;
    for (const auto& [seed, other] : reference) {
        const auto own = seeded ? row.find(seed) : row.begin();
        if (own == row.end())
            continue;
        const auto value = figure(*own->second);
        const auto base = figure(*other);
        if (value && base) {
            values.push_back(*value);
            against.push_back(*base);
        }
    }
    return values.empty() ? std::nullopt : std::optional(pairedDifference(values, against));
}

RowCosts largest(const Cells& cells) {
    RowCosts costs;
    for (const auto& [seed, cell] : cells) {
        if (costs.architectures.empty())
            costs.architectures = cell->costs.architectures;
        costs.parameters = std::max(costs.parameters, cell->costs.parameters);
        costs.deployedBytes = std::max(costs.deployedBytes, cell->costs.deployedBytes);
        costs.macs = std::max(costs.macs, cell->costs.macs);
        costs.bytesPerImage = std::max(costs.bytesPerImage, cell->costs.bytesPerImage);
    }
    return costs;
}

Text failureOf(const std::string& row, const std::vector<ComparisonCell>& cells) {
    for (const ComparisonCell& cell : cells)
        if (cell.row == row && !cell.failure.empty())
            return cell.failure;
    return {};
}

std::vector<AgainstFailures> failuresOf(const Cells& cells) {
    std::vector<AgainstFailures> all;
    for (const double failure : comparedFailures) {
        const auto expected = [failure](const std::vector<double>& subsets, double gone) {
            return subsets.empty() ? std::nullopt : std::optional(expectedOf(subsets, gone));
        };
        all.push_back(
            {failure, spreadOver(cells, [&](const ComparisonCell& cell) { return expected(cell.subsets, failure); }),
             spreadOver(cells, [&](const ComparisonCell& cell) { return expected(cell.fittedSubsets, failure); }),
             spreadOver(cells, [&](const ComparisonCell& cell) { return expected(cell.subsets, failure * failure); })});
    }
    return all;
}

ComparisonLine lineOf(const ComparisonRow& row, const ComparisonWish& wish, const std::vector<ComparisonCell>& cells) {
    const Cells own = cellsOf(row.name, cells);
    const Figure accuracy = [](const ComparisonCell& cell) { return cell.accuracy; };
    const Figure expected = [&](const ComparisonCell& cell) { return expectedAccuracy(cell, wish.failure); };
    ComparisonLine line;
    line.row = row;
    for (const auto& [seed, cell] : own)
        line.seeds.push_back(seed);
    line.costs = largest(own);
    line.accuracy = spreadOver(own, accuracy);
    line.validationAccuracy = spreadOver(own, [](const ComparisonCell& cell) { return cell.validationAccuracy; });
    line.oneGone = spreadOver(own, oneGoneAccuracy);
    line.expected = spreadOver(own, expected);
    if (row.kind == RowKind::nonn && row.devices > 1 && line.expected.count > 0)
        line.failures = failuresOf(own);
    line.seconds = spreadOver(own, [](const ComparisonCell& cell) { return cell.seconds; });
    line.reference = wish.reference.empty() ? usualReference(row, wish.rows) : wish.reference;
    line.reason = failureOf(row.name, cells);
    if (line.reference == row.name)
        line.reference.clear();
    if (line.reference.empty())
        return line;
    const bool seeded = row.kind != RowKind::teacher;
    const Cells reference = cellsOf(line.reference, cells);
    line.difference = differenceOf(own, seeded, reference, accuracy);
    line.expectedDifference = differenceOf(own, seeded, reference, expected);
    return line;
}

double readShare(const Json& json) {
    const double value = json.get<double>();
    if (!(value >= 0 && value <= 1))
        throw badInput({}, Text::tr("has an accuracy outside 0..1"));
    return value;
}

std::vector<double> readSubsets(const Json& json) {
    std::vector<double> subsets;
    for (const Json& accuracy : json)
        subsets.push_back(readShare(accuracy));
    if (!subsets.empty() && (subsets.size() < 2 || !std::has_single_bit(subsets.size())))
        throw badInput({}, Text::tr("has accuracies of %1 subsets, which is no power of 2", subsets.size()));
    return subsets;
}

std::int64_t count(const Json& json) {
    const auto value = json.get<std::int64_t>();
    if (value < 0)
        throw badInput({}, Text::tr("has a count below 0"));
    return value;
}

}  // namespace

RowCosts costsOf(const Plan& plan) {
    RowCosts costs;
    for (const PlannedStudent& student : plan.students) {
        costs.architectures.push_back(student.architecture);
        costs.parameters = std::max(costs.parameters, student.parameters);
        costs.deployedBytes = std::max(costs.deployedBytes, student.deployedBytes);
        costs.macs = std::max(costs.macs, student.macs);
        costs.bytesPerImage += student.messageBytes;
    }
    return costs;
}

std::optional<double> oneGoneAccuracy(const ComparisonCell& cell) {
    if (cell.subsets.empty())
        return std::nullopt;
    const std::size_t all = cell.subsets.size() - 1;
    double sum = 0;
    for (int device = 0; device < devicesOf(cell); ++device)
        sum += cell.subsets[all & ~(std::size_t{1} << device)];
    return sum / devicesOf(cell);
}

std::optional<double> expectedAccuracy(const ComparisonCell& cell, double failure) {
    if (cell.subsets.empty())
        return std::nullopt;
    return expectedOf(cell.subsets, failure);
}

bool lacksFittedSubsets(const ComparisonRow& row, const ComparisonCell& cell) {
    return row.kind == RowKind::nonn && row.devices > 1 && !cell.subsets.empty() && cell.fittedSubsets.empty();
}

Comparison summarise(const ComparisonWish& wish, const std::vector<ComparisonCell>& cells) {
    const auto isReference = [&](const ComparisonRow& row) { return row.name == wish.reference; };
    if (!wish.reference.empty() && std::ranges::none_of(wish.rows, isReference))
        throw badInput({}, Text::tr("'%1' is not among the rows, which are to be compared with it", wish.reference));
    Comparison comparison{wish.failure, wish.seeds, {}};
    for (const ComparisonRow& row : wish.rows)
        comparison.rows.push_back(lineOf(row, wish, cells));
    return comparison;
}

Json toJson(const ComparisonCell& cell) {
    return {{"row", cell.row},
            {"seed", cell.seed},
            {"architectures", cell.costs.architectures},
            {"parameters_per_device", cell.costs.parameters},
            {"memory_per_device", cell.costs.deployedBytes},
            {"macs_per_device", cell.costs.macs},
            {"bytes_per_image", cell.costs.bytesPerImage},
            {"accuracy", cell.accuracy},
            {"validation_accuracy", cell.validationAccuracy},
            {"subsets", cell.subsets},
            {"fitted_subsets", cell.fittedSubsets},
            {"training_seconds", cell.seconds},
            {"failure", cell.failure.empty() ? Json(nullptr) : toJson(cell.failure)}};
}

ComparisonCell comparisonCellFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        ComparisonCell cell;
        cell.row = json.at("row").get<std::string>();
        cell.seed = json.at("seed").get<std::uint64_t>();
        cell.costs = {json.at("architectures").get<std::vector<std::string>>(), count(json.at("parameters_per_device")),
                      count(json.at("memory_per_device")), count(json.at("macs_per_device")),
                      count(json.at("bytes_per_image"))};
        cell.accuracy = readShare(json.at("accuracy"));
        cell.validationAccuracy = readShare(json.at("validation_accuracy"));
        cell.subsets = readSubsets(json.at("subsets"));
        if (json.contains("fitted_subsets"))  // which an older program did not measure
            cell.fittedSubsets = readSubsets(json.at("fitted_subsets"));
        if (!cell.fittedSubsets.empty() && cell.fittedSubsets.size() != cell.subsets.size())
            throw badInput(
                {}, Text::tr("has accuracies of %1 and of %2 subsets", cell.subsets.size(), cell.fittedSubsets.size()));
        cell.seconds = json.at("training_seconds").get<double>();
        if (!json.at("failure").is_null())
            cell.failure = textFromJson(json.at("failure"));
        return cell;
    });
}

}  // namespace nonn
