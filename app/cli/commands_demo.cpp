// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "evaluation_text.h"
#include "plan_text.h"
#include "project/steps_demo.h"
#include "spoken.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct DemoArguments {
    std::string folder;
    bool quick = false;
};

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

void addDemoCommand(Commands& commands) {
    const auto arguments = std::make_shared<DemoArguments>();
    CLI::App* const command =
        commands.app().add_subcommand("demo", said(Text::tr("Do the whole work once, on Fashion-MNIST with the teacher "
                                                            "that comes with this program: two students, each at "
                                                            "most 1/31 of the teacher's size. About ten minutes on two "
                                                            "cores. Given again, it goes on where it was stopped "
                                                            "and repeats nothing that is done")));
    command
        ->add_option("folder", arguments->folder,
                     said(Text::tr("Gets the project demo.nonn and the students, in export")))
        ->required()
        ->type_name("DIR");
    command->add_flag(
        "--quick", arguments->quick,
        said(Text::tr("In about two minutes, from fewer images: for a look, the students are less accurate")));
    commands.onChosen(command, [arguments, &commands](const Progress& progress) {
        const steps::DemoOutcome outcome =
            steps::demo({arguments->folder, arguments->quick ? steps::quickDemoScale : steps::demoScale,
                         commands.options().seed, commands.options().machine()},
                        progress);
        return Report{toJson(outcome), describe(outcome, arguments->folder)};
    });
}

}  // namespace nonn::cli
