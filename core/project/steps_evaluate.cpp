// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_evaluate.h"

#include "base/json.h"
#include "evaluate/evaluate.h"
#include "project/stopwatch.h"

namespace nonn::steps {

EvaluateOutcome evaluate(const ProjectFolder& folder, const std::string& run, const Machine& machine,
                         const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    const Project project = folder.read();
    const RunFolder chosen = chooseFinishedRun(folder, project, run);
    const Teacher teacher = folder.teacher(project);
    const NonnNetwork network = readNonnNetwork(chosen.path());
    const auto dataset = folder.dataset(project, progress.part(0, 0.05, Text::tr("reading images")));
    EvaluationSettings settings;
    settings.pass = {Arithmetic::fp32, machine.threads, chooseDevice(machine.device)};
    settings.teacherArithmetic = fastestArithmetic();
    EvaluateOutcome outcome;
    outcome.run = chosen.id();
    std::optional<RunSurvivors> survivors = readSurvivors(chosen);
    settings.survivors = survivors ? &survivors->layers : nullptr;
    outcome.evaluation = nonn::evaluate(teacher, network, dataset->test, Split::test, settings, progress.part(0.05, 1));
    if (survivors) {
        outcome.evaluation.survivors = survivors->digest;
        outcome.survivors = std::move(survivors->layers);
    }
    folder.writeBeside(chosen.evaluation(), nonn::toJson(outcome.evaluation),
                       [&](Project& changed) { outcome.testLooks = ++changed.testLooks; });
    outcome.seconds = watch.seconds();
    return outcome;
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

Json toJson(const EvaluateOutcome& outcome) {
    Json json = {{"run", outcome.run}};
    json.update(nonn::toJson(outcome.evaluation));
    json["survivors"] = outcome.survivors ? survivorsJson(*outcome.survivors) : Json(nullptr);
    json["test_set_looks"] = outcome.testLooks;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
