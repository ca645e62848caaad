// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_export.h"

#include "base/json.h"
#include "deliver/torchscript_export.h"
#include "project/output_place.h"
#include "project/stopwatch.h"
#include "train/nonn_network.h"

namespace nonn::steps {

ExportOutcome exportStudents(const ProjectFolder& folder, const ExportRequest& request, const Progress& progress) {
    const Stopwatch watch;
    checkOutputFolder(request.out);
    const Project project = folder.read();
    const RunFolder run = chooseFinishedRun(folder, project, request.run);
    const NonnNetwork network = readNonnNetwork(run.path());
    const auto dataset = folder.dataset(project, progress.part(0, 0.3, Text::tr("reading images")));
    ExportOutcome outcome;
    outcome.run = run.id();
    outcome.written =
        exportTorchScript({network, dataset->name, dataset->classNames, dataset->validation, dataset->given},
                          request.precision, request.out, progress.part(0.3, 1, Text::tr("exporting")));
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const ExportOutcome& outcome) {
    Json json = nonn::toJson(outcome.written);
    json["run"] = outcome.run;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
