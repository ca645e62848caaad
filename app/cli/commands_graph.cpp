// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "graph_commands.h"
#include "number_options.h"
#include "spoken.h"

#include <memory>

namespace nonn::cli {

namespace {

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
    commands.onNetworks(command, commands.networks().graph, arguments);
}

void addPartition(Commands& commands) {
    const auto arguments = std::make_shared<PartitionArguments>();
    PartitionSettings& settings = arguments->settings;
    CLI::App* const command = commands.addOnProject(
        commands.app(), "partition",
        said(Text::tr("Divide the filters among the students, along the communities of the graph")),
        arguments->project);
    addWhole(command, "--students", settings.students, {1, 1'000'000},
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
    commands.onNetworks(command, commands.networks().partition, arguments);
}

}  // namespace

void addGraphCommands(Commands& commands) {
    addGraph(commands);
    addPartition(commands);
}

}  // namespace nonn::cli
