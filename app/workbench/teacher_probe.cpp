// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher_probe.h"

#include "data/open_dataset.h"
#include "model/counts.h"
#include "model/teacher.h"
#include "project/project_folder.h"
#include "project/teacher_source.h"
#include "theme/figures.h"
#include "train/inference.h"

#include <torch/version.h>

#include <QCoreApplication>

namespace nonn {

namespace {

constexpr std::int64_t imagesAsked = 500;

QString tr(const char* text) {
    return QCoreApplication::translate("nonn", text);
}

}  // namespace

QString probeTeacher(const QString& file, const QString& spec, int side, const Progress& progress) {
    const Dataset dataset =
        openDataset(DataSource::parse(spec.toStdString()), {}, progress.part(0, 0.4), {.side = side});
    const std::filesystem::path path = teacherFile(file.toStdString(), dataset.name);
    const Teacher teacher = readTeacher(path);
    checkTeacherFits(teacher, factsOf(dataset), path);
    Images rest = dataset.validation;
    const std::int64_t count = std::min(imagesAsked, rest.count() - 1);
    const Images some = takeStratified(rest, count, dataset.classes(), Generator(1).stream("probe"));
    const Network network = teacher.network.inEvaluation();
    const Answers answers = answerAll(network, some, teacher.normalisation, fastestArithmetic(), progress.part(0.4, 1));
    const Architecture& architecture = network.architecture();
    return tr("Found: %1, %2 parameters, %3 filters in its last feature map")
               .arg(QString::fromStdString(architecture.name), figure::count(countParameters(architecture)),
                    figure::count(architecture.featureChannels())) +
           QStringLiteral("\n") +
           tr("It has %1 of %2 validation images right.")
               .arg(figure::percent(accuracy(answers.logits, some)), figure::count(count));
}

QString libTorchVersion() {
    return QStringLiteral(TORCH_VERSION);
}

}  // namespace nonn
