// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sizes.h"
#include "commands.h"
#include "compare_command.h"
#include "number_options.h"
#include "spoken.h"
#include "train/distillation_settings.h"

#include <memory>

namespace nonn::cli {

namespace {

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
    commands.onNetworks(command, commands.networks().compare, arguments);
}

}  // namespace nonn::cli
