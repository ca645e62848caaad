// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "data/image_settings.h"
#include "spoken.h"
#include "teacher_commands.h"

#include <memory>

namespace nonn::cli {

void addTeacherCommands(Commands& commands) {
    CLI::App* const teacher = commands.app().add_subcommand(
        "teacher", said(Text::tr("Train or import the network that the students imitate")));
    teacher->require_subcommand(1);

    const auto train = std::make_shared<TrainTeacherArguments>();
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
    commands.onNetworks(training, commands.networks().trainTeacher, train);

    const auto import = std::make_shared<ImportTeacherArguments>();
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
    commands.onNetworks(importing, commands.networks().importTeacher, import);

    const auto trusted = std::make_shared<TrustTeacherArguments>();
    CLI::App* const trust =
        commands.addOnProject(*teacher, "trust",
                              said(Text::tr("Allow the project's teacher to run where it is a program (TorchScript) "
                                            "that came with the project, as from "
                                            "another computer. Only where you know where it comes from")),
                              trusted->project);
    commands.onNetworks(trust, commands.networks().trustTeacher, trusted);
}

}  // namespace nonn::cli
