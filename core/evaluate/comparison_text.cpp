// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "evaluate/comparison.h"

#include <array>
#include <cstdio>

namespace nonn {

namespace {

Json meanOf(const Spread& spread) {
    return spread.count > 0 ? Json(spread.mean) : Json(nullptr);
}

Json deviationOf(const Spread& spread) {
    return spread.count > 1 ? Json(spread.deviation) : Json(nullptr);
}

Json toJson(const std::optional<PairedDifference>& difference) {
    if (!difference)
        return nullptr;
    const auto bound = [&](double side) {
        return difference->halfWidth ? Json(difference->mean + side * *difference->halfWidth) : Json(nullptr);
    };
    return {{"pairs", difference->pairs}, {"mean", difference->mean}, {"low", bound(-1)}, {"high", bound(1)}};
}

Json toJson(const std::vector<AgainstFailures>& failures) {
    Json all = Json::array();
    for (const AgainstFailures& each : failures)
        all.push_back({{"fail", each.failure},
                       {"plain", meanOf(each.plain)},
                       {"plain_std", deviationOf(each.plain)},
                       {"fitted", meanOf(each.fitted)},
                       {"fitted_std", deviationOf(each.fitted)},
                       {"twice", meanOf(each.twice)},
                       {"twice_std", deviationOf(each.twice)}});
    return all;
}

Json toJson(const ComparisonLine& line) {
    const bool known = line.accuracy.count > 0;
    const auto cost = [&](std::int64_t figure) { return known ? Json(figure) : Json(nullptr); };
    return {{"name", line.row.name},
            {"accuracy", meanOf(line.accuracy)},
            {"accuracy_std", deviationOf(line.accuracy)},
            {"parameters_per_device", cost(line.costs.parameters)},
            {"macs_per_device", cost(line.costs.macs)},
            {"bytes_per_image", cost(line.costs.bytesPerImage)},
            {"memory_per_device", cost(line.costs.deployedBytes)},
            {"devices", line.row.devices},
            {"architectures", line.costs.architectures},
            {"seeds", line.seeds},
            {"validation_accuracy", meanOf(line.validationAccuracy)},
            {"one_gone_accuracy", meanOf(line.oneGone)},
            {"one_gone_accuracy_std", deviationOf(line.oneGone)},
            {"expected_accuracy", meanOf(line.expected)},
            {"expected_accuracy_std", deviationOf(line.expected)},
            {"training_seconds", meanOf(line.seconds)},
            {"reference", line.reference.empty() ? Json(nullptr) : Json(line.reference)},
            {"difference", toJson(line.difference)},
            {"expected_difference", toJson(line.expectedDifference)},
            {"failures", toJson(line.failures)},
            {"reason", line.reason.empty() ? Json(nullptr) : Json(line.reason.english())}};
}

std::string fixed(double value, int digits, bool sign = false) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), sign ? "%+.*f" : "%.*f", digits, value);
    return text.data();
}

std::string percent(const Spread& spread) {
    if (spread.count == 0)
        return "-";
    return fixed(100 * spread.mean, 2) + (spread.count > 1 ? " ± " + fixed(100 * spread.deviation, 2) : "");
}

std::string points(const std::optional<PairedDifference>& difference) {
    if (!difference)
        return "-";
    const std::string mean = fixed(100 * difference->mean, 2, true);
    return difference->halfWidth ? mean + " ± " + fixed(100 * *difference->halfWidth, 2) : mean;
}

std::string field(const Json& value) {
    if (value.is_null())
        return {};
    if (value.is_array()) {
        std::string text;
        for (const Json& each : value)
            text += (text.empty() ? "" : " ") + field(each);
        return text;
    }
    return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace

Json toJson(const Comparison& comparison) {
    Json rows = Json::array();
    for (const ComparisonLine& line : comparison.rows)
        rows.push_back(toJson(line));
    return {{"failure", comparison.failure}, {"seeds", comparison.seeds}, {"rows", std::move(rows)}};
}

std::string toCsv(const Comparison& comparison) {
    constexpr std::array columns{"name",
                                 "devices",
                                 "seeds",
                                 "accuracy",
                                 "accuracy_std",
                                 "validation_accuracy",
                                 "one_gone_accuracy",
                                 "one_gone_accuracy_std",
                                 "expected_accuracy",
                                 "expected_accuracy_std",
                                 "parameters_per_device",
                                 "memory_per_device",
                                 "macs_per_device",
                                 "bytes_per_image",
                                 "training_seconds",
                                 "architectures",
                                 "reference"};
    constexpr std::array differences{"difference", "expected_difference"};
    constexpr std::array ends{"mean", "low", "high"};
    std::string csv;
    for (const char* const column : columns)
        csv += (csv.empty() ? "" : ",") + std::string(column);
    for (const char* const difference : differences)
        for (const char* const end : ends)
            csv += "," + std::string(difference) + "_" + end;
    csv += '\n';
    for (const ComparisonLine& line : comparison.rows) {
        const Json json = toJson(line);
        std::string text;
        for (const char* const column : columns)
            text += (text.empty() ? "" : ",") + field(json.at(column));
        for (const char* const difference : differences)
            for (const char* const end : ends)
                text += "," + (json.at(difference).is_null() ? std::string() : field(json.at(difference).at(end)));
        csv += text + '\n';
    }
    return csv;
}

std::string toMarkdown(const Comparison& comparison) {
    std::string text =
        "| row | devices | accuracy % | one device gone % | expected at " + fixed(100 * comparison.failure, 0) +
        " % gone | against | accuracy, points | expected, points | KB a device | parameters a device | "
        "MACs a device | bytes an image | training s |\n|---|---|---|---|---|---|---|---|---|---|---|---|"
        "---|\n";
    for (const ComparisonLine& line : comparison.rows) {
        const bool known = line.accuracy.count > 0;
        const auto cost = [&](std::int64_t figure) { return known ? std::to_string(figure) : std::string("-"); };
        text += "| " + line.row.name + " | " + std::to_string(line.row.devices) + " | " + percent(line.accuracy) +
                " | " + percent(line.oneGone) + " | " + percent(line.expected) + " | " +
                (line.reference.empty() ? "-" : line.reference) + " | " + points(line.difference) + " | " +
                points(line.expectedDifference) + " | " +
                (known ? fixed(static_cast<double>(line.costs.deployedBytes) / 1000, 0) : "-") + " | " +
                cost(line.costs.parameters) + " | " + cost(line.costs.macs) + " | " + cost(line.costs.bytesPerImage) +
                " | " + (known ? fixed(line.seconds.mean, 0) : "-") + " |\n";
    }
    return text;
}

}  // namespace nonn
