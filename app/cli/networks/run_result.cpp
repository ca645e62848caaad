// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "cli/evaluation_text.h"
#include "cli/networks/run_networks.h"
#include "cli/result_commands.h"
#include "cli/spoken.h"
#include "cli/text.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "project/steps_survivors.h"

#include <algorithm>
#include <set>

namespace nonn::cli {

namespace {

std::string memoryText(const std::vector<StudentMemory>& students) {
    if (students.empty())
        return {};
    Table table({Text::tr("Student"), Text::tr("RAM (arena)"), Text::tr("planned"), Text::tr("constants"),
                 Text::tr("planned")});
    for (const StudentMemory& student : students)
        table.add({student.file, std::to_string(student.ram), std::to_string(student.plannedRam),
                   std::to_string(student.constants), std::to_string(student.plannedConstants)});
    return "\n" + said(Text::tr("Bytes on a board:")) + "\n" + table.text();
}

std::string fineTuningText(const std::optional<FineTuningReport>& report) {
    if (!report)
        return {};
    const auto text = report->kept()
                          ? Text::tr("Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.", report->epochs,
                                     percentText(report->fusedWith), percentText(report->fusedWithout))
                          : Text::tr("Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.", report->epochs,
                                     percentText(report->fusedWith), percentText(report->fusedWithout));
    return said(text) + "\n";
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
    return "\n" + said(Text::tr("In 8-bit integers, on %1 validation images:", report->images)) + "\n" + table.text() +
           fineTuningText(report->fineTuning);
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

}  // namespace

Report runEvaluate(const EvaluateArguments& arguments, const Commands& commands, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    const Machine machine = commands.options().machine();
    const bool fitting = !arguments.survivors.empty() && arguments.survivors != "none";
    if (arguments.survivors == "none")
        steps::removeSurvivors(folder, arguments.run);
    if (fitting)
        steps::fitSurvivors(folder, arguments.run, parseMessage(arguments.survivors), machine, progress.part(0, 0.3));
    const steps::EvaluateOutcome outcome =
        steps::evaluate(folder, arguments.run, machine, progress.part(fitting ? 0.3 : 0, 1));
    return {toJson(outcome), said(Text::tr("Run %1", outcome.run)) + "\n" + evaluationText(outcome.evaluation) + "\n" +
                                 survivorsText(outcome.survivors) +
                                 said(Text::tr("This was look number %1 at the test images.", outcome.testLooks)) +
                                 "\n" + nextText("nonn export " + arguments.project + " --out DIR")};
}

Report runExport(const ExportArguments& arguments, const Commands&, const Progress& progress) {
    if (!arguments.parts.empty() && arguments.format != name(ExportKind::bundle))
        throw Error(ErrorCode::usage, {}, Text::tr("--parts is for --format bundle"));
    std::vector<BundlePart> parts;
    for (const std::string& name : arguments.parts.empty() ? usualParts : arguments.parts)
        parts.push_back(parseBundlePart(name));
    const steps::ExportOutcome outcome =
        steps::exportStudents(ProjectFolder(arguments.project),
                              {arguments.out, parsePrecision(arguments.precision), arguments.run,
                               parseExportKind(arguments.format), arguments.teacher, parts, arguments.fineTune},
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

Report runEmulate(const EmulateArguments& arguments, const Commands&, const Progress& progress) {
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

}  // namespace nonn::cli
