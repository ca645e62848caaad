// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "commands.h"
#include "company_options.h"
#include "project/steps_company.h"
#include "project/steps_teacher.h"
#include "spoken.h"
#include "text.h"
#include "training_options.h"

#include <memory>

namespace nonn::cli {

namespace {

struct TrainArguments {
    std::string project;
    TeacherTrainingSettings settings;
    TrainingOptions training;
    CompanyOptions company;
};

struct ImportArguments {
    std::string project;
    TeacherRequest request;
    std::vector<float> mean;
    std::vector<float> deviation;
};

std::string describe(const steps::TeacherOutcome& outcome) {
    std::string text =
        said(Text::tr("%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5",
                      outcome.teacher.architecture, formatCount(outcome.description.parameters),
                      formatCount(outcome.description.macs), outcome.teacher.filters, outcome.description.featured)) +
        "\n";
    for (const auto* const notes : {&outcome.description.notes, &outcome.notes})
        for (const Text& note : *notes)
            text += said(note) + "\n";
    if (outcome.epochs > 0)
        text += said(Text::tr("Trained for %1 epochs, of which %2 was the best on the validation images; %3",
                              outcome.epochs, outcome.bestEpoch, formatDuration(outcome.seconds))) +
                "\n";
    return text +
           said(Text::tr("Accuracy: validation %1, test %2", percentText(outcome.teacher.validationAccuracy),
                         percentText(outcome.teacher.testAccuracy))) +
           "\n";
}

/// What was tried, the best first of all; nothing where nothing had to be.
std::string describeTried(const steps::TeacherOutcome& outcome) {
    if (outcome.triedImages == 0)
        return {};
    Table table({Text::tr("Normalised by"), Text::tr("mean"), Text::tr("deviation"), Text::tr("right"),
                 //: Title of a column: right answers "of" so many images.
                 Text::tr("of")});
    const auto list = [](const std::vector<float>& values) {
        std::string text;
        for (const float value : values)
            text += (text.empty() ? "" : ",") + numberText(double{value}, 3);
        return text;
    };
    for (const TriedNormalisation& tried : outcome.tried) {
        const bool best = &tried == &outcome.tried[outcome.best];
        const std::string rank = best           ? said(Text::tr(" (taken)"))
                                 : tried.asGood ? said(Text::tr(" (as good)"))
                                                : std::string();
        table.add({tried.name + (tried.reversed ? said(Text::tr(", blue first")) : "") + rank,
                   list(tried.normalisation.mean), list(tried.normalisation.deviation), percentText(tried.accuracy),
                   std::to_string(tried.images)});
    }
    return "\n" + table.text() + "\n";
}

Report reportOf(const steps::TeacherOutcome& outcome, const std::string& project) {
    return {toJson(outcome), describeTried(outcome) + describe(outcome) + nextText("nonn graph " + project)};
}

Report runTrain(const TrainArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    TeacherTrainingSettings settings = arguments.settings;
    settings.arithmetic = fastestArithmetic();
    settings.seed = options.seed;
    const ProjectFolder folder(arguments.project);
    settings.augmentation = suggestAugmentation(folder.read().dataset);
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic);
    const std::unique_ptr<Company> company = arguments.company.meet();
    if (company && !company->leads()) {
        steps::trainTeacherAlong(*company, folder, options.machine(), Progress({}, progress.token()));
        return {};
    }
    return reportOf(steps::trainTeacher(folder, settings, options.machine(), progress, {}, company.get()),
                    arguments.project);
}

Report runImport(const ImportArguments& arguments, const GlobalOptions& options, const Progress& progress) {
    TeacherRequest request = arguments.request;
    if (arguments.mean.empty() != arguments.deviation.empty())
        throw Error(ErrorCode::usage, {}, Text::tr("--mean and --std go together"));
    if (!arguments.mean.empty())
        request.normalisation = Normalisation{arguments.mean, arguments.deviation};
    if (request.reversed && !request.normalisation)
        throw Error(ErrorCode::usage, {}, Text::tr("--bgr goes with --mean and --std"));
    const ProjectFolder folder(arguments.project);
    return reportOf(steps::importTeacher(folder, request, options.machine(), progress), arguments.project);
}

}  // namespace

void addTeacherCommands(Commands& commands) {
    CLI::App* const teacher = commands.app().add_subcommand(
        "teacher", said(Text::tr("Train or import the network that the students imitate")));
    teacher->require_subcommand(1);

    const auto train = std::make_shared<TrainArguments>();
    CLI::App* const training = commands.addOnProject(
        *teacher, "train",
        said(Text::tr("Train a teacher on the project's images. A training that was stopped goes on when the same "
                      "command is given "
                      "again. At the end its accuracy on the test images is measured, which counts as a look at them")),
        train->project);
    training
        ->add_option(
            "--arch", train->settings.architecture,
            said(Text::tr(
                "wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, "
                "vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, "
                "resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)")))
        ->capture_default_str();
    train->training.addTo(training, train->settings.loop);
    train->company.addTo(training);
    commands.onChosen(training, [train, &commands](const Progress& progress) {
        return runTrain(*train, commands.options(), progress);
    });

    const auto import = std::make_shared<ImportArguments>();
    CLI::App* const importing = commands.addOnProject(
        *teacher, "import",
        said(Text::tr("Take a trained network: any image classifier as TorchScript "
                      "(traced or scripted), a convolutional one as ONNX, or a teacher file that this program "
                      "wrote, as another project's teacher.pt. TorchScript is a "
                      "program: it is run, though not if it could write files or use "
                      "the network. The teacher is measured, which counts as a look "
                      "at the test images")),
        import->project);
    importing
        ->add_option("file", import->request.file,
                     said(Text::tr("The file, or builtin for the teacher that comes with this program")))
        ->required()
        ->type_name("FILE");
    importing
        ->add_option(
            "--features", import->request.features,
            said(Text::tr(
                "TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and "
                "activation; else the last feature map before global pooling or flattening")))
        ->type_name("NAME");
    importing
        ->add_option(
            "--arch", import->request.architecture,
            said(Text::tr(
                "The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, "
                "see nonn teacher train --help")))
        ->type_name("ARCH");
    importing
        ->add_option(
            "--mean", import->mean,
            said(Text::tr(
                "What its images are normalised by, of each channel, where 1 is white; else what gives the best "
                "accuracy on validation images of the usual ones")))
        ->delimiter(',')
        ->type_name("a,b,c");
    importing->add_option("--std", import->deviation, said(Text::tr("The standard deviations that go with --mean")))
        ->delimiter(',')
        ->type_name("a,b,c");
    importing->add_flag("--bgr", import->request.reversed,
                        said(Text::tr("With --mean and --std, which are in that order: it takes blue, green, red")));
    importing
        ->add_option(
            "--size", import->request.side,
            said(Text::tr(
                "Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; "
                "else as now or, where it cannot answer those, of a usual size with which it does")))
        ->check(CLI::Range(smallestSide, largestSide));
    importing
        ->add_option("--channels", import->request.channels,
                     said(Text::tr("Likewise grey images (1) or coloured ones (3), as nonn new takes it")))
        ->check(CLI::IsMember({1, 3}));
    commands.onChosen(importing, [import, &commands](const Progress& progress) {
        return runImport(*import, commands.options(), progress);
    });

    const auto trusted = std::make_shared<std::string>();
    CLI::App* const trust =
        commands.addOnProject(*teacher, "trust",
                              said(Text::tr("Allow the project's teacher to run where it is a program (TorchScript) "
                                            "that came with the project, as from "
                                            "another computer. Only where you know where it comes from")),
                              *trusted);
    commands.onChosen(trust, [trusted](const Progress& progress) {
        const std::string sum = steps::trustTeacher(ProjectFolder(*trusted), progress);
        return Report{{{"sha256", sum}}, said(Text::tr("The teacher may run here: SHA-256 %1", sum)) + "\n"};
    });
}

}  // namespace nonn::cli
