// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "project/steps_runs.h"
#include "spoken.h"

#include <memory>
#include <optional>

namespace nonn::cli {

namespace {

struct RunArguments {
    std::string project;
    std::string run;
    std::optional<std::string> name;
    std::optional<std::string> note;
    bool remove = false;
};

Report runRun(const RunArguments& arguments) {
    const ProjectFolder folder(arguments.project);
    if (arguments.remove) {
        steps::removeRun(folder, arguments.run);
        return {{{"run", arguments.run}, {"removed", true}}, said(Text::tr("Run %1 is gone", arguments.run)) + "\n"};
    }
    const RunFolder run = findRun(folder, arguments.run);
    steps::RunNote note = steps::readRunNote(run);
    note.name = arguments.name.value_or(note.name);
    note.note = arguments.note.value_or(note.note);
    if (arguments.name || arguments.note)
        steps::describeRun(folder, arguments.run, note);
    return {{{"run", arguments.run}, {"removed", false}, {"name", note.name}, {"note", note.note}},
            said(Text::tr("Run %1", arguments.run)) + (note.name.empty() ? "" : " (" + note.name + ")") +
                (note.note.empty() ? "" : ": " + note.note) + "\n"};
}

}  // namespace

void addRunCommand(Commands& commands) {
    const auto arguments = std::make_shared<RunArguments>();
    CLI::App* const command = commands.addOnProject(
        commands.app(), "run", said(Text::tr("Name a run of the students, remark something of it, or take it away")),
        arguments->project);
    command->add_option("run", arguments->run, said(Text::tr("Its number, as 002")))->required()->type_name("RUN");
    CLI::Option* const name =
        command->add_option("--name", arguments->name, said(Text::tr("What it is called; '' for its number")));
    CLI::Option* const note =
        command->add_option("--note", arguments->note, said(Text::tr("What is to be remembered of it")));
    command->add_flag("--remove", arguments->remove, said(Text::tr("Take it and its students away for good")))
        ->excludes(name)
        ->excludes(note);
    commands.onChosen(command, [arguments](const Progress&) { return runRun(*arguments); });
}

}  // namespace nonn::cli
