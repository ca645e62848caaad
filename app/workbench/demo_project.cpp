// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/demo_project.h"

#include "project/steps_demo.h"
#include "project/teacher_bytes.h"

namespace nonn {

namespace {

constexpr std::int64_t graphImages = 1000;  // communities are there in seconds, and hardly differ from those of all

}  // namespace

void makeDemoProject(const std::filesystem::path& path, int threads, const Progress& progress) {
    std::error_code ignored;
    if (!std::filesystem::exists(path / "project.json", ignored)) {
        std::filesystem::create_directories(path.parent_path(), ignored);
        steps::createProject({path, DataSource::parse("fashion-mnist"), {}, TeacherRequest{"builtin"}},
                             progress.part(0, 0.2, Text::tr("making the project")));
    }
    const ProjectFolder folder(path);
    if (folder.read().state(Stage::graph) != StageState::current) {
        GraphOptions graph;
        graph.images = graphImages;
        graph.findsPercentile = true;
        steps::buildGraph(folder, graph, {"auto", threads}, progress.part(0.2, 0.9));
    }
    if (folder.read().state(Stage::partition) != StageState::current)
        steps::partition(folder, {}, progress.part(0.9, 0.95));
    const Project project = folder.read();
    if (project.state(Stage::plan) != StageState::current) {
        steps::PlanRequest request;
        request.budget.memory = teacherBytes(project.dataset, *project.teacher) / steps::demoCompression;
        steps::plan(folder, request, progress.part(0.95, 1));
    }
}

}  // namespace nonn
