// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "number_options.h"
#include "project/steps_graph.h"
#include "project/steps_partition.h"
#include "spoken.h"
#include "text.h"

#include <charconv>
#include <cmath>
#include <memory>
#include <optional>

namespace nonn::cli {

namespace {

struct GraphArguments {
    std::string project;
    std::string rule = "ah";
    GraphOptions options;
    std::optional<double> percentile;
    std::string activity;
    std::string matrix;
    std::string labels = "auto";
    std::string out;
};

struct PartitionArguments {
    std::string project;
    PartitionSettings settings;
    std::string algorithm = "leiden";
    std::string policy = "cover-all";
    std::string resolution = "auto";
    std::vector<std::string> moves;
};

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

Report runGraph(const GraphArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    GraphOptions wish = arguments.options;
    wish.findsPercentile = !arguments.percentile;
    wish.settings.percentile = arguments.percentile.value_or(wish.settings.percentile);
    wish.settings.rule = parseWeightRule(arguments.rule);
    const std::string& file = arguments.activity.empty() ? arguments.matrix : arguments.activity;
    if (!file.empty()) {
        wish.source = arguments.activity.empty() ? GraphSource::matrix : GraphSource::activity;
        wish.labels = parseTableLabels(arguments.labels);
        wish.file = std::filesystem::absolute(file).lexically_normal();
    }
    const ProjectFolder folder(arguments.project);
    if (!arguments.out.empty())
        steps::checkGraphOutput(arguments.out);
    const steps::GraphOutcome outcome = steps::buildGraph(folder, wish, options.machine(), progress);
    std::string text = describe(outcome);
    if (!arguments.out.empty()) {
        steps::exportGraph(folder, arguments.out, progress);
        text += said(Text::tr("Written to %1", arguments.out)) + "\n";
    }
    return {toJson(outcome), text + nextText("nonn partition " + arguments.project + " --students K")};
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

Report runPartition(const PartitionArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    PartitionSettings settings = arguments.settings;
    settings.algorithm = parsePartitionAlgorithm(arguments.algorithm);
    settings.policy = parseDiscardPolicy(arguments.policy);
    settings.seed = options.seed;
    if (arguments.resolution != "auto")
        settings.resolution = parseResolution(arguments.resolution);
    std::vector<FilterMove> moves;
    for (const std::string& move : arguments.moves)
        addMoves(move, moves);
    const steps::PartitionOutcome outcome =
        steps::partition(ProjectFolder(arguments.project), settings, progress, moves);
    return {toJson(outcome), describe(outcome) + nextText("nonn plan " + arguments.project + " --memory 500KB")};
}

void addGraph(Commands& commands) {
    const auto arguments = std::make_shared<GraphArguments>();
    CLI::App* const command =
        commands.addOnProject(commands.app(), "graph",
                              said(Text::tr("Build the filter graph: a node for each filter of the teacher's last "
                                            "feature map, an edge between two that "
                                            "respond to the same validation images")),
                              arguments->project);
    command
        ->add_option(
            "--rule", arguments->rule,
            said(Text::tr(
                "Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, "
                "ties filters that are alike)")))
        ->check(CLI::IsMember({"ah", "ca"}))
        ->capture_default_str();
    addWhole(command, "--top-k", arguments->options.settings.topK, {0, 1'000'000},
             said(Text::tr("Only so many of an image's strongest filters tie edges; 0: all")))
        ->default_str(std::to_string(arguments->options.settings.topK));
    addReal(command, "--percentile", arguments->percentile, {0, 100},
            said(Text::tr(
                "Edges below this percentile of the weights are dropped; by default the one that suits the number of "
                "filters, 99 or less")));
    addWhole(command, "--images", arguments->options.images, {0, std::uint64_t{1} << 40},
             said(Text::tr(
                 "Validation images that the teacher is asked about; 0: all. Its answers are kept in the project")))
        ->default_str("0");
    CLI::Option* const activity = command
                                      ->add_option("--activity", arguments->activity,
                                                   said(Text::tr("Build from a CSV table of images x filters instead")))
                                      ->type_name("FILE");
    command
        ->add_option(
            "--matrix", arguments->matrix,
            said(Text::tr(
                "Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead")))
        ->type_name("FILE")
        ->excludes(activity);
    command
        ->add_option(
            "--labels", arguments->labels,
            said(Text::tr(
                "What of that table are names: its first line (header), its first column (index), both or none; "
                "auto finds out and says it")))
        ->check(CLI::IsMember({"auto", "none", "header", "index", "both"}))
        ->capture_default_str();
    command
        ->add_option("--out", arguments->out,
                     said(Text::tr("Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg")))
        ->type_name("FILE");
    commands.onChosen(command, [arguments, &commands](const Progress& progress) {
        return runGraph(*arguments, commands.options(), progress);
    });
}

void addPartition(Commands& commands) {
    const auto arguments = std::make_shared<PartitionArguments>();
    PartitionSettings& settings = arguments->settings;
    CLI::App* const command = commands.addOnProject(
        commands.app(), "partition",
        said(Text::tr("Divide the filters among the students, along the communities of the graph")),
        arguments->project);
    addWhole(command, "--students", settings.students, {0, 1'000'000},
             said(Text::tr("How many students, one a device")))
        ->required()
        ->type_name("K");
    command
        ->add_option(
            "--algorithm", arguments->algorithm,
            said(Text::tr("leiden or louvain find communities; random and contiguous are controls of the same sizes; "
                          "class-wise puts filters together that answer to the same classes")))
        ->check(CLI::IsMember({"leiden", "louvain", "random", "contiguous", "class-wise"}))
        ->capture_default_str();
    command
        ->add_option(
            "--resolution", arguments->resolution,
            said(Text::tr("Above 1 gives more and smaller communities; auto searches for the number of students")))
        ->capture_default_str();
    command
        ->add_option("--policy", arguments->policy,
                     said(Text::tr(
                         "Which filters no student imitates: cover-all leaves out none, drop-isolated those without an "
                         "edge, drop-largest the largest group (as the NoNN authors do)")))
        ->check(CLI::IsMember({"cover-all", "drop-isolated", "drop-largest"}))
        ->capture_default_str();
    addReal(command, "--balance", settings.balance, {0, 1}, said(Text::tr("0: sizes as found; 1: equal sizes")))
        ->default_str("0");
    command
        ->add_option(
            "--move", arguments->moves,
            said(Text::tr(
                "Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times")))
        ->type_name("FILTERS=STUDENT");
    commands.onChosen(command, [arguments, &commands](const Progress& progress) {
        return runPartition(*arguments, commands.options(), progress);
    });
}

}  // namespace

void addGraphCommands(Commands& commands) {
    addGraph(commands);
    addPartition(commands);
}

}  // namespace nonn::cli
