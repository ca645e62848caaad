// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "distill_commands.h"
#include "help_text.h"
#include "number_options.h"
#include "spoken.h"
#include "text.h"
#include "train/distillation_settings.h"

#include <memory>

namespace nonn::cli {

namespace {

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
    commands.onNetworks(command, commands.networks().distill, arguments);
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
    commands.onNetworks(command, commands.networks().merge, arguments);
}

}  // namespace nonn::cli
