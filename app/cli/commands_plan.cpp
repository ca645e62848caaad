// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/sizes.h"
#include "calibrate_command.h"
#include "commands.h"
#include "number_options.h"
#include "plan_text.h"
#include "project/steps_plan.h"
#include "project/steps_simulate.h"
#include "project/steps_sweep.h"
#include "spoken.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct PlanArguments {
    std::string project;
    std::string precision = "fp32";
    std::string size = "fill";
    std::string objective = "latency";
    std::string input = "local";
    steps::PlanRequest request;
    std::string devices;
    std::int64_t sweep = 0;
    bool sameMemory = false;
    std::string csv;
};

struct SimulateArguments {
    std::string project;
    steps::SimulateRequest request;
    std::string devices;
    std::string input = "local";
    std::string message = "auto";
    std::string csv;
};

Report runSweep(const PlanArguments& arguments, const steps::PlanRequest& request, const Progress& progress) {
    const steps::SweepOutcome outcome = steps::sweep(
        ProjectFolder(arguments.project), {request, static_cast<int>(arguments.sweep), arguments.sameMemory}, progress);
    if (!arguments.csv.empty())
        writeFile(arguments.csv, toCsv(outcome));
    return {toJson(outcome), sweepText(outcome)};
}

Report runPlan(const PlanArguments& arguments, const Progress& progress) {
    steps::PlanRequest request = arguments.request;
    request.budget.precision = parsePrecision(arguments.precision);
    request.devices = arguments.devices;
    request.size = parseSizeRule(arguments.size);
    request.objective = parseObjective(arguments.objective);
    request.input = parseInputPlace(arguments.input);
    if (arguments.sweep > 0)
        return runSweep(arguments, request, progress);
    if (!arguments.csv.empty() || arguments.sameMemory)
        throw Error(ErrorCode::usage, {}, Text::tr("--csv and --same-memory go with --sweep"));
    const steps::PlanOutcome outcome = steps::plan(ProjectFolder(arguments.project), request, progress);
    if (outcome.plan.fits())
        return {toJson(outcome), planText(outcome) + nextText("nonn distill " + arguments.project)};
    std::string remedies;
    for (const Remedy& remedy : outcome.remedies)
        remedies += said(remedy.sentence) + "\n";
    return {toJson(outcome),
            planText(outcome) + remedies + said(Text::tr("Not every student fits; nothing was saved.")) + "\n",
            exitStatus(ErrorCode::infeasible)};
}

Report runSimulate(const SimulateArguments& arguments, std::uint64_t seed) {
    steps::SimulateRequest request = arguments.request;
    request.devices = arguments.devices;
    request.seed = seed;
    request.input = parseInputPlace(arguments.input);
    request.message = parseMessageChoice(arguments.message);
    const steps::SimulateOutcome outcome = steps::simulate(ProjectFolder(arguments.project), request);
    if (!arguments.csv.empty())
        writeFile(arguments.csv, timelineCsv(outcome));
    return {toJson(outcome), simulationText(outcome)};
}

void addPlan(Commands& commands) {
    const auto arguments = std::make_shared<PlanArguments>();
    Budget& budget = arguments->request.budget;
    CLI::App* const command =
        commands.addOnProject(commands.app(), "plan",
                              said(Text::tr("Choose for each student the largest network that fits its device. Where "
                                            "none fits, the nearest is shown and "
                                            "the exit status is 3")),
                              arguments->project);
    addSize(command, "--memory", budget.memory, parseBytes,
            said(Text::tr("Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)")));
    command
        ->add_option("--precision", arguments->precision,
                     said(Text::tr("Of weights, activations and messages: fp32, fp16 or int8")))
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}))
        ->capture_default_str();
    addSize(command, "--macs", budget.macs, parseCount, said(Text::tr("Multiply-accumulates an image, as 50M")));
    command
        ->add_option(
            "--size", arguments->size,
            said(Text::tr("fill: every student as large as its device holds; share: all with equally many parameters a "
                          "filter, so that one with few filters is small")))
        ->check(CLI::IsMember({"fill", "share"}))
        ->capture_default_str();
    addSize(command, "--ram", budget.ram, parseBytes, said(Text::tr("Bytes of activations at their peak, as 320KB")));
    command
        ->add_option(
            "--devices", arguments->devices,
            said(Text::tr(
                "A JSON list of devices with a budget each: {\"devices\": [{\"device\": \"stm32h743\", "
                "\"memory\": \"500KB\"}, ...]}; the limits above hold where it says nothing. Where no entry names a "
                "student, the planner chooses which device runs which")))
        ->type_name("FILE");
    command
        ->add_option(
            "--objective", arguments->objective,
            said(Text::tr(
                "What the planner's choice of devices is to be best at: latency, energy, or accuracy when devices "
                "fail")))
        ->check(CLI::IsMember({"latency", "energy", "accuracy"}))
        ->capture_default_str();
    command
        ->add_option(
            "--input", arguments->input,
            said(Text::tr("local: every device sees the image by itself; sent: sending it counts for the latency")))
        ->check(CLI::IsMember({"local", "sent"}))
        ->capture_default_str();
    addWhole(
        command, "--sweep", arguments->sweep, {1, 1024},
        said(Text::tr(
            "Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a "
            "network was trained, accuracy; without a limit by the devices of the project's plan")))
        ->type_name("N");
    command->add_flag(
        "--same-memory", arguments->sameMemory,
        said(Text::tr("With --sweep: the devices have as much memory together, whatever their number, as the project's "
                      "present students have")));
    command->add_option("--csv", arguments->csv, said(Text::tr("Write what --sweep finds as a table")))
        ->type_name("FILE");
    commands.onChosen(command, [arguments](const Progress& progress) { return runPlan(*arguments, progress); });
}

void addSimulate(Commands& commands) {
    const auto arguments = std::make_shared<SimulateArguments>();
    steps::SimulateRequest& request = arguments->request;
    CLI::App* const command = commands.addOnProject(
        commands.app(), "simulate",
        said(Text::tr(
            "Predict what the devices say to each other, how long an image takes and what it costs, beside one network "
            "split layer by layer over as many devices")),
        arguments->project);
    command
        ->add_option(
            "--devices", arguments->devices,
            said(Text::tr(
                "A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)")))
        ->type_name("FILE");
    command
        ->add_option("--radio", request.radio,
                     said(Text::tr("Link of the devices, as wifi, ble or thread (default: as planned, else wifi)")))
        ->type_name("NAME");
    addReal(command, "--fail", request.failure, {0, 1},
            said(Text::tr("Probability that a device is gone (default: as planned, else 0)")));
    command
        ->add_option(
            "--input", arguments->input,
            said(Text::tr("local: every device sees the image by itself; sent: it is sent to each, and counted")))
        ->check(CLI::IsMember({"local", "sent"}))
        ->capture_default_str();
    command
        ->add_option(
            "--message", arguments->message,
            said(Text::tr(
                "What a device sends: features, its share of the logits, or auto for the smaller; the answer is "
                "the same")))
        ->check(CLI::IsMember({"auto", "features", "logits"}))
        ->capture_default_str();
    addWhole(command, "--rounds", request.rounds, {0, 10'000'000},
             said(Text::tr(
                 "Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)")));
    command
        ->add_option(
            "--csv", arguments->csv,
            said(Text::tr(
                "Write what each device does when for one image, of the students and of one network split in each "
                "way")))
        ->type_name("FILE");
    command
        ->add_option("--run", request.run,
                     said(Text::tr("Whose students (default: the latest finished run, else the plan)")))
        ->type_name("ID");
    commands.onChosen(
        command, [&commands, arguments](const Progress&) { return runSimulate(*arguments, commands.options().seed); });
}

void addCalibrate(Commands& commands) {
    const auto arguments = std::make_shared<CalibrateArguments>();
    CLI::App* const command = commands.app().add_subcommand(
        "calibrate", said(Text::tr("Time students on this machine, or take timings from elsewhere, and keep the rate "
                                   "and start cost that explain "
                                   "them among your own devices")));
    command
        ->add_option("--device", arguments->request.device,
                     said(Text::tr("The device that gets the rates, shipped or new")))
        ->capture_default_str();
    command
        ->add_option(
            "--timings", arguments->timings,
            said(Text::tr(
                "Timings of a board or an emulator: {\"timings\": [{\"precision\": \"int8\", \"macs\": \"12.5M\", "
                "\"depthwise_macs\": 0, \"ms\": 165.7}, ...]}")))
        ->type_name("FILE");
    commands.onNetworks(command, commands.networks().calibrate, arguments);
}

}  // namespace

void addPlanCommands(Commands& commands) {
    addPlan(commands);
    addSimulate(commands);
    addCalibrate(commands);
}

}  // namespace nonn::cli
