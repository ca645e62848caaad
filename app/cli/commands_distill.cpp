// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "company_options.h"
#include "help_text.h"
#include "number_options.h"
#include "project/steps_company.h"
#include "project/steps_distil.h"
#include "project/steps_merge.h"
#include "spoken.h"
#include "text.h"
#include "training_options.h"

#include <algorithm>
#include <memory>

namespace nonn::cli {

namespace {

constexpr std::int64_t bytesPerMegabyte = 1'000'000;

/// What the user wrote; the rest is a new run's default, or an unfinished run's own.
struct DistillArguments {
    std::string project;
    TrainingOptions training;
    std::optional<std::string> mode;
    std::optional<std::string> featureLoss;
    std::optional<double> alpha;
    std::optional<double> temperature;
    std::optional<double> beta;
    std::optional<double> deviceDropout;
    std::optional<std::int64_t> cacheMegabytes;
    std::optional<std::int64_t> images;
    std::vector<std::string> architectures;
    std::vector<int> students;
    CompanyOptions company;
    bool resume = false;
    bool resumeIfBegun = false;
};

void apply(const DistillArguments& arguments, const Commands& commands, DistilOptions& options) {
    DistillationSettings& settings = options.settings;
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic);
    if (arguments.mode)
        settings.mode = parseDistillationMode(*arguments.mode);
    if (arguments.featureLoss) {
        settings.loss.featureLoss = parseFeatureLoss(*arguments.featureLoss);
        settings.loss.beta = defaultBeta(settings.loss.featureLoss);
    }
    settings.loss.alpha = arguments.alpha.value_or(settings.loss.alpha);
    settings.loss.temperature = arguments.temperature.value_or(settings.loss.temperature);
    settings.loss.beta = arguments.beta.value_or(settings.loss.beta);
    settings.deviceDropout = arguments.deviceDropout.value_or(settings.deviceDropout);
    if (arguments.cacheMegabytes)
        settings.cacheBytes = *arguments.cacheMegabytes * bytesPerMegabyte;
    options.images = arguments.images.value_or(options.images);
    if (!arguments.architectures.empty())
        options.architectures = arguments.architectures;
    if (!arguments.students.empty()) {
        options.students = arguments.students;
        std::ranges::sort(options.students);
    }
    if (commands.given("--threads"))
        settings.threads = commands.options().threads;
    if (commands.given("--seed"))
        settings.seed = commands.options().seed;
}

steps::DistilOutcome goOn(const ProjectFolder& folder, const DistillArguments& arguments, const Commands& commands,
                          const Progress& progress, Company* company) {
    const std::optional<RunFolder> run = latestRun(folder, folder.read(), false);
    if (!run)
        throw badInput(folder.runs(),
                       Text::tr("holds no unfinished run of the current partition and plan to go on with"));
    const DistilOptions begun = run->read().options;
    DistilOptions wish = begun;
    apply(arguments, commands, wish);
    const Json before = toJson(begun.settings);
    const Json now = toJson(wish.settings);
    const auto refuse = [&](const std::string& key) {
        throw Error(ErrorCode::usage, run->config(),
                    Text::tr("was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume",
                             key, before.value(key, Json(0)).dump(), now.value(key, Json(0)).dump()));
    };
    for (const auto& [key, value] : now.items())
        if (before.value(key, Json(0)) != value)
            refuse(key);
    for (const auto& [key, value] : before.items())
        if (!now.contains(key))
            refuse(key);
    if (wish.architectures != begun.architectures || wish.images != begun.images || wish.students != begun.students)
        throw Error(ErrorCode::usage, run->config(),
                    Text::tr("was begun with other --arch, --images or --students: leave them out, or begin a new run "
                             "without --resume"));
    return steps::resume(folder, *run, progress, {}, company);
}

Text summary(const steps::DistilOutcome& outcome) {
    const RunResult& result = outcome.result;
    const std::string best = percentText(result.validationAccuracy);
    const std::string speed = numberText(result.imagesPerSecond, 0);
    const std::string time = formatDuration(outcome.seconds);
    if (outcome.students.empty())
        return Text::tr(
            "Run %1: %2 epochs, of which %3 was the best on the validation images with "
            "%4; %5 images/s, %6",
            outcome.run, result.epochs, result.bestEpoch, best, speed, time);
    std::string students;
    for (const int student : outcome.students)
        students += (students.empty() ? "" : ", ") + std::to_string(student);
    return Text::tr(
        "Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in "
        "the mean; %6 images/s, %7",
        outcome.run, students, result.epochs, result.bestEpoch, best, speed, time);
}

Report reportOf(const steps::DistilOutcome& outcome, const std::string& project) {
    const std::string next = outcome.students.empty()
                                 ? nextText("nonn evaluate " + project)
                                 : said(Text::tr("Next: nonn merge %1 %2 RUN..., with the runs of the other students",
                                                 project, outcome.run)) +
                                       "\n";
    return {toJson(outcome), said(summary(outcome)) + "\n" + next};
}

Report runDistill(const DistillArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    const std::unique_ptr<Company> company = arguments.company.meet();
    if (company && !company->leads()) {
        steps::distilAlong(*company, folder, Progress({}, progress.token()));
        return {};
    }
    steps::DistilOutcome outcome;
    const bool begun = arguments.resumeIfBegun && latestRun(folder, folder.read(), false);
    if (arguments.resume || begun) {
        outcome = goOn(folder, arguments, commands, progress, company.get());
    } else {
        DistilOptions options;
        options.settings.arithmetic = fastestArithmetic();
        options.settings.threads = commands.options().threads;
        options.settings.augmentation = suggestAugmentation(folder.read().dataset);
        apply(arguments, commands, options);
        outcome = steps::distil(folder, options, commands.options().device, progress, {}, company.get());
    }
    return reportOf(outcome, arguments.project);
}

struct MergeArguments {
    std::string project;
    std::vector<std::string> runs;
};

Report runMerge(const MergeArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    return reportOf(steps::merge(folder, arguments.runs, commands.options().machine(), progress), arguments.project);
}

void addLossOptions(CLI::App* command, DistillArguments& arguments) {
    const LossSettings defaults;
    command
        ->add_option(
            "--mode", arguments.mode,
            said(Text::tr("joint: students and fusion layer together; independent: each student alone, then the fusion "
                          "layer, so that devices need not talk in training either (default: joint)")))
        ->check(CLI::IsMember({"joint", "independent"}));
    command
        ->add_option(
            "--feature-loss", arguments.featureLoss,
            said(Text::tr(
                "How the students' features are compared with the teacher's: partition, each student by itself, "
                "the same scale for any number of students; concatenated, as the NoNN authors do "
                "(default: partition)")))
        ->check(CLI::IsMember({"partition", "concatenated"}));
    addReal(command, "--alpha", arguments.alpha, {0, 1},
            withDefault(Text::tr("Weight of the teacher's answers; the labels get the rest of 1"),
                        numberText(defaults.alpha, 1)));
    addReal(command, "--temperature", arguments.temperature, {0, largestTemperature, true},
            withDefault(Text::tr("Softens the answers before they are compared"), numberText(defaults.temperature, 1)));
    addReal(command, "--beta", arguments.beta, {0, largestSetting},
            said(Text::tr("Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)")));
    addReal(command, "--device-dropout", arguments.deviceDropout, {0, 1},
            said(Text::tr(
                "Probability that a student's message is lost in training, so that the others learn to do without it "
                "(default: 0)")));
}

}  // namespace

void addDistillCommand(Commands& commands) {
    const auto arguments = std::make_shared<DistillArguments>();
    CLI::App* const command = commands.addOnProject(
        commands.app(), "distill",
        said(Text::tr("Train the students to imitate the teacher's filters and answers. Each run is kept under "
                      "its number; when it is "
                      "stopped (Ctrl-C), --resume goes on with it as if nothing had happened")),
        arguments->project);
    const DistillationSettings defaults;
    arguments->training.addTo(command, defaults.loop);
    addLossOptions(command, *arguments);
    addWhole(
        command, "--cache-mb", arguments->cacheMegabytes, {0, std::uint64_t{1} << 30},
        withDefault(
            Text::tr("Memory for the teacher's answers, so that it is not asked again every epoch; 0: none are kept"),
            std::to_string(defaults.cacheBytes / bytesPerMegabyte)));
    addWhole(command, "--images", arguments->images, {0, std::uint64_t{1} << 40},
             said(Text::tr("Training images used, each class its share; 0: all (default: 0)")));
    command
        ->add_option(
            "--arch", arguments->architectures,
            said(Text::tr(
                "Networks in place of the plan's, as wrn-10-1: one for all students, or one for each, with commas")))
        ->delimiter(',')
        ->expected(1, -1)
        ->type_name("NAME,...");
    command
        ->add_option("--students", arguments->students,
                     said(Text::tr("With --mode independent: train these students only, by number from 0 on, as 0,2; "
                                   "nonn merge joins them with those that other machines trained (default: all)")))
        ->delimiter(',')
        ->expected(1, -1)
        ->type_name("N,...");
    arguments->company.addTo(command);
    command->add_flag(
        "--resume", arguments->resume,
        said(Text::tr("Go on with the latest unfinished run, with its own settings and number of threads")));
    command->add_flag(
        "--resume-if-begun", arguments->resumeIfBegun,
        said(Text::tr("The same where there is one, else begin a new run: for jobs that are started again")));
    commands.onChosen(command, [arguments, &commands](const Progress& progress) {
        return runDistill(*arguments, commands, progress);
    });
}

void addMergeCommand(Commands& commands) {
    const auto arguments = std::make_shared<MergeArguments>();
    CLI::App* const command = commands.addOnProject(
        commands.app(), "merge",
        said(Text::tr("Join runs that each trained some students (nonn distill --students) into one of all, and fit "
                      "its fusion layer")),
        arguments->project);
    command
        ->add_option("runs", arguments->runs,
                     said(Text::tr("Runs of this project by number, folders of runs of its copies, or copies of it, "
                                   "whose latest run of some students is meant")))
        ->required()
        ->expected(1, -1)
        ->type_name("RUN");
    commands.onChosen(
        command, [arguments, &commands](const Progress& progress) { return runMerge(*arguments, commands, progress); });
}

}  // namespace nonn::cli
