// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_evaluate.h"

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
    settings.pass = {fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    const TeacherPass pass = askTeacher(teacher, dataset->test, Split::test, settings.pass,
                                        progress.part(0.05, 0.7, Text::tr("asking the teacher")));
    settings.pass.arithmetic = Arithmetic::fp32;
    EvaluateOutcome outcome;
    outcome.run = chosen.id();
    outcome.evaluation = nonn::evaluate(teacher, pass, network, dataset->test, settings,
                                        progress.part(0.7, 1, Text::tr("asking the students")));
    folder.writeBeside(chosen.evaluation(), nonn::toJson(outcome.evaluation),
                       [&](Project& changed) { outcome.testLooks = ++changed.testLooks; });
    outcome.seconds = watch.seconds();
    return outcome;
}

Evaluation readEvaluation(const RunFolder& run) {
    return evaluationFromJson(run.evaluation(), readJson(run.evaluation()));
}

Json toJson(const EvaluateOutcome& outcome) {
    Json json = {{"run", outcome.run}};
    json.update(nonn::toJson(outcome.evaluation));
    json["test_set_looks"] = outcome.testLooks;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
