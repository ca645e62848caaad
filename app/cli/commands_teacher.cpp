// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sizes.h"
#include "commands.h"
#include "project/steps_teacher.h"
#include "text.h"
#include "training_options.h"

#include <memory>

namespace nonn::cli {

namespace {

struct TrainArguments {
    std::string project;
    TeacherTrainingSettings settings;
    TrainingOptions training;
};

struct ImportArguments {
    std::string project;
    std::string file;
};

std::string describe(const steps::TeacherOutcome& outcome) {
    std::string text = outcome.teacher.architecture + ": " + formatCount(outcome.parameters) + " parameters, " +
                       formatCount(outcome.macs) + " multiply-accumulates an image, " +
                       std::to_string(outcome.teacher.filters) + " filters to imitate\n";
    if (outcome.epochs > 0)
        text += "Trained for " + std::to_string(outcome.epochs) + " epochs, of which " +
                std::to_string(outcome.bestEpoch) + " was the best on the validation images; " +
                formatDuration(outcome.seconds) + "\n";
    return text + "Accuracy: validation " + percentText(outcome.teacher.validationAccuracy) + ", test " +
           percentText(outcome.teacher.testAccuracy) + "\n";
}

Report reportOf(const steps::TeacherOutcome& outcome, const std::string& project) {
    return {toJson(outcome), describe(outcome) + "Next: nonn graph " + project + "\n"};
}

Report runTrain(const TrainArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    TeacherTrainingSettings settings = arguments.settings;
    settings.arithmetic = fastestArithmetic();
    settings.seed = options.seed;
    const ProjectFolder folder(arguments.project);
    settings.augmentation = suggestAugmentation(folder.read().dataset);
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic);
    return reportOf(steps::trainTeacher(folder, settings, options.machine(), progress), arguments.project);
}

Report runImport(const ImportArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    const ProjectFolder folder(arguments.project);
    return reportOf(steps::importTeacher(folder, arguments.file, options.machine(), progress), arguments.project);
}

}  // namespace

void addTeacherCommands(Commands& commands) {
    CLI::App* const teacher =
        commands.app().add_subcommand("teacher", "Train or import the network that the students imitate");
    teacher->require_subcommand(1);

    const auto train = std::make_shared<TrainArguments>();
    CLI::App* const training = commands.addOnProject(
        *teacher, "train",
        "Train a teacher on the project's images. A training that was stopped goes on when the same command is given "
        "again. At the end its accuracy on the test images is measured, which counts as a look at them",
        train->project);
    training
        ->add_option(
            "--arch", train->settings.architecture,
            "wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, "
            "vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, "
            "resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)")
        ->capture_default_str();
    train->training.addTo(training, train->settings.loop);
    commands.onChosen(training, [train, &commands](const Progress& progress) {
        return runTrain(*train, commands.options(), progress);
    });

    const auto import = std::make_shared<ImportArguments>();
    CLI::App* const importing = commands.addOnProject(*teacher, "import",
                                                      "Take a teacher file that this program wrote, as another "
                                                      "project's teacher.pt, and measure it; this counts as a "
                                                      "look at the test images",
                                                      import->project);
    importing->add_option("file", import->file, "The file, or builtin for the teacher that comes with this program")
        ->required()
        ->type_name("FILE");
    commands.onChosen(importing, [import, &commands](const Progress& progress) {
        return runImport(*import, commands.options(), progress);
    });
}

}  // namespace nonn::cli
