// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "data/image_settings.h"
#include "help_text.h"
#include "project/shell_script.h"
#include "project/steps_info.h"
#include "project_commands.h"
#include "project_text.h"
#include "spoken.h"
#include "text.h"

#include <algorithm>
#include <memory>

namespace nonn::cli {

namespace {

struct InfoArguments {
    std::string project;
    bool commands = false;
};

Text stateText(StageState state) {
    switch (state) {
        case StageState::empty:
            return Text::tr("empty");
        case StageState::current:
            return Text::tr("current");
        case StageState::stale:
            return Text::tr("stale");
    }
    return {};
}

std::string describe(const std::vector<DataNote>& notes) {
    std::string text;
    for (const DataNote& note : notes)
        text += said(note.doubt ? Text::tr("Doubt:    %1", note.text) : Text::tr("Note:     %1", note.text)) + "\n";
    return text;
}

std::string describe(const std::vector<Error>& damaged) {
    std::string text;
    for (const Error& error : damaged)
        text += said(Text::tr("Damaged:  %1 %2", error.path().string(), error.text())) + "\n";
    return text;
}

/// How many, their bytes and what they read, as --survivors takes it: "6, 1.2 KB, logits".
std::string layersText(const std::optional<SurvivorLayers>& layers) {
    if (!layers)
        return "-";
    return said(nonn::listed({Text::verbatim(std::to_string(layers->layers.size())),
                              Text::verbatim(formatBytes(layers->bytes())),
                              Text::verbatim(std::string(name(layers->message)))}));
}

std::string describe(const std::vector<steps::RunInfo>& runs) {
    if (runs.empty())
        return {};
    std::vector<Text> head{Text::tr("Run"), Text::tr("state"), Text::tr("students"), Text::tr("epochs"),
                           //: Title of a column: the number of the best epoch.
                           Text::tr("best"), Text::tr("validation"), Text::tr("test")};
    const bool fitted = std::ranges::any_of(runs, [](const steps::RunInfo& run) { return run.survivors.has_value(); });
    if (fitted)
        head.push_back(Text::tr("layers for survivors"));
    Table table(head);
    for (const steps::RunInfo& run : runs) {
        const std::optional<RunResult>& result = run.config.result;
        const std::optional<RunResult>& learned = result ? result : run.config.part;
        Text state = stateText(run.current ? StageState::current : StageState::stale);
        if (!run.config.trained())
            state = Text::tr("%1, unfinished", state);
        if (const std::optional<Text> part = partText(run.config))
            state = joined({state, *part});
        std::vector<std::string> row{
            run.config.id,
            said(state),
            run.config.architectures.front() + (run.config.architectures.size() > 1 ? " ..." : ""),
            learned ? std::to_string(learned->epochs) : "-",
            learned ? std::to_string(learned->bestEpoch) : "-",
            result ? percentText(result->validationAccuracy) : "-",
            percentText(run.fusedAccuracy)};
        if (fitted)
            row.push_back(layersText(run.survivors));
        table.add(row);
    }
    return "\n" + table.text();
}

Report runInfo(const InfoArguments& arguments, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    if (arguments.commands) {
        const std::string script = shellScript(folder, ScriptUntil::exporting);
        return {{{"commands", script}}, script};
    }
    steps::Info info = steps::inspect(folder);
    info.dataChanged = steps::changeOfData(info.project, progress);
    steps::checkResults(folder, info);
    steps::askSurvivors(folder, info);
    const std::string place = info.project.source.folder.string();
    std::string text =
        datasetText(info.project.dataset) +
        furtherText(info.dataThere ? Text::tr("in %1", place)
                                   : Text::tr("in %1, which is not there (moved? nonn data)", place)) +
        (info.dataChanged ? said(Text::tr("Changed:  since the project was made: %1", *info.dataChanged)) + "\n" : "") +
        skippedText(info.project.dataset.skipped, info.project.skipped) + describe(info.project.notes) +
        teacherText(info.project.teacher) + "\n";
    Table states({Text::tr("Stage"), Text::tr("state")});
    for (const Stage stage : stages)
        states.add({std::string(name(stage)), said(stateText(info.project.state(stage)))});
    text += states.text() + describe(info.damaged) + describe(info.runs);
    text += "\n" + said(Text::tr("Looks at the test images: %1", info.project.testLooks)) + "\n";
    return {toJson(info), text};
}

}  // namespace

void addProjectCommands(Commands& commands) {
    const auto made = std::make_shared<NewArguments>();
    CLI::App* const create = commands.addOnProject(commands.app(), "new",
                                                   said(Text::tr("Make a project for a set of images")), made->project);
    create
        ->add_option(
            "--data", made->data,
            said(Text::tr(
                "Where the images are: fashion-mnist, idx:DIR (MNIST's format), cifar10:DIR, cifar100:DIR; "
                "pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 "
                "(cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet "
                "(imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, "
                "and for the test, where the source does not")))
        ->required()
        ->type_name("SPEC");
    create
        ->add_option(
            "--size", made->side,
            said(Text::tr(
                "Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their "
                "middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as "
                "they are, others with 64, from 200 pixels on with 224)")))
        ->check(CLI::Range(smallestSide, largestSide));
    create
        ->add_option(
            "--channels", made->channels,
            said(Text::tr(
                "Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) "
                "(default: as they are, or as the teacher takes them)")))
        ->check(CLI::IsMember({1, 3}));
    addSize(create, "--image-cache", made->cacheBytes, parseBytes,
            withDefault(
                Text::tr("Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it "
                         "is needed"),
                formatBytes(ImageSettings().cacheBytes)));
    create
        ->add_option(
            "--teacher", made->teacher,
            said(Text::tr(
                "The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for "
                "the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher")))
        ->type_name("FILE");
    create
        ->add_option(
            "--parts", made->parts,
            said(Text::tr(
                "Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, "
                "val, valid, test_set ...); none, every folder is a class; or "
                "training=FOLDER,validation=FOLDER,test=FOLDER")))
        ->type_name("PARTS");
    create
        ->add_option("--empty-classes", made->emptyClasses,
                     said(Text::tr(
                         "What becomes of classes without an image to train on: leave-out, and the others are numbered "
                         "anew, or keep")))
        ->check(CLI::IsMember({"leave-out", "keep"}));
    commands.onNetworks(create, commands.networks().newProject, made);

    const auto changed = std::make_shared<DataArguments>();
    CLI::App* const data =
        commands.addOnProject(commands.app(), "data",
                              said(Text::tr("Tell a project where its images are now, which must be the same, or "
                                            "how networks are to see them: a teacher that "
                                            "takes other images is out of date then")),
                              changed->project);
    data->add_option("--source", changed->source, said(Text::tr("Where they are, as nonn new --data takes it")))
        ->type_name("SPEC");
    data->add_option("--size", changed->side, said(Text::tr("As nonn new takes it; 0: as they are")))
        ->check(CLI::IsMember({0}) | CLI::Range(smallestSide, largestSide));
    data->add_option("--channels", changed->channels, said(Text::tr("As nonn new takes it; 0: as they are")))
        ->check(CLI::IsMember({0, 1, 3}));
    commands.onNetworks(data, commands.networks().data, changed);

    const auto shown = std::make_shared<InfoArguments>();
    CLI::App* const info = commands.addOnProject(
        commands.app(), "info",
        said(Text::tr("Show what is in a project, and what is stale: made from something changed since")),
        shown->project);
    info->add_flag(
        "--commands", shown->commands,
        said(Text::tr("Print the commands that make a project of the same content, to be run in another folder")));
    commands.onChosen(info, [shown](const Progress& progress) { return runInfo(*shown, progress); });
}

}  // namespace nonn::cli
