// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "cli/graph_commands.h"
#include "cli/networks/run_networks.h"
#include "cli/spoken.h"
#include "cli/text.h"
#include "project/steps_graph.h"
#include "project/steps_partition.h"

#include <charconv>
#include <cmath>

namespace nonn::cli {

namespace {

std::string describe(const steps::GraphOutcome& outcome) {
    const FilterGraph& graph = outcome.graph;
    const std::string_view rule = name(graph.settings.rule);
    const std::string time = formatDuration(outcome.seconds);
    std::string text =
        said(Text::tr("%1 filters, %2 edges of weight %3 and more, %4 filters without an edge", graph.filters,
                      graph.edges.size(), numberText(graph.threshold, 4), graph.isolated.size())) +
        "\n" +
        said(graph.images > 0 ? Text::tr("Rule %1, from %2 images; %3", rule, graph.images, time)
                              : Text::tr("Rule %1; %2", rule, time)) +
        "\n";
    for (const Text& note : outcome.notes)
        text += noteText(note);
    return text;
}

std::string describe(const steps::PartitionOutcome& outcome) {
    const Partition& partition = outcome.partition;
    Table table({Text::tr("Student"), Text::tr("filters")});
    for (std::size_t p = 0; p < partition.students.size(); ++p)
        table.add({std::to_string(p), std::to_string(partition.students[p].size())});
    const std::string resolution = numberText(partition.resolution, 3);
    std::vector<Text> lines{Text::tr("Modularity (how much heavier edges within students are than by chance): %1",
                                     numberText(partition.modularity, 4)),
                            partition.stability
                                ? Text::tr("Found %1 communities at resolution %2; agreement between seeds %3 of 1",
                                           partition.communities, resolution, numberText(*partition.stability, 3))
                                : Text::tr("Found %1 communities at resolution %2; agreement between seeds -",
                                           partition.communities, resolution),
                            Text::tr("Kept %1 of %2 filters with %3 of the activity", partition.kept, partition.filters,
                                     percentText(partition.activityKept))};
    if (partition.maskedTeacherAccuracy)
        lines.push_back(Text::tr("The teacher with only these: %1 of the validation images it was asked about",
                                 percentText(*partition.maskedTeacherAccuracy)));
    return table.text() + "\n" + linesText(lines);
}

double parseResolution(const std::string& text) {
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size() || !(value > 0) || !std::isfinite(value))
        throw Error(ErrorCode::usage, {}, Text::tr("--resolution: '%1' is neither auto nor a number above 0", text));
    return value;
}

/// "3,17=1" or "4=discarded".
void addMoves(const std::string& text, std::vector<FilterMove>& moves) {
    const auto refuse = [&] {
        throw Error(ErrorCode::usage, {},
                    Text::tr("--move: '%1' is not filters and a student, as 3,17=1 or 4=discarded", text));
    };
    const auto whole = [&](std::string_view digits) {
        int value = 0;
        const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (status != std::errc() || end != digits.data() + digits.size() || value < 0)
            refuse();
        return value;
    };
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos)
        refuse();
    const std::string_view to = std::string_view(text).substr(sign + 1);
    const int student = to == "discarded" ? discardedFilters : whole(to);
    std::string_view filters = std::string_view(text).substr(0, sign);
    while (true) {
        const std::size_t comma = filters.find(',');
        moves.push_back({whole(filters.substr(0, comma)), student});
        if (comma == std::string_view::npos)
            return;
        filters.remove_prefix(comma + 1);
    }
}

}  // namespace

Report runGraph(const GraphArguments& arguments, const Commands& commands, const Progress& progress) {
    GraphOptions wish = arguments.options;
    wish.findsPercentile = !arguments.percentile;
    wish.settings.percentile = arguments.percentile.value_or(wish.settings.percentile);
    wish.settings.rule = parseWeightRule(arguments.rule);
    const std::string& file = arguments.activity.empty() ? arguments.matrix : arguments.activity;
    if (!file.empty()) {
        wish.source = arguments.activity.empty() ? GraphSource::matrix : GraphSource::activity;
        wish.labels = parseTableLabels(arguments.labels);
        wish.file = std::filesystem::absolute(file).lexically_normal();
    } else if (arguments.labels != name(TableLabels::automatic)) {
        throw Error(ErrorCode::usage, {}, Text::tr("--labels is for --activity or --matrix"));
    }
    const ProjectFolder folder(arguments.project);
    if (!arguments.out.empty())
        steps::checkGraphOutput(arguments.out);
    const steps::GraphOutcome outcome = steps::buildGraph(folder, wish, commands.options().machine(), progress);
    std::string text = describe(outcome);
    if (!arguments.out.empty()) {
        steps::exportGraph(folder, arguments.out, progress);
        text += said(Text::tr("Written to %1", arguments.out)) + "\n";
    }
    return {toJson(outcome), text + nextText("nonn partition " + arguments.project + " --students K")};
}

Report runPartition(const PartitionArguments& arguments, const Commands& commands, const Progress& progress) {
    PartitionSettings settings = arguments.settings;
    settings.algorithm = parsePartitionAlgorithm(arguments.algorithm);
    settings.policy = parseDiscardPolicy(arguments.policy);
    settings.seed = commands.options().seed;
    if (arguments.resolution != "auto")
        settings.resolution = parseResolution(arguments.resolution);
    std::vector<FilterMove> moves;
    for (const std::string& move : arguments.moves)
        addMoves(move, moves);
    const steps::PartitionOutcome outcome =
        steps::partition(ProjectFolder(arguments.project), settings, progress, moves);
    return {toJson(outcome), describe(outcome) + nextText("nonn plan " + arguments.project + " --memory 500KB")};
}

}  // namespace nonn::cli
