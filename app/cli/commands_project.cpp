// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "project/steps_data.h"
#include "project/steps_info.h"
#include "project/steps_new.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct NewArguments {
    std::string project;
    std::string data;
    std::string teacher;
    int side = 0;
    std::optional<std::int64_t> cacheBytes;
    std::string parts = PartFolders().spec();
    std::string emptyClasses = "leave-out";
};

struct MoveArguments {
    std::string project;
    std::string source;
};

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
    return "Data:     " + dataset.name + ", " + std::to_string(dataset.classes) + " classes, images of " +
           std::to_string(dataset.channels) + " x " + std::to_string(dataset.height) + " x " +
           std::to_string(dataset.width) + "; " + std::to_string(dataset.training) + " for training, " +
           std::to_string(dataset.validation) + " for validation, " + std::to_string(dataset.test) + " for the test\n" +
           from(dataset.testFrom, "test") + from(dataset.validationFrom, "validation");
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
    request.images.cacheBytes = arguments.cacheBytes.value_or(request.images.cacheBytes);
    const steps::NewOutcome outcome = steps::createProject(request, progress);
    const std::string next = outcome.teacher ? "nonn graph " : "nonn teacher train ";
    return {toJson(outcome), describe(outcome.dataset) + describe(outcome.dataset.skipped, outcome.skipped) +
                                 describe(outcome.teacher) + "Next:     " + next + arguments.project + "\n"};
}

Report runMove(const MoveArguments& arguments, const Progress& progress) {
    const steps::NewOutcome outcome =
        steps::moveData(ProjectFolder(arguments.project), DataSource::parse(arguments.source), progress);
    return {toJson(outcome), describe(outcome.dataset) + "Found again, the same as when the project was made\n"};
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
        const std::string state = run.current ? "current" : "stale";
        table.add({run.config.id, result ? state : state + ", unfinished",
                   run.config.architectures.front() + (run.config.architectures.size() > 1 ? " ..." : ""),
                   result ? std::to_string(result->epochs) : "-", result ? std::to_string(result->bestEpoch) : "-",
                   result ? percentText(result->validationAccuracy) : "-", percentText(run.fusedAccuracy)});
    }
    return "\n" + table.text();
}

Report runInfo(const std::string& path) {
    const steps::Info info = steps::inspect(ProjectFolder(path));
    std::string text = describe(info.project.dataset) + "          in " + info.project.source.folder.string() +
                       (info.dataThere ? "\n" : ", which is not there (moved? nonn data)\n") +
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
                     "Pictures are cut to squares that networks see with so many pixels a side (default: as they are "
                     "up to 48, else 64, from 200 pixels on 224)")
        ->check(CLI::Range(smallestSide, largestSide));
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

    const auto moved = std::make_shared<MoveArguments>();
    CLI::App* const data = commands.addOnProject(
        commands.app(), "data", "Tell a project where its images are now; they must be the same", moved->project);
    data->add_option("--source", moved->source, "Where they are, as nonn new --data takes it")
        ->required()
        ->type_name("SPEC");
    commands.onChosen(data, [moved](const Progress& progress) { return runMove(*moved, progress); });

    const auto shown = std::make_shared<std::string>();
    CLI::App* const info = commands.addOnProject(
        commands.app(), "info", "Show what is in a project, and what is stale: made from something changed since",
        *shown);
    commands.onChosen(info, [shown](const Progress&) { return runInfo(*shown); });
}

}  // namespace nonn::cli
