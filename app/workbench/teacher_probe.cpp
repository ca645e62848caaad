// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher_probe.h"

#include "data/open_dataset.h"
#include "pages/teacher_page.h"
#include "project/teacher_import.h"
#include "theme/core_text.h"
#include "theme/figures.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <QCoreApplication>

namespace nonn {

namespace {

constexpr double hardlyBetter = 1.5;  // than chance

QString tr(const char* text, const char* disambiguation = nullptr, int count = -1) {
    return QCoreApplication::translate("nonn", text, disambiguation, count);
}

}  // namespace

QString probeTeacher(const QString& file, const QString& spec, int side, const Progress& progress) {
    const Dataset dataset =
        openDataset(DataSource::parse(spec.toStdString()), {}, progress.part(0, 0.4), {.side = side});
    const Machine machine{"auto", at::get_num_threads()};
    TeacherRequest request{file.toStdString()};
    request.measured = true;
    const FoundTeacher found = findTeacher(request, dataset, machine, progress.part(0.4, 1));
    const TeacherDescription& description = found.teacher.network.description();
    const TriedNormalisation& best = found.tried[found.best];
    QStringList lines{tr("Found: %1, %2 parameters, %3 filters in its last feature map")
                          .arg(teacherName(description), figure::count(description.parameters),
                               figure::count(description.features.channels))};
    for (const Text& note : description.notes)
        lines << said(note);
    lines << tr("It has %1 of %2 validation images right.")
                 .arg(figure::percent(*best.accuracy), figure::count(found.images));
    if (found.tried.size() > 1)
        lines << tr("Of %n normalisation(s) tried that is the best: %1.", nullptr, static_cast<int>(found.tried.size()))
                     .arg(QString::fromStdString(best.name));
    if (*best.accuracy < hardlyBetter / description.classes)
        lines << tr("That is hardly more than by chance. Does it know these classes, in this order?");
    return lines.join(QLatin1Char('\n'));
}

QString teacherFiles() {
    return tr("Teachers (%1)").arg(QStringLiteral("*.pt *.pth *.ts *.bin *.ckpt *.safetensors")) +
           QStringLiteral(";;") + tr("All files (*)");
}

QString libTorchVersion() {
    return QStringLiteral(TORCH_VERSION);
}

}  // namespace nonn
