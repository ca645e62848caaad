// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "evaluation_text.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct EvaluateArguments {
    std::string project;
    std::string run;
};

struct ExportArguments {
    std::string project;
    std::string run;
    std::string format = "torchscript";
    std::string precision = "fp32";
    std::string out;
    bool teacher = false;
};

Report runEvaluate(const EvaluateArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    const steps::EvaluateOutcome outcome =
        steps::evaluate(ProjectFolder(arguments.project), arguments.run, options.machine(), progress);
    return {toJson(outcome), "Run " + outcome.run + "\n" + evaluationText(outcome.evaluation) +
                                 "\nThis was look number " + std::to_string(outcome.testLooks) +
                                 " at the test images.\nNext: nonn export " + arguments.project + " --out DIR\n"};
}

std::string memoryText(const std::vector<StudentMemory>& students) {
    if (students.empty())
        return {};
    Table table({"Student", "RAM (arena)", "planned", "constants"});
    for (const StudentMemory& student : students)
        table.add({student.file, std::to_string(student.ram), std::to_string(student.plannedRam),
                   std::to_string(student.constants)});
    return "\nBytes on a board:\n" + table.text();
}

Report runExport(const ExportArguments& arguments, const Progress& progress) {
    const steps::ExportOutcome outcome =
        steps::exportStudents(ProjectFolder(arguments.project),
                              {arguments.out, parsePrecision(arguments.precision), arguments.run,
                               parseExportKind(arguments.format), arguments.teacher},
                              progress);
    Table table({"File", "size", "sha256"});
    for (const ExportedFile& file : outcome.written.files)
        table.add({file.path, formatBytes(file.bytes), file.sha256.substr(0, 16) + "..."});
    return {toJson(outcome), "Run " + outcome.run + ", written to " + arguments.out + "\n" + table.text() +
                                 "\nRead back, they differ from what was trained by at most " +
                                 Json(outcome.written.maxAbsDifference).dump() + ".\n" +
                                 memoryText(outcome.written.students)};
}

Report runUse(const EvaluateArguments& arguments) {
    const ProjectFolder folder(arguments.project);
    useRun(folder, findRun(folder, arguments.run));
    const Project project = folder.read();
    Json states = Json::object();
    for (const Stage stage : stages)
        states[std::string(name(stage))] = name(project.state(stage));
    return {{{"run", arguments.run}, {"stages", std::move(states)}},
            "Graph, partition and plan are those of run " + arguments.run + " again.\n"};
}

void addUse(Commands& commands) {
    const auto used = std::make_shared<EvaluateArguments>();
    CLI::App* const use = commands.addOnProject(
        commands.app(), "use",
        "Bring back the graph, partition and plan that a run was made from, in place of the present ones",
        used->project);
    use->add_option("--run", used->run, "Which run")->required()->type_name("ID");
    commands.onChosen(use, [used](const Progress&) { return runUse(*used); });
}

}  // namespace

void addResultCommands(Commands& commands) {
    addUse(commands);
    const auto evaluated = std::make_shared<EvaluateArguments>();
    CLI::App* const evaluate = commands.addOnProject(
        commands.app(), "evaluate",
        "Measure teacher and students on the test images, alone, together and for every set of devices that answer; "
        "the project counts how often this was done",
        evaluated->project);
    evaluate->add_option("--run", evaluated->run, "Which run (default: the latest finished one)")->type_name("ID");
    commands.onChosen(evaluate, [evaluated, &commands](const Progress& progress) {
        return runEvaluate(*evaluated, commands.options(), progress);
    });

    const auto exported = std::make_shared<ExportArguments>();
    CLI::App* const files = commands.addOnProject(
        commands.app(), "export",
        "Write the students as files that run: each student, the fusion layer that joins their messages, the whole "
        "network, and a manifest that says what is what. They are read back and compared",
        exported->project);
    files
        ->add_option(
            "--format", exported->format,
            "torchscript: for PyTorch's torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; "
            "c: C99 for boards, without a library")
        ->check(CLI::IsMember({"torchscript", "onnx", "c"}))
        ->capture_default_str();
    files->add_option("--precision", exported->precision, "Of the weights: fp32 or fp16")
        ->check(CLI::IsMember({"fp32", "fp16"}))
        ->capture_default_str();
    files->add_flag("--teacher", exported->teacher,
                    "Write the teacher, too, where it is a network of the zoo (with --format onnx)");
    files->add_option("--out", exported->out, "Folder to write to")->required()->type_name("DIR");
    files->add_option("--run", exported->run, "Which run (default: the latest finished one)")->type_name("ID");
    commands.onChosen(files, [exported](const Progress& progress) { return runExport(*exported, progress); });
}

}  // namespace nonn::cli
