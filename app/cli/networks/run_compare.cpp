// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/sizes.h"
#include "cli/compare_command.h"
#include "cli/networks/run_networks.h"
#include "cli/spoken.h"
#include "cli/text.h"
#include "model/runtime.h"
#include "project/output_place.h"
#include "project/steps_compare.h"

namespace nonn::cli {

namespace {

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
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic, fastestArithmetic);
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
    return {toJson(outcome), compareText(outcome), outcome.wished == 0 ? exitStatus(ErrorCode::infeasible) : 0};
}

}  // namespace

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

}  // namespace nonn::cli
