// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "cli/demo_command.h"
#include "cli/evaluation_text.h"
#include "cli/networks/run_networks.h"
#include "cli/plan_text.h"
#include "cli/spoken.h"
#include "cli/text.h"
#include "project/steps_demo.h"

namespace nonn::cli {

namespace {

std::string describe(const steps::DemoOutcome& outcome, const std::filesystem::path& folder) {
    const Evaluation& evaluation = outcome.evaluate.evaluation;
    const std::string project = (folder / "demo.nonn").string();
    const auto line = [](const Text& text) { return said(text) + "\n"; };
    return line(Text::tr("Students")) + planText(outcome.plan) +
           line(Text::tr("The teacher (%1) takes %2.", outcome.created.teacher.value().architecture,
                         formatBytes(outcome.teacherBytes))) +
           "\n" + evaluationText(evaluation) + "\n" +
           line(Text::tr("The students together are %1 points below the teacher.",
                         numberText(100 * (evaluation.teacherAccuracy - evaluation.fusedAccuracy), 2))) +
           "\n" + simulationText(outcome.simulate) + "\n" +
           line(Text::tr("Done in %1.", formatDuration(outcome.seconds))) + "  " +
           line(Text::tr("The students:  %1", (folder / "export").string())) + "  " +
           line(Text::tr("The project:   %1", project)) + line(Text::tr("Next:")) + "  nonn info " + project +
           "\n  nonn partition " + project + " --students 4\n  nonn new my.nonn --data idx:DIR\n";
}

}  // namespace

Report runDemo(const DemoArguments& arguments, const Commands& commands, const Progress& progress) {
    const steps::DemoOutcome outcome =
        steps::demo({arguments.folder, arguments.quick ? steps::quickDemoScale : steps::demoScale,
                     commands.options().seed, commands.options().machine()},
                    progress);
    return {toJson(outcome), describe(outcome, arguments.folder)};
}

}  // namespace nonn::cli
