// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "deliver/emulate/boards.h"
#include "number_options.h"
#include "project/run_folder.h"
#include "result_commands.h"
#include "spoken.h"

#include <memory>

namespace nonn::cli {

namespace {

/// As one writes them.
std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ",") + word;
    return list;
}

void addEmulate(Commands& commands) {
    const auto emulated = std::make_shared<EmulateArguments>();
    for (const EmulatedBoard& board : emulatedBoards())
        emulated->boards.push_back(board.name);
    CLI::App* const command =
        commands.addOnProject(commands.app(), "emulate",
                              said(Text::tr("Compile the C of each student for boards that QEMU emulates, run images "
                                            "there and compare; says which Debian packages it lacks for which board")),
                              emulated->project);
    command
        ->add_option("--board", emulated->boards,
                     said(Text::tr("Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)")))
        ->delimiter(',')
        ->type_name("NAME,...")
        ->default_str(listed(emulated->boards));
    command->add_option("--precision", emulated->precision, said(Text::tr("fp32 or int8")))
        ->check(CLI::IsMember({"fp32", "int8"}))
        ->capture_default_str();
    addWhole(command, "--images", emulated->images, {1, 100}, said(Text::tr("How many images")))->capture_default_str();
    command->add_option("--run", emulated->run, said(Text::tr("Which run (default: the latest finished one)")))
        ->type_name("ID");
    commands.onNetworks(command, commands.networks().emulate, emulated);
}

struct UseArguments {
    std::string project;
    std::string run;
};

Report runUse(const UseArguments& arguments) {
    const ProjectFolder folder(arguments.project);
    useRun(folder, findRun(folder, arguments.run));
    const Project project = folder.read();
    Json states = Json::object();
    for (const Stage stage : stages)
        states[std::string(name(stage))] = name(project.state(stage));
    return {{{"run", arguments.run}, {"stages", std::move(states)}},
            said(Text::tr("Graph, partition and plan are those of run %1 again.", arguments.run)) + "\n"};
}

void addUse(Commands& commands) {
    const auto used = std::make_shared<UseArguments>();
    CLI::App* const use = commands.addOnProject(
        commands.app(), "use",
        said(Text::tr(
            "Bring back the graph, partition and plan that a run was made from, in place of the present ones")),
        used->project);
    use->add_option("--run", used->run, said(Text::tr("Which run")))->required()->type_name("ID");
    commands.onChosen(use, [used](const Progress&) { return runUse(*used); });
}

}  // namespace

void addResultCommands(Commands& commands) {
    addUse(commands);
    addEmulate(commands);
    const auto evaluated = std::make_shared<EvaluateArguments>();
    CLI::App* const evaluate =
        commands.addOnProject(commands.app(), "evaluate",
                              said(Text::tr("Measure teacher and students on the test images, alone, together and for "
                                            "every set of devices that answer; "
                                            "the project counts how often this was done")),
                              evaluated->project);
    evaluate->add_option("--run", evaluated->run, said(Text::tr("Which run (default: the latest finished one)")))
        ->type_name("ID");
    evaluate
        ->add_option(
            "--survivors", evaluated->survivors,
            said(Text::tr(
                "Fit a fusion layer for each subset of students, which answers while the others are missing, on "
                "validation images first, and keep these layers with the run. features, logits: what students "
                "send them; none: take them away (default: those that are there)")))
        ->check(CLI::IsMember({"features", "logits", "none"}));
    commands.onNetworks(evaluate, commands.networks().evaluate, evaluated);

    const auto exported = std::make_shared<ExportArguments>();
    CLI::App* const files = commands.addOnProject(
        commands.app(), "export",
        said(Text::tr(
            "Write the students as files that run: each student, the fusion layer that joins their messages, the whole "
            "network, and a manifest that says what is what. They are read back and compared")),
        exported->project);
    files
        ->add_option(
            "--format", exported->format,
            said(Text::tr(
                "torchscript: for PyTorch's torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; "
                "c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository "
                "for "
                "servers and programs that run them, as a folder and a zip archive")))
        ->check(CLI::IsMember({"torchscript", "onnx", "c", "bundle"}))
        ->capture_default_str();
    files
        ->add_option(
            "--precision", exported->precision,
            said(Text::tr(
                "fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from "
                "validation images. Of a bundle: what is run where nobody says otherwise")))
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}))
        ->capture_default_str();
    files->add_option("--parts", exported->parts, said(Text::tr("What is in a bundle; also: torchscript-fp16")))
        ->delimiter(',')
        ->type_name("NAME,...")
        ->default_str(listed(usualParts));
    files->add_flag(
        "--teacher", exported->teacher,
        said(Text::tr("Write the teacher, too (with --format onnx or bundle); one that came as a program where its "
                      "operators are known")));
    addWhole(
        files, "--fine-tune", exported->fineTune, {0, 1000},
        said(Text::tr("Train the students on in 8-bit integers for so many epochs before they are written at int8, "
                      "and keep that where more validation images are right")))
        ->capture_default_str();
    files->add_option("--out", exported->out, said(Text::tr("Folder to write to")))->required()->type_name("DIR");
    files->add_option("--run", exported->run, said(Text::tr("Which run (default: the latest finished one)")))
        ->type_name("ID");
    commands.onNetworks(files, commands.networks().exportStudents, exported);
}

}  // namespace nonn::cli
