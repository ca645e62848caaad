// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher_probe.h"

#include "data/open_dataset.h"
#include "project/teacher_import.h"
#include "theme/figures.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <QCoreApplication>

namespace nonn {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("nonn", text);
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
    return tr("Found: %1, %2 parameters, %3 filters in its last feature map")
               .arg(QString::fromStdString(description.name), figure::count(description.parameters),
                    figure::count(description.features.channels)) +
           QStringLiteral("\n") +
           tr("It has %1 of %2 validation images right.")
               .arg(figure::percent(*found.tried[found.best].accuracy), figure::count(found.images));
}

QString libTorchVersion() {
    return QStringLiteral(TORCH_VERSION);
}

}  // namespace nonn
