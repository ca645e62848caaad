// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/window_project.h"

#include "base/json.h"
#include "model/zoo.h"
#include "project/made_steps.h"
#include "project/metrics.h"
#include "project/resources.h"
#include "project/steps_plan.h"
#include "project/steps_teacher.h"

#include <QByteArray>
#include <future>

namespace nonn {

namespace {

constexpr std::int64_t deviceBytes = 60'000;

/// As another program would: what a test looks at is no work of the window's thread.
template <typename Read>
auto beside(Read&& read) {
    return std::async(std::launch::async, std::forward<Read>(read)).get();
}

template <typename Value>
std::optional<Value> saved(const std::filesystem::path& path, Value (*read)(const ProjectFolder&, const Project&)) {
    return beside([&]() -> std::optional<Value> {
        try {
            const ProjectFolder folder(path);
            return read(folder, folder.read());
        } catch (const Error&) {
            return std::nullopt;
        }
    });
}

}  // namespace

void startRuntime() {
    initialiseRuntime(1);
}

std::filesystem::path makeWindowProject(const std::filesystem::path& place) {
    makeFolder(place);
    const std::filesystem::path project = makeStepsProject(place);
    const ProjectFolder folder(project);
    makePartitionOf(folder);
    steps::PlanRequest request;
    request.budget.memory = deviceBytes;
    steps::plan(folder, request, {});
    return project;
}

std::filesystem::path makeTrainedProject(const std::filesystem::path& folder) {
    std::filesystem::path project = makeWindowProject(folder);
    trainBeside(project, 1);
    return project;
}

std::filesystem::path copyOf(const std::filesystem::path& project, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    std::filesystem::path copy = folder / "a.nonn";
    std::filesystem::copy(project, copy, std::filesystem::copy_options::recursive);
    return copy;
}

void importBeside(const std::filesystem::path& project, const std::filesystem::path& file) {
    steps::importTeacher(ProjectFolder(project), {file.string()}, {"cpu", 1}, {});
}

void trainBeside(const std::filesystem::path& project, int epochs) {
    DistilOptions options = madeDistilOptions(epochs);
    options.architectures.clear();
    steps::distil(ProjectFolder(project), options, "cpu", {});
}

void partitionBeside(const std::filesystem::path& project, int students) {
    PartitionSettings settings = madePartitionSettings();
    settings.students = students;
    steps::partition(ProjectFolder(project), settings, {});
}

std::optional<FilterGraph> savedGraph(const std::filesystem::path& project) {
    return saved(project, steps::readGraph);
}

std::optional<Partition> savedPartition(const std::filesystem::path& project) {
    return saved(project, steps::readPartition);
}

std::optional<Plan> savedPlan(const std::filesystem::path& project) {
    return saved(project, steps::readPlan);
}

Project savedProject(const std::filesystem::path& project) {
    return beside([&] { return ProjectFolder(project).read(); });
}

std::string savedCurve(const std::filesystem::path& project, const std::string& run) {
    const std::filesystem::path file = RunFolder(project / "runs" / run).metrics();
    return beside([&] {
        std::string text;
        if (!std::filesystem::exists(file))
            return text;
        for (DistillationEpoch& epoch : readMetrics(file)) {
            epoch.seconds = epoch.imagesPerSecond = 0;
            text += toJson(epoch).dump() + "\n";
        }
        return text;
    });
}

bool isFinished(const std::filesystem::path& project, const std::string& run) {
    const RunFolder folder(project / "runs" / run);
    return beside([&] { return std::filesystem::exists(folder.config()) && folder.read().result.has_value(); });
}

void useSmallResources(const std::filesystem::path& folder) {
    makeFolder(folder / "teachers");
    std::filesystem::copy(resource("profiles"), folder / "profiles");
    const Teacher teacher{Network(makeClassifier("wrn-10-2", {1, 28, 28}, 10), Generator(1)), {{0.28f}, {0.35f}}};
    writeTeacher(folder / "teachers" / "fashion-mnist-wrn-16-4.pt", teacher, true);
    qputenv("NONN_RESOURCES", QByteArray::fromStdString(folder.string()));
}

}  // namespace nonn
