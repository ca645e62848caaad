// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "project/shell_script.h"
#include "project/steps_data.h"
#include "project/steps_info.h"
#include "project/steps_new.h"
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

/// With a capital, for a line of its own.
std::string sentence(const Text& text) {
    std::string line = text.english();
    line.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(line.front())));
    return line;
}

std::string from(PartOrigin origin, const char* part) {
    return origin == PartOrigin::given ? ""
           : origin == PartOrigin::training
               ? std::string("          The ") + part + " images were split off the training images\n"
               : std::string("          The ") + part +
                     " images are those of the folder val: there is no folder test\n";
}

/// Nothing where all pictures could be read.
std::string describe(std::int64_t count, const std::vector<SkippedImage>& skipped) {
    constexpr std::size_t mostShown = 10;
    if (count == 0)
        return {};
    std::string text =
        "Left out: " + std::to_string(count) + (count == 1 ? " picture" : " pictures") + " that cannot be read\n";
    for (std::size_t i = 0; i < std::min(mostShown, skipped.size()); ++i)
        text += "          " + skipped[i].path + " " + skipped[i].reason.english() + "\n";
    return count > static_cast<std::int64_t>(mostShown) ? text + "          ... (--json lists more)\n" : text;
}

std::string describe(const DatasetFacts& dataset) {
    const std::optional<Text> prepared = preparationText(dataset);
    return "Data:     " + dataset.name + ", " + std::to_string(dataset.classes) + " classes, images of " +
           std::to_string(dataset.channels) + " x " + std::to_string(dataset.height) + " x " +
           std::to_string(dataset.width) + "; " + std::to_string(dataset.training) + " for training, " +
           std::to_string(dataset.validation) + " for validation, " + std::to_string(dataset.test) + " for the test\n" +
           (prepared ? "          " + sentence(*prepared) + "\n" : "") + from(dataset.testFrom, "test") +
           from(dataset.validationFrom, "validation");
}

std::string describe(const std::optional<TeacherFacts>& teacher) {
    if (!teacher)
        return "Teacher:  none yet\n";
    std::string line = "Teacher:  " + teacher->architecture + " (" + teacher->source + "), " +
                       std::to_string(teacher->filters) + " filters";
    if (teacher->testAccuracy)
        line += ", test accuracy " + percentText(*teacher->testAccuracy);
    return line + "\n";
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
        teacher += "          " + note.english() + "\n";
    const std::string next = outcome.teacher ? "nonn graph " : "nonn teacher train ";
    return {toJson(outcome), describe(outcome.dataset) + describe(outcome.dataset.skipped, outcome.skipped) + teacher +
                                 "Next:     " + next + arguments.project + "\n"};
}

/// What there is to do about a teacher that takes no such images.
std::string nextAfterSeeing(const ProjectFolder& folder) {
    if (folder.read().state(Stage::teacher) != StageState::stale)
        return {};
    return "The teacher takes other images and is out of date, and so is what was made from it\n"
           "Next:     nonn teacher train (or nonn teacher import) " +
           folder.path().string() + "\n";
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
        found = "Found again, the same as when the project was made\n";
    }
    if (seen)
        outcome = steps::seeImages(folder, arguments.seen, progress.part(arguments.source.empty() ? 0 : 0.5, 1));
    return {toJson(outcome), describe(outcome.dataset) + found + (seen ? nextAfterSeeing(folder) : "")};
}

std::string describe(const std::vector<DataNote>& notes) {
    std::string text;
    for (const DataNote& note : notes)
        text += (note.doubt ? "Doubt:    " : "Note:     ") + note.text.english() + "\n";
    return text;
}

std::string describe(const std::vector<steps::RunInfo>& runs) {
    if (runs.empty())
        return {};
    Table table({"Run", "state", "students", "epochs", "best", "validation", "test"});
    for (const steps::RunInfo& run : runs) {
        const std::optional<RunResult>& result = run.config.result;
        const std::optional<RunResult>& learned = result ? result : run.config.part;
        std::string state = run.current ? "current" : "stale";
        if (!run.config.trained())
            state += ", unfinished";
        if (const std::optional<Text> part = partText(run.config))
            state += ", " + part->english();
        table.add({run.config.id, state,
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
    std::string text =
        describe(info.project.dataset) + "          in " + info.project.source.folder.string() +
        (info.dataThere ? "\n" : ", which is not there (moved? nonn data)\n") +
        (info.dataChanged ? "Changed:  since the project was made: " + info.dataChanged->english() + "\n" : "") +
        describe(info.project.dataset.skipped, info.project.skipped) + describe(info.project.notes) +
        describe(info.project.teacher) + "\n";
    Table states({"Stage", "state"});
    for (const Stage stage : stages)
        states.add({std::string(name(stage)), std::string(name(info.project.state(stage)))});
    text += states.text() + describe(info.runs);
    text += "\nLooks at the test images: " + std::to_string(info.project.testLooks) + "\n";
    return {toJson(info), text};
}

}  // namespace

void addProjectCommands(Commands& commands) {
    const auto made = std::make_shared<NewArguments>();
    CLI::App* const create =
        commands.addOnProject(commands.app(), "new", "Make a project for a set of images", made->project);
    create
        ->add_option("--data", made->data,
                     "Where the images are: fashion-mnist, idx:DIR (MNIST's format), cifar10:DIR, cifar100:DIR; "
                     "pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 "
                     "(cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet "
                     "(imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, "
                     "and for the test, where the source does not")
        ->required()
        ->type_name("SPEC");
    create
        ->add_option("--size", made->side,
                     "Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their "
                     "middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as "
                     "they are, others with 64, from 200 pixels on with 224)")
        ->check(CLI::Range(smallestSide, largestSide));
    create
        ->add_option(
            "--channels", made->channels,
            "Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) "
            "(default: as they are, or as the teacher takes them)")
        ->check(CLI::IsMember({1, 3}));
    addSize(create, "--image-cache", made->cacheBytes, parseBytes,
            "Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed "
            "(default: " +
                formatBytes(ImageSettings().cacheBytes) + ")");
    create
        ->add_option(
            "--teacher", made->teacher,
            "The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for "
            "the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher")
        ->type_name("FILE");
    create
        ->add_option("--parts", made->parts,
                     "Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, "
                     "val, valid, test_set ...); none, every folder is a class; or "
                     "training=FOLDER,validation=FOLDER,test=FOLDER")
        ->type_name("PARTS");
    create
        ->add_option("--empty-classes", made->emptyClasses,
                     "What becomes of classes without an image to train on: leave-out, and the others are numbered "
                     "anew, or keep")
        ->check(CLI::IsMember({"leave-out", "keep"}));
    commands.onChosen(
        create, [made, &commands](const Progress& progress) { return runNew(*made, commands.options(), progress); });

    const auto changed = std::make_shared<DataArguments>();
    CLI::App* const data = commands.addOnProject(commands.app(), "data",
                                                 "Tell a project where its images are now, which must be the same, or "
                                                 "how networks are to see them: a teacher that "
                                                 "takes other images is out of date then",
                                                 changed->project);
    data->add_option("--source", changed->source, "Where they are, as nonn new --data takes it")->type_name("SPEC");
    data->add_option("--size", changed->seen.side, "As nonn new takes it; 0: as they are")
        ->check(CLI::IsMember({0}) | CLI::Range(smallestSide, largestSide));
    data->add_option("--channels", changed->seen.channels, "As nonn new takes it; 0: as they are")
        ->check(CLI::IsMember({0, 1, 3}));
    commands.onChosen(data, [changed](const Progress& progress) { return runData(*changed, progress); });

    const auto shown = std::make_shared<InfoArguments>();
    CLI::App* const info = commands.addOnProject(
        commands.app(), "info", "Show what is in a project, and what is stale: made from something changed since",
        shown->project);
    info->add_flag("--commands", shown->commands,
                   "Print the commands that make a project of the same content, to be run in another folder");
    commands.onChosen(info, [shown](const Progress& progress) { return runInfo(*shown, progress); });
}

}  // namespace nonn::cli
