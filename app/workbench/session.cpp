// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/session.h"

#include "base/file.h"
#include "model/teacher.h"
#include "project/steps_graph.h"
#include "project/steps_partition.h"
#include "project/steps_plan.h"
#include "project/trusted_programs.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <thread>

namespace nonn {

namespace {

constexpr int settleMilliseconds = 100;

using Pair = std::pair<std::shared_ptr<const ProjectFolder>, std::shared_ptr<const Snapshot>>;

bool same(const Project& before, const Project& now, Stage stage) {
    return before.record(stage) == now.record(stage) && now.state(stage) == StageState::current;
}

/// One that is damaged stands in nobody's way: the next training says so.
std::optional<StoppedTraining> stoppedTeacher(const ProjectFolder& folder) {
    try {
        return stoppedTeacherTraining(folder);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// What has not changed since `before` is not read again.
Snapshot read(const ProjectFolder& folder, const Snapshot* before) {
    Snapshot now;
    now.info = steps::inspect(folder);
    const Project& project = now.project();
    const auto kept = [&](Stage stage) { return before && same(before->project(), project, stage); };
    if (kept(Stage::graph) && before->graph)
        now.graph = before->graph;
    else if (project.state(Stage::graph) == StageState::current)
        now.graph = std::make_shared<const FilterGraph>(steps::readGraph(folder, project));
    if (kept(Stage::partition) && before->partition)
        now.partition = before->partition;
    else if (project.state(Stage::partition) == StageState::current)
        now.partition = steps::readPartition(folder, project);
    if (now.partition)
        now.colours = steps::colours(project, *now.partition);
    if (kept(Stage::plan) && before->plan)
        now.plan = before->plan;
    else if (project.state(Stage::plan) == StageState::current)
        now.plan = steps::readPlan(folder, project);
    if (kept(Stage::teacher) && before->scriptTeacher)
        now.scriptTeacher = before->scriptTeacher;
    else if (project.teacher && isScriptName(project.teacher->architecture))
        now.scriptTeacher = readTeacherDescription(folder.file(Stage::teacher));
    const bool allowed = kept(Stage::teacher) && before->scriptTeacher && !before->teacherRefused;
    if (now.scriptTeacher && !allowed)
        now.teacherRefused = !isTrusted(readFile(folder.file(Stage::teacher)));
    std::error_code none;
    now.checkpointWritten = std::filesystem::last_write_time(teacherCheckpoint(folder), none);
    const bool sameCheckpoint = before && before->checkpointWritten == now.checkpointWritten;
    now.stoppedTeacher = sameCheckpoint ? before->stoppedTeacher : stoppedTeacher(folder);
    return now;
}

}  // namespace

Session::Session(const std::filesystem::path& folder, Jobs& jobs, QObject* parent)
    : QObject(parent), m_path(QString::fromStdString(folder.string())), m_jobs(jobs) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &Session::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    reload();
}

QString Session::name() const {
    return QFileInfo(m_path).completeBaseName();
}

void Session::reload() {
    Jobs::Order order;
    order.title = tr("Reading the project");
    order.replaces = QStringLiteral("snapshot");
    order.listed = false;
    const auto work = [path = m_path, folder = m_folder, before = m_snapshot](const Progress&) {
        const auto opened =
            folder ? folder : std::make_shared<const ProjectFolder>(std::filesystem::path(path.toStdString()));
        return Pair(opened, std::make_shared<const Snapshot>(read(*opened, before.get())));
    };
    m_jobs.run<Pair>(
        order, this, work, [this](const Pair& pair) { take(pair.first, pair.second); },
        [this](const QString& reason) { Q_EMIT failed(reason); });
}

void Session::take(std::shared_ptr<const ProjectFolder> folder, std::shared_ptr<const Snapshot> snapshot) {
    const bool first = !m_snapshot;
    m_folder = std::move(folder);
    m_snapshot = std::move(snapshot);
    watch(m_path);
    if (!m_snapshot->info.runs.empty())
        watch(QStringLiteral("%1/runs/%2").arg(m_path, QString::fromStdString(m_snapshot->info.runs.back().config.id)));
    if (first)
        Q_EMIT opened();
    Q_EMIT changed();
}

/// For what other programs do; a run in the making changes its own folder alone.
void Session::watch(const QString& path) {
    if (!m_watcher.directories().contains(path))
        m_watcher.addPath(path);
}

int Session::threads() {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return cores > 2 ? cores - 1 : cores;
}

}  // namespace nonn
