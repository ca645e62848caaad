// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "help_text.h"
#include "project/shell_script.h"
#include "project/steps_data.h"
#include "project/steps_info.h"
#include "project/steps_new.h"
#include "spoken.h"
#include "text.h"

#include <cctype>
#include <memory>

namespace nonn::cli {

namespace {

struct NewArguments {
    std::string project;
    std::string data;
    std::string teacher;
    int side = 0;
    int channels = 0;
    std::optional<std::int64_t> cacheBytes;
    std::string parts = PartFolders().spec();
    std::string emptyClasses = "leave-out";
};

struct InfoArguments {
    std::string project;
    bool commands = false;
};

struct DataArguments {
    std::string project;
    std::string source;
    steps::SeenWish seen;
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

/// Under what a project is described by.
std::string nextLine(const std::string& command) {
    return said(Text::tr("Next:     %1", command)) + "\n";
}

/// With a capital, for a line of its own.
std::string sentence(const Text& text) {
    std::string line = said(text);
    line.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(line.front())));
    return line;
}

/// Below what a line says of the data.
std::string further(const std::string& text) {
    return "          " + text + "\n";
}

std::string further(const Text& text) {
    return further(said(text));
}

std::string originOfTest(PartOrigin origin) {
    if (origin == PartOrigin::given)
        return {};
    return further(origin == PartOrigin::training
                       ? Text::tr("The test images were split off the training images")
                       : Text::tr("The test images are those of the folder val: there is no folder test"));
}

std::string originOfValidation(PartOrigin origin) {
    return origin == PartOrigin::given ? std::string()
                                       : further(Text::tr("The validation images were split off the training images"));
}

/// Nothing where all pictures could be read.
std::string describe(std::int64_t count, const std::vector<SkippedImage>& skipped) {
    constexpr std::size_t mostShown = 10;
    if (count == 0)
        return {};
    std::string text = said(count == 1 ? Text::tr("Left out: 1 picture that cannot be read")
                                       : Text::tr("Left out: %1 pictures that cannot be read", count)) +
                       "\n";
    for (std::size_t i = 0; i < std::min(mostShown, skipped.size()); ++i)
        text += further(skipped[i].path + " " + said(skipped[i].reason));
    return count > static_cast<std::int64_t>(mostShown) ? text + further(Text::tr("... (--json lists more)")) : text;
}

std::string describe(const DatasetFacts& dataset) {
    const std::optional<Text> prepared = preparationText(dataset);
    const std::string shape = std::to_string(dataset.channels) + " x " + std::to_string(dataset.height) + " x " +
                              std::to_string(dataset.width);
    return said(Text::tr("Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test",
                         dataset.name, dataset.classes, shape, dataset.training, dataset.validation, dataset.test)) +
           "\n" + (prepared ? further(sentence(*prepared)) : "") + originOfTest(dataset.testFrom) +
           originOfValidation(dataset.validationFrom);
}

std::string describe(const std::optional<TeacherFacts>& teacher) {
    if (!teacher)
        return said(Text::tr("Teacher:  none yet")) + "\n";
    const Text line =
        Text::tr("Teacher:  %1 (%2), %3 filters", teacher->architecture, teacher->source, teacher->filters);
    return said(teacher->testAccuracy ? Text::tr("%1, test accuracy %2", line, percentText(*teacher->testAccuracy))
                                      : line) +
           "\n";
}

Report runNew(const NewArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    steps::NewRequest request{arguments.project, DataSource::parse(arguments.data)};
    if (!arguments.teacher.empty())
        request.teacher = TeacherRequest{arguments.teacher};
    request.source.parts = PartFolders::parse(arguments.parts);
    request.source.keepEmptyClasses = arguments.emptyClasses == "keep";
    request.split.seed = options.seed;
    request.images.side = arguments.side;
    request.images.channels = arguments.channels;
    request.images.cacheBytes = arguments.cacheBytes.value_or(request.images.cacheBytes);
    const steps::NewOutcome outcome = steps::createProject(request, progress);
    std::string teacher = describe(outcome.teacher);
    for (const Text& note : outcome.teacherNotes)
        teacher += further(note);
    const std::string next = outcome.teacher ? "nonn graph " : "nonn teacher train ";
    return {toJson(outcome), describe(outcome.dataset) + describe(outcome.dataset.skipped, outcome.skipped) + teacher +
                                 nextLine(next + arguments.project)};
}

/// What there is to do about a teacher that takes no such images.
std::string nextAfterSeeing(const ProjectFolder& folder) {
    if (folder.read().state(Stage::teacher) != StageState::stale)
        return {};
    const std::string project = folder.path().string();
    return said(Text::tr("The teacher takes other images and is out of date, and so is what was made from it")) + "\n" +
           said(Text::tr("Next:     nonn teacher train (or nonn teacher import) %1", project)) + "\n";
}

Report runData(const DataArguments& arguments, const Progress& progress) {
    const bool seen = arguments.seen.side || arguments.seen.channels;
    if (arguments.source.empty() && !seen)
        throw Error(ErrorCode::usage, {}, Text::tr("--source, --size or --channels is needed"));
    const ProjectFolder folder(arguments.project);
    steps::NewOutcome outcome;
    std::string found;
    if (!arguments.source.empty()) {
        outcome = steps::moveData(folder, DataSource::parse(arguments.source), progress.part(0, seen ? 0.5 : 1));
        found = said(Text::tr("Found again, the same as when the project was made")) + "\n";
    }
    if (seen)
        outcome = steps::seeImages(folder, arguments.seen, progress.part(arguments.source.empty() ? 0 : 0.5, 1));
    return {toJson(outcome), describe(outcome.dataset) + found + (seen ? nextAfterSeeing(folder) : "")};
}

std::string describe(const std::vector<DataNote>& notes) {
    std::string text;
    for (const DataNote& note : notes)
        text += said(note.doubt ? Text::tr("Doubt:    %1", note.text) : Text::tr("Note:     %1", note.text)) + "\n";
    return text;
}

std::string describe(const std::vector<steps::RunInfo>& runs) {
    if (runs.empty())
        return {};
    Table table({Text::tr("Run"), Text::tr("state"), Text::tr("students"), Text::tr("epochs"),
                 //: Title of a column: the number of the best epoch.
                 Text::tr("best"), Text::tr("validation"), Text::tr("test")});
    for (const steps::RunInfo& run : runs) {
        const std::optional<RunResult>& result = run.config.result;
        const std::optional<RunResult>& learned = result ? result : run.config.part;
        Text state = stateText(run.current ? StageState::current : StageState::stale);
        if (!run.config.trained())
            state = Text::tr("%1, unfinished", state);
        if (const std::optional<Text> part = partText(run.config))
            state = Text::tr("%1, %2", state, *part);
        table.add({run.config.id, said(state),
                   run.config.architectures.front() + (run.config.architectures.size() > 1 ? " ..." : ""),
                   learned ? std::to_string(learned->epochs) : "-", learned ? std::to_string(learned->bestEpoch) : "-",
                   result ? percentText(result->validationAccuracy) : "-", percentText(run.fusedAccuracy)});
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
    const std::string place = info.project.source.folder.string();
    std::string text =
        describe(info.project.dataset) +
        further(info.dataThere ? Text::tr("in %1", place)
                               : Text::tr("in %1, which is not there (moved? nonn data)", place)) +
        (info.dataChanged ? said(Text::tr("Changed:  since the project was made: %1", *info.dataChanged)) + "\n" : "") +
        describe(info.project.dataset.skipped, info.project.skipped) + describe(info.project.notes) +
        describe(info.project.teacher) + "\n";
    Table states({Text::tr("Stage"), Text::tr("state")});
    for (const Stage stage : stages)
        states.add({std::string(name(stage)), said(stateText(info.project.state(stage)))});
    text += states.text() + describe(info.runs);
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
    commands.onChosen(
        create, [made, &commands](const Progress& progress) { return runNew(*made, commands.options(), progress); });

    const auto changed = std::make_shared<DataArguments>();
    CLI::App* const data =
        commands.addOnProject(commands.app(), "data",
                              said(Text::tr("Tell a project where its images are now, which must be the same, or "
                                            "how networks are to see them: a teacher that "
                                            "takes other images is out of date then")),
                              changed->project);
    data->add_option("--source", changed->source, said(Text::tr("Where they are, as nonn new --data takes it")))
        ->type_name("SPEC");
    data->add_option("--size", changed->seen.side, said(Text::tr("As nonn new takes it; 0: as they are")))
        ->check(CLI::IsMember({0}) | CLI::Range(smallestSide, largestSide));
    data->add_option("--channels", changed->seen.channels, said(Text::tr("As nonn new takes it; 0: as they are")))
        ->check(CLI::IsMember({0, 1, 3}));
    commands.onChosen(data, [changed](const Progress& progress) { return runData(*changed, progress); });

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
