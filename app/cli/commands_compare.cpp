// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "number_options.h"
#include "project/output_place.h"
#include "project/steps_compare.h"
#include "spoken.h"
#include "text.h"
#include "training_options.h"

#include <memory>

namespace nonn::cli {

namespace {

/// What the user wrote; the rest is a new comparison's default, or with --resume and --show the last one's.
struct CompareArguments {
    std::string project;
    TrainingOptions training;
    std::vector<int> students;
    std::vector<std::string> rows;
    std::optional<int> seeds;
    std::optional<std::int64_t> memory;
    std::optional<std::int64_t> images;
    std::optional<double> beta;
    std::optional<double> failure;
    std::string reference;
    bool resume = false;
    bool show = false;
    std::string open;
    std::string csv;
    std::string markdown;
};

CompareRequest newRequest(const ProjectFolder& folder) {
    CompareRequest request;
    request.training.settings.arithmetic = fastestArithmetic();
    request.training.settings.augmentation = suggestAugmentation(folder.read().dataset);
    return request;
}

CompareRequest requestOf(const ProjectFolder& folder, const CompareArguments& arguments, const Commands& commands) {
    const bool last = arguments.resume || arguments.show || !arguments.open.empty();
    const std::optional<CompareRequest> asked = last ? steps::lastCompareRequest(folder) : std::nullopt;
    if (arguments.resume && !asked)
        throw badInput(folder.path(), Text::tr("holds no comparison to go on with"));
    CompareRequest request = asked ? *asked : newRequest(folder);
    DistillationSettings& settings = request.training.settings;
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic);
    settings.loss.beta = arguments.beta.value_or(settings.loss.beta);
    request.training.images = arguments.images.value_or(request.training.images);
    if (!arguments.students.empty())
        request.students = arguments.students;
    if (!arguments.rows.empty())
        request.rows = arguments.rows;
    request.seeds = arguments.seeds.value_or(request.seeds);
    if (arguments.memory)
        request.memory = arguments.memory;
    request.failure = arguments.failure.value_or(request.failure);
    if (!arguments.reference.empty())
        request.reference = arguments.reference;
    if (commands.given("--seed"))
        request.firstSeed = commands.options().seed;
    return request;
}

std::string points(const std::optional<PairedDifference>& difference) {
    if (!difference)
        return "-";
    const std::string mean = (difference->mean < 0 ? "" : "+") + numberText(100 * difference->mean, 2);
    return difference->halfWidth ? mean + " +- " + numberText(100 * *difference->halfWidth, 2) : mean;
}

std::string spread(const Spread& spread) {
    if (spread.count == 0)
        return "-";
    return percentText(spread.mean) + (spread.count > 1 ? " +- " + numberText(100 * spread.deviation, 2) : "");
}

/// What is done against failing devices, where it was measured.
std::string failureText(const Comparison& comparison) {
    std::vector<Text> columns{Text::tr("Row"), Text::tr("against failures")};
    for (const double failure : comparedFailures)
        columns.push_back(Text::tr("%1 % gone", numberText(100 * failure, 0)));
    Table table(columns);
    bool any = false;
    for (const ComparisonLine& line : comparison.rows)
        for (const auto& [measure, expected] :
             {std::pair(Text::tr("nothing"), &AgainstFailures::plain),
              std::pair(Text::tr("a fusion for each subset"), &AgainstFailures::fitted),
              std::pair(Text::tr("every student twice"), &AgainstFailures::twice)}) {
            if (line.failures.empty())
                continue;
            std::vector<std::string> cells{line.row.name, said(measure)};
            for (const AgainstFailures& failures : line.failures)
                cells.push_back(spread(failures.*expected));
            table.add(cells);
            any = true;
        }
    return any ? "\n" + table.text() : std::string();
}

std::string compareText(const steps::CompareOutcome& outcome) {
    const Comparison& comparison = outcome.comparison;
    Table table({Text::tr("Row"), Text::tr("seeds"), Text::tr("accuracy"), Text::tr("one gone"),
                 Text::tr("%1 % gone", numberText(100 * comparison.failure, 0)), Text::tr("against its reference"),
                 Text::tr("where devices go"), Text::tr("a device"), Text::tr("MACs"), Text::tr("bytes")});
    std::string reasons;
    for (const ComparisonLine& line : comparison.rows) {
        const bool known = line.accuracy.count > 0;
        table.add({line.row.name, std::to_string(line.seeds.size()), spread(line.accuracy), spread(line.oneGone),
                   spread(line.expected), points(line.difference), points(line.expectedDifference),
                   known ? formatBytes(line.costs.deployedBytes) : "-", known ? formatCount(line.costs.macs) : "-",
                   known ? std::to_string(line.costs.bytesPerImage) : "-"});
        if (!line.reason.empty())
            reasons += line.row.name + ": " + said(line.reason) + "\n";
    }
    return table.text() + reasons + failureText(comparison) +
           said(Text::tr("%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard "
                         "deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the "
                         "random partition among as many devices or what --reference says.",
                         outcome.finished, outcome.wished)) +
           "\n";
}

Report reportOf(const steps::CompareOutcome& outcome, const CompareArguments& arguments) {
    if (!arguments.csv.empty())
        writeFile(arguments.csv, toCsv(outcome.comparison));
    if (!arguments.markdown.empty())
        writeFile(arguments.markdown, toMarkdown(outcome.comparison));
    return {toJson(outcome), compareText(outcome)};
}

Report runCompare(const CompareArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    for (const std::string& file : {arguments.csv, arguments.markdown})
        if (!file.empty())
            checkOutputFile(file);
    const CompareRequest request = requestOf(folder, arguments, commands);
    const Machine machine = commands.options().machine();
    if (!arguments.open.empty()) {
        const std::string run = steps::openRow(folder, request, arguments.open, request.firstSeed, machine);
        return {{{"run", run}},
                said(Text::tr("Row %1 is run %2.", arguments.open, run)) + "\n" +
                    said(Text::tr("Next: %1", "nonn use " + arguments.project + " --run " + run)) + "\n"};
    }
    if (arguments.show)
        return reportOf(steps::comparison(folder, request, machine), arguments);
    return reportOf(steps::compare(folder, request, machine, progress), arguments);
}

Text aboutCompare() {
    return Text::tr(
        "Train networks of students and what they are to be measured against, with the same memory, images and seeds, "
        "and "
        "hold them against each other on the test images. Each row and seed is kept when it is finished: stopped "
        "(Ctrl-C), "
        "the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; "
        "for "
        "every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, "
        "-class-wise, "
        "-ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device's "
        "size "
        "with and without the teacher; ensemble-kK, K of those");
}

void addWishes(CLI::App* command, CompareArguments& arguments) {
    addWhole(command, "--seeds", arguments.seeds, {1, 1'000'000},
             said(Text::tr("With how many seeds, from --seed on (default: 3)")))
        ->type_name("N");
    command
        ->add_option("--students", arguments.students,
                     said(Text::tr("Numbers of devices, with commas (default: 1,2,4,8)")))
        ->delimiter(',')
        ->expected(1, -1)
        ->check(CLI::Range(1, 1024))
        ->type_name("K,...");
    command
        ->add_option(
            "--rows", arguments.rows,
            said(Text::tr("Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)")))
        ->delimiter(',')
        ->expected(1, -1)
        ->type_name("ROW,...");
    addSize(command, "--memory", arguments.memory, parseBytes,
            said(Text::tr(
                "Bytes of weights of all devices together, each getting its equal part (default: as the plan's)")));
    addWhole(command, "--images", arguments.images, {0, std::uint64_t{1} << 40},
             said(Text::tr("Training images used, each class its share; 0: all (default: 0)")));
    addReal(command, "--beta", arguments.beta, {0, largestSetting},
            said(Text::tr("Weight of the feature loss (default: 100)")));
    addReal(command, "--fail", arguments.failure, {0, 1},
            said(Text::tr("Probability that a device is gone, for the accuracy to be expected then (default: 0.1)")));
    command
        ->add_option(
            "--reference", arguments.reference,
            said(Text::tr(
                "The row with which the others are compared (default: the random partition among as many devices)")))
        ->type_name("ROW");
}

}  // namespace

void addCompareCommand(Commands& commands) {
    const auto arguments = std::make_shared<CompareArguments>();
    CLI::App* const command =
        commands.addOnProject(commands.app(), "compare", said(aboutCompare()), arguments->project);
    addWishes(command, *arguments);
    arguments->training.addTo(command, DistillationSettings().loop);
    CLI::Option* const resume =
        command->add_flag("--resume", arguments->resume,
                          said(Text::tr("Go on with the last comparison; options change what is asked of it")));
    CLI::Option* const show = command->add_flag(
        "--show", arguments->show, said(Text::tr("Train nothing: only show what is finished of the last comparison")));
    command
        ->add_option(
            "--open", arguments->open,
            said(Text::tr("Make a run of the project of this row, with --seed: to use, evaluate and export it")))
        ->type_name("ROW")
        ->excludes(resume)
        ->excludes(show);
    resume->excludes(show);
    command->add_option("--csv", arguments->csv, said(Text::tr("Write the table there")))->type_name("FILE");
    command->add_option("--markdown", arguments->markdown, said(Text::tr("Write the table there for people")))
        ->type_name("FILE");
    commands.onChosen(command, [arguments, &commands](const Progress& progress) {
        return runCompare(*arguments, commands, progress);
    });
}

}  // namespace nonn::cli
