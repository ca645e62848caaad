// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/run_folder.h"

#include "base/file.h"
#include "base/json.h"
#include "base/log.h"
#include "project/settings_json.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr double anyRate = std::numeric_limits<double>::max();

Json toJson(const RunInputs& inputs) {
    return {{"teacher", inputs.teacher}, {"partition", inputs.partition}, {"plan", inputs.plan}};
}

RunInputs inputsFrom(StrictObject object) {
    const auto revision = [&](const char* key) { return object.small(key, 0, 1 << 30); };
    const RunInputs inputs{revision("teacher"), revision("partition"), revision("plan")};
    object.finish();
    return inputs;
}

Json toJson(const RunResult& result) {
    return {{"epochs", result.epochs},
            {"best_epoch", result.bestEpoch},
            {"validation_accuracy", result.validationAccuracy},
            {"images_per_second", result.imagesPerSecond}};
}

RunResult resultFrom(StrictObject object) {
    RunResult result;
    result.epochs = object.small("epochs", 1, 1'000'000);
    result.bestEpoch = object.small("best_epoch", 1, result.epochs);
    result.validationAccuracy = object.real("validation_accuracy", 0, 1);
    result.imagesPerSecond = object.real("images_per_second", 0, anyRate);
    object.finish();
    return result;
}

MergedRun mergedFrom(StrictObject object) {
    const MergedRun merged{object.text("run"), studentsFrom(object, "students"), object.small("threads", 1, 4096),
                           object.text("device")};
    object.finish();
    return merged;
}

RunSegment segmentFrom(StrictObject object) {
    const RunSegment segment{object.small("after_epoch", 0, 1'000'000), object.small("processes", 1, 1'000'000)};
    object.finish();
    return segment;
}

std::string numbered(int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%03d", number);
    return text.data();
}

bool isRunId(const std::string& id) {
    return id.size() >= 3 && id.size() <= 9 && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Json toJson(const RunConfig& config) {
    Json json{{"run", config.id},
              {"version", config.version},
              {"libtorch", config.libtorch},
              {"device", config.device},
              {"made_from", toJson(config.inputs)},
              {"architectures", config.architectures},
              {"distillation", toJson(config.options)},
              {"result", config.result ? toJson(*config.result) : Json(nullptr)}};
    if (!config.teacherDigest.empty())
        json["teacher_sha256"] = config.teacherDigest;
    if (config.part)
        json["part"] = toJson(*config.part);
    for (const RunSegment& segment : config.segments)
        json["segments"].push_back({{"after_epoch", segment.afterEpoch}, {"processes", segment.processes}});
    for (const MergedRun& merged : config.mergedFrom)
        json["merged_from"].push_back({{"run", merged.run},
                                       {"students", merged.students},
                                       {"threads", merged.threads},
                                       {"device", merged.device}});
    return json;
}

RunConfig runConfigFromJson(const fs::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        StrictObject object(json);
        RunConfig config;
        config.id = object.text("run");
        config.version = object.text("version");
        config.libtorch = object.text("libtorch");
        config.device = object.text("device");
        config.inputs = inputsFrom(object.object("made_from"));
        config.architectures = object.texts("architectures");
        config.options = distilOptionsFrom(object.object("distillation"));
        if (!object.isNull("result"))
            config.result = resultFrom(object.object("result"));
        if (object.has("teacher_sha256"))
            config.teacherDigest = object.text("teacher_sha256");
        if (object.has("part"))
            config.part = resultFrom(object.object("part"));
        if (object.has("segments"))
            for (const Json& segment : object.at("segments"))
                config.segments.push_back(segmentFrom(StrictObject(segment, object.nameOf("segments"))));
        if (object.has("merged_from"))
            for (const Json& merged : object.at("merged_from"))
                config.mergedFrom.push_back(mergedFrom(StrictObject(merged, object.nameOf("merged_from"))));
        object.finish();
        return config;
    });
}

void RunConfig::noteProcesses(int processes, int afterEpoch) {
    if (processes != (segments.empty() ? 1 : segments.back().processes))
        segments.push_back({afterEpoch, processes});
}

RunConfig RunFolder::read() const {
    try {
        return runConfigFromJson(config(), readJson(config()));
    } catch (const Error& error) {
        throw Error(error.code(), error.path(),
                    Text::tr("%1. The run is taken away by nonn run %2 %3 --remove", error.text(),
                             m_path.parent_path().parent_path().string(), id()));
    }
}

bool RunFolder::evaluated() const {
    std::error_code ignored;
    return fs::exists(evaluation(), ignored);
}

RunFolder addRun(const ProjectFolder& project, RunConfig& config) {
    makeFolder(project.runs());
    const std::vector<RunFolder> runs = listRuns(project);
    for (int number = runs.empty() ? 1 : std::stoi(runs.back().id()) + 1;; ++number) {
        const RunFolder run(project.runs() / numbered(number));
        std::error_code status;
        const bool made = fs::create_directory(run.path(), status);
        if (status)
            throw writeError(run.path(), status.value());
        if (!made)
            continue;
        config.id = run.id();
        try {
            writeJson(run.config(), toJson(config));
        } catch (...) {
            fs::remove(run.path(), status);
            fs::remove(project.runs(), status);  // where it is empty
            throw;
        }
        return run;
    }
}

std::vector<RunFolder> listRuns(const ProjectFolder& project) {
    std::vector<RunFolder> runs;
    std::error_code status;
    for (fs::directory_iterator entry(project.runs(), status), end; !status && entry != end; entry.increment(status)) {
        const RunFolder run(entry->path());
        if (isRunId(run.id()) && fs::exists(run.config(), status))
            runs.push_back(run);
    }
    std::ranges::sort(runs, {}, [](const RunFolder& run) { return std::stoi(run.id()); });
    return runs;
}

RunFolder findRun(const ProjectFolder& project, const std::string& id) {
    for (const RunFolder& run : listRuns(project))
        if (run.id() == id)
            return run;
    throw badInput(project.runs() / id, Text::tr("is no run of this project; nonn info lists them"));
}

bool isCurrent(const RunConfig& run, const Project& project) {
    const auto same = [&](Stage stage, int revision) {
        return project.state(stage) == StageState::current && project.record(stage).revision == revision;
    };
    const bool sameStudents =
        project.state(Stage::plan) == StageState::current && project.plannedArchitectures() == run.architectures;
    return same(Stage::teacher, run.inputs.teacher) && same(Stage::partition, run.inputs.partition) &&
           (run.inputs.plan == 0 || sameStudents || same(Stage::plan, run.inputs.plan));
}

Setup useRun(const ProjectFolder& folder, const RunFolder& run) {
    const Setup wanted = readSetup(run.madeFrom());
    Setup before = folder.setup();
    folder.restore(wanted);
    return before;
}

std::optional<Text> partText(const RunConfig& run) {
    const std::vector<int>& students = run.options.students;
    if (students.empty())
        return std::nullopt;
    std::string list;
    for (const int student : students)
        list += (list.empty() ? "" : ", ") + std::to_string(student);
    return students.size() == 1 ? Text::tr("student %1 only", list) : Text::tr("students %1 only", list);
}

std::optional<RunFolder> latestRun(const ProjectFolder& folder, const Project& project, bool finished) {
    const std::vector<RunFolder> runs = listRuns(folder);
    for (const RunFolder& run : std::views::reverse(runs)) {
        const RunConfig config = run.read();
        if ((finished ? config.result.has_value() : !config.trained()) && isCurrent(config, project))
            return run;
    }
    return std::nullopt;
}

RunFolder chooseFinishedRun(const ProjectFolder& folder, const Project& project, const std::string& id) {
    if (id.empty()) {
        const auto run = latestRun(folder, project, true);
        if (!run)
            throw badInput(folder.runs(),
                           Text::tr("holds no finished run of the current partition and plan: run nonn distill first"));
        return *run;
    }
    RunFolder run = findRun(folder, id);
    const RunConfig config = run.read();
    if (config.part)
        throw badInput(run.path(),
                       Text::tr("holds %1: nonn merge joins it with runs of the others", *partText(config)));
    if (!config.result)
        throw badInput(run.path(), Text::tr("is not finished: run nonn distill --resume first"));
    if (config.inputs.teacher != project.record(Stage::teacher).revision)
        throw badInput(run.path(), Text::tr("was trained with a teacher that has been replaced since"));
    if (!isCurrent(config, project))
        log(LogLevel::warning, Text::tr("run %1 was made from an older partition or plan", id));
    return run;
}

}  // namespace nonn
