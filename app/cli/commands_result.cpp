// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "evaluation_text.h"
#include "number_options.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "spoken.h"
#include "text.h"

#include <algorithm>
#include <memory>
#include <set>

namespace nonn::cli {

namespace {

struct EvaluateArguments {
    std::string project;
    std::string run;
};

struct EmulateArguments {
    std::string project;
    std::string run;
    std::vector<std::string> boards;
    std::string precision = "int8";
    std::int64_t images = 2;
};

struct ExportArguments {
    std::string project;
    std::string run;
    std::string format = "torchscript";
    std::string precision = "fp32";
    std::string out;
    bool teacher = false;
    std::vector<std::string> parts = {"onnx-fp32", "onnx-fp16", "onnx-int8", "torchscript-fp32", "c-fp32", "c-int8"};
};

Report runEvaluate(const EvaluateArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    const steps::EvaluateOutcome outcome =
        steps::evaluate(ProjectFolder(arguments.project), arguments.run, options.machine(), progress);
    return {toJson(outcome), said(Text::tr("Run %1", outcome.run)) + "\n" + evaluationText(outcome.evaluation) + "\n" +
                                 said(Text::tr("This was look number %1 at the test images.", outcome.testLooks)) +
                                 "\n" + nextText("nonn export " + arguments.project + " --out DIR")};
}

std::string memoryText(const std::vector<StudentMemory>& students) {
    if (students.empty())
        return {};
    Table table({Text::tr("Student"), Text::tr("RAM (arena)"), Text::tr("planned"), Text::tr("constants")});
    for (const StudentMemory& student : students)
        table.add({student.file, std::to_string(student.ram), std::to_string(student.plannedRam),
                   std::to_string(student.constants)});
    return "\n" + said(Text::tr("Bytes on a board:")) + "\n" + table.text();
}

std::string quantisationText(const std::optional<QuantisationReport>& report) {
    if (!report)
        return {};
    Table table({Text::tr("Student"), Text::tr("ranges"), Text::tr("accuracy"), Text::tr("at int8"),
                 Text::tr("most lost in"), Text::tr("signal to noise, dB")});
    for (const QuantisationReport::Student& student : report->students) {
        const auto worst = std::ranges::min_element(student.layers, {}, &LayerNoise::decibels);
        const bool lost = worst != student.layers.end();
        table.add({student.file, student.ranges, percentText(student.before), percentText(student.after),
                   lost ? worst->name : "-", lost ? numberText(worst->decibels, 1) : "-"});
    }
    table.add({said(Text::tr("all together")), "", percentText(report->fusedBefore), percentText(report->fusedAfter),
               "", ""});
    return "\n" + said(Text::tr("In 8-bit integers, on %1 validation images:", report->images)) + "\n" + table.text();
}

std::string partsText(const Export& written, const std::string& out) {
    if (!written.archive)
        return {};
    Table table({Text::tr("Part"), Text::tr("largest difference")});
    for (const PartDifference& part : written.parts)
        table.add({part.name, Json(part.maxAbsDifference).dump()});
    return "\n" + table.text() + "\n" +
           said(Text::tr("The same as one file: %1 beside the folder, %2.", written.archive->path,
                         formatBytes(written.archive->bytes))) +
           "\n" + nextText("nonn infer " + out + " PICTURE...");
}

Report runExport(const ExportArguments& arguments, const Progress& progress) {
    std::vector<BundlePart> parts;
    for (const std::string& name : arguments.parts)
        parts.push_back(parseBundlePart(name));
    const steps::ExportOutcome outcome =
        steps::exportStudents(ProjectFolder(arguments.project),
                              {arguments.out, parsePrecision(arguments.precision), arguments.run,
                               parseExportKind(arguments.format), arguments.teacher, parts},
                              progress);
    Table table({Text::tr("File"), Text::tr("size"), Text::verbatim("sha256")});
    for (const ExportedFile& file : outcome.written.files)
        table.add({file.path, formatBytes(file.bytes), file.sha256.substr(0, 16) + "..."});
    return {toJson(outcome), said(Text::tr("Run %1, written to %2", outcome.run, arguments.out)) + "\n" + table.text() +
                                 "\n" +
                                 said(Text::tr("Read back, they differ from what was trained by at most %1.",
                                               Json(outcome.written.maxAbsDifference).dump())) +
                                 "\n" + partsText(outcome.written, arguments.out) +
                                 memoryText(outcome.written.students) + quantisationText(outcome.written.quantisation)};
}

/// By what times were estimated.
std::string timeText(const Emulation& emulation) {
    std::string text;
    std::set<std::string> told;
    for (const BoardRun& run : emulation.boards)
        if (run.time.seconds && told.insert(run.board).second)
            text += said(Text::tr("%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.",
                                  run.board, numberText(*run.time.cyclesAnInstruction, 2),
                                  numberText(*run.time.hertz / 1e6, 0), run.time.device)) +
                    "\n";
    return text;
}

Report runEmulate(const EmulateArguments& arguments, const Progress& progress) {
    const Emulation emulation = steps::emulateStudents(
        ProjectFolder(arguments.project),
        {arguments.boards, parsePrecision(arguments.precision), arguments.images, arguments.run}, progress);
    Table table({Text::tr("Board"), Text::tr("student"), Text::tr("answers"), Text::tr("instructions an image"),
                 Text::tr("flash"), Text::tr("RAM"), Text::tr("planned"), Text::tr("stack"), Text::tr("estimated, ms"),
                 Text::tr("profile, ms")});
    const auto milliseconds = [](const std::optional<double>& seconds) {
        return numberText(seconds ? std::optional(1000 * *seconds) : std::nullopt, 1);
    };
    bool equal = true;
    for (const BoardRun& run : emulation.boards) {
        equal = equal && run.equal;
        table.add({run.board, run.student, said(run.equal ? Text::tr("equal") : Text::tr("differ")),
                   std::to_string(run.instructions), std::to_string(run.flash), std::to_string(run.ram),
                   std::to_string(run.plannedRam), std::to_string(run.stack), milliseconds(run.time.seconds),
                   milliseconds(run.time.deviceSeconds)});
    }
    std::string text = emulation.boards.empty() ? std::string() : table.text() + timeText(emulation);
    for (const Emulation::Skipped& board : emulation.skipped)
        text += said(Text::tr("%1 was skipped: %2.", board.board, board.reason)) + "\n";
    return {toJson(emulation), text, equal ? 0 : 1};
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
        ->capture_default_str();
    command->add_option("--precision", emulated->precision, said(Text::tr("fp32 or int8")))
        ->check(CLI::IsMember({"fp32", "int8"}))
        ->capture_default_str();
    addWhole(command, "--images", emulated->images, {1, 100}, said(Text::tr("How many images")))->capture_default_str();
    command->add_option("--run", emulated->run, said(Text::tr("Which run (default: the latest finished one)")))
        ->type_name("ID");
    commands.onChosen(command, [emulated](const Progress& progress) { return runEmulate(*emulated, progress); });
}

Report runUse(const EvaluateArguments& arguments) {
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
    const auto used = std::make_shared<EvaluateArguments>();
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
    commands.onChosen(evaluate, [evaluated, &commands](const Progress& progress) {
        return runEvaluate(*evaluated, commands.options(), progress);
    });

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
        ->capture_default_str();
    files->add_flag(
        "--teacher", exported->teacher,
        said(Text::tr("Write the teacher, too (with --format onnx or bundle); one that came as a program where its "
                      "operators are known")));
    files->add_option("--out", exported->out, said(Text::tr("Folder to write to")))->required()->type_name("DIR");
    files->add_option("--run", exported->run, said(Text::tr("Which run (default: the latest finished one)")))
        ->type_name("ID");
    commands.onChosen(files, [exported](const Progress& progress) { return runExport(*exported, progress); });
}

}  // namespace nonn::cli
