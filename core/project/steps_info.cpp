// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_info.h"

#include "base/error.h"
#include "base/json.h"
#include "data/find_data.h"
#include "data/open_dataset.h"
#include "project/results.h"
#include "project/run_survivors.h"

#include <functional>

namespace nonn::steps {

namespace {

Json toJson(const RunInfo& info) {
    const std::optional<RunResult>& result = info.config.result;
    const std::optional<RunResult>& learned = result ? result : info.config.part;
    const std::vector<int>& some = info.config.options.students;
    return {{"run", info.config.id},
            {"name", info.note.name.empty() ? Json(nullptr) : Json(info.note.name)},
            {"note", info.note.note.empty() ? Json(nullptr) : Json(info.note.note)},
            {"state", name(info.current ? StageState::current : StageState::stale)},
            {"finished", result.has_value()},
            {"architectures", info.config.architectures},
            {"students", some.empty() ? Json(nullptr) : Json(some)},
            {"epochs", learned ? Json(learned->epochs) : Json(nullptr)},
            {"best_epoch", learned ? Json(learned->bestEpoch) : Json(nullptr)},
            {"validation_accuracy", result ? Json(result->validationAccuracy) : Json(nullptr)},
            {"fused_accuracy", info.fusedAccuracy ? Json(*info.fusedAccuracy) : Json(nullptr)},
            {"survivors", info.survivors ? survivorsJson(*info.survivors) : Json(nullptr)}};
}

/// Whether there was none. One damaged file keeps nobody from the others.
bool noteDamage(Info& info, const std::function<void()>& read) {
    try {
        read();
        return true;
    } catch (const Error& error) {
        info.damaged.push_back(error);
        return false;
    }
}

}  // namespace

Info inspect(const ProjectFolder& folder) {
    Info info;
    info.project = folder.read();
    info.dataThere = isThere(info.project.source);
    for (const RunFolder& run : listRuns(folder)) {
        RunInfo entry;
        if (!noteDamage(info, [&] { entry.config = run.read(); }))
            continue;
        entry.note = readRunNote(run);
        entry.current = isCurrent(entry.config, info.project);
        if (run.evaluated())
            noteDamage(info, [&] { entry.fusedAccuracy = readEvaluation(run).fusedAccuracy; });
        info.runs.push_back(std::move(entry));
    }
    return info;
}

std::optional<Text> changeOfData(const Project& project, const Progress& progress) {
    if (!project.digest || !isThere(project.source))
        return std::nullopt;
    try {
        return changedSince(*project.digest, project.source, progress);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled)
            throw;
        return Text::tr("they cannot be read: %1 %2", error.path().string(), error.text());
    }
}

void checkResults(const ProjectFolder& folder, Info& info) {
    for (const Stage stage : setupStages)
        if (folder.holds(info.project, stage) && !noteDamage(info, [&] { (void)folder.result(info.project, stage); }))
            info.project.markStale(stage);
    for (RunInfo& run : info.runs)
        run.current = isCurrent(run.config, info.project);
}

void askSurvivors(const ProjectFolder& folder, Info& info) {
    for (RunInfo& run : info.runs)
        noteDamage(info, [&] { run.survivors = survivorsOf(folder, run); });
}

std::optional<SurvivorLayers> survivorsOf(const ProjectFolder& folder, const RunInfo& run) {
    std::optional<RunSurvivors> found = readSurvivors(findRun(folder, run.config.id));
    return found ? std::optional(std::move(found->layers)) : std::nullopt;
}

Json toJson(const Info& info) {
    Json damaged = Json::array();
    for (const Error& error : info.damaged)
        damaged.push_back({{"path", error.path().string()}, {"reason", error.reason()}});
    Json whole = nonn::toJson(info.project);
    whole["data"]["folder"] = info.project.source.folder.string();
    whole["data"]["there"] = info.dataThere;
    whole["data"]["changed"] = info.dataChanged ? Json(info.dataChanged->english()) : Json(nullptr);
    Json states = Json::object();
    for (const Stage stage : stages)
        states[std::string(name(stage))] = name(info.project.state(stage));
    Json runs = Json::array();
    for (const RunInfo& run : info.runs)
        runs.push_back(toJson(run));
    return {{"schema", whole["schema"]},
            {"data", whole["data"]},
            {"dataset", whole["dataset"]},
            {"skipped_images", englishJson(info.project.skipped)},
            {"notes", englishJson(info.project.notes)},
            {"teacher", whole["teacher"]},
            {"stages", states},
            {"settings",
             {{"graph", whole["graph"]},
              {"partition", whole["partition"]},
              {"plan", whole["plan"]},
              {"distillation", whole["distillation"]}}},
            {"runs", runs},
            {"damaged", damaged},
            {"test_set_looks", whole["test_set_looks"]}};
}

}  // namespace nonn::steps
