// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_survivors.h"

#include "base/error.h"
#include "base/file.h"
#include "evaluate/subset_fusion.h"
#include "project/run_survivors.h"

namespace nonn::steps {

namespace {

constexpr std::int64_t imagesAtOnce = 10'000;

}  // namespace

SurvivorLayers fitSurvivors(const ProjectFolder& folder, const std::string& run, Message message,
                            const Machine& machine, const Progress& progress) {
    useThreadsHere(machine.threads);
    const Project project = folder.read();
    const RunFolder chosen = chooseFinishedRun(folder, project, run);
    const std::string students = studentsDigest(chosen);
    const NonnNetwork network = readNonnNetwork(chosen.path());
    const auto dataset = folder.dataset(project, progress.part(0, 0.2, Text::tr("reading images")));
    SurvivorLayers layers = fitSurvivorLayers(network, message, dataset->validation,
                                              {Arithmetic::fp32, machine.threads, chooseDevice(machine.device)},
                                              imagesAtOnce, progress.part(0.2, 1, Text::tr("asking the students")));
    layers.students = students;
    writeFile(chosen.survivors(), survivorsText(layers));
    return layers;
}

void removeSurvivors(const ProjectFolder& folder, const std::string& run) {
    const RunFolder chosen = chooseFinishedRun(folder, folder.read(), run);
    std::error_code status;
    std::filesystem::remove(chosen.survivors(), status);
    if (status)
        throw badInput(chosen.survivors(), Text::tr("cannot be removed: %1", status.message()));
}

}  // namespace nonn::steps
