// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/results.h"

#include "base/json.h"
#include "project/run_survivors.h"

#include <numeric>

namespace nonn::steps {

FilterGraph readGraph(const ProjectFolder& folder, const Project& project) {
    const std::filesystem::path path = folder.file(Stage::graph);
    return filterGraphFromJson(path, parseJson(path, folder.result(project, Stage::graph)));
}

Partition readPartition(const ProjectFolder& folder, const Project& project) {
    const std::filesystem::path path = folder.file(Stage::partition);
    return partitionFromJson(path, parseJson(path, folder.result(project, Stage::partition)));
}

std::vector<int> colours(const Project& project, const Partition& partition) {
    std::vector<int> slots = project.colours(project.record(Stage::partition).revision);
    if (slots.size() == partition.students.size())
        return slots;
    slots.resize(partition.students.size());
    std::iota(slots.begin(), slots.end(), 0);
    return slots;
}

Plan readPlan(const ProjectFolder& folder, const Project& project) {
    const std::filesystem::path path = folder.file(Stage::plan);
    return planFromJson(path, parseJson(path, folder.result(project, Stage::plan)));
}

namespace {

Evaluation readMeasured(const RunFolder& run) {
    try {
        return evaluationFromJson(run.evaluation(), readJson(run.evaluation()));
    } catch (const Error& error) {
        throw Error(error.code(), error.path(),
                    Text::tr("%1. It is made again by nonn evaluate %2 --run %3", error.text(),
                             run.path().parent_path().parent_path().string(), run.id()));
    }
}

}  // namespace

Evaluation readEvaluation(const RunFolder& run) {
    Evaluation evaluation = readMeasured(run);
    if (!evaluation.survivors.empty() && evaluation.survivors != survivorsDigest(run)) {
        evaluation.survivors.clear();
        for (SubsetAccuracy& subset : evaluation.subsets)
            subset.fitted.reset();
    }
    return evaluation;
}

}  // namespace nonn::steps
