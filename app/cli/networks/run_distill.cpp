// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "cli/distill_commands.h"
#include "cli/networks/meeting.h"
#include "cli/networks/run_networks.h"
#include "cli/spoken.h"
#include "cli/text.h"
#include "model/runtime.h"
#include "project/steps_company.h"
#include "project/steps_distil.h"
#include "project/steps_merge.h"

#include <algorithm>
#include <memory>

namespace nonn::cli {

namespace {

void apply(const DistillArguments& arguments, const Commands& commands, DistilOptions& options) {
    DistillationSettings& settings = options.settings;
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic, fastestArithmetic);
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

}  // namespace

Report runDistill(const DistillArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    const std::unique_ptr<Company> company = meet(arguments.company);
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

Report runMerge(const MergeArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    return reportOf(steps::merge(folder, arguments.runs, commands.options().machine(), progress), arguments.project);
}

}  // namespace nonn::cli
