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

Evaluation readEvaluation(const RunFolder& run) {
    Evaluation evaluation = evaluationFromJson(run.evaluation(), readJson(run.evaluation()));
    if (!evaluation.survivors.empty() && evaluation.survivors != survivorsDigest(run)) {
        evaluation.survivors.clear();
        for (SubsetAccuracy& subset : evaluation.subsets)
            subset.fitted.reset();
    }
    return evaluation;
}

}  // namespace nonn::steps
