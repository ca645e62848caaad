// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"
#include "graph/partition.h"
#include "model/teacher_description.h"
#include "plan/plan.h"
#include "project/project_folder.h"
#include "project/steps_info.h"
#include "project/stopped_training.h"
#include "workbench/jobs.h"
#include "workbench/teacher/teacher_view_cache.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace nonn {

/// What the project's folder holds, read at one moment. What is stale is not here.
struct Snapshot {
    steps::Info info;
    std::shared_ptr<const FilterGraph> graph;
    std::optional<Partition> partition;
    std::vector<int> colours;  ///< of its students
    std::optional<Plan> plan;
    std::optional<TeacherDescription> scriptTeacher;    ///< of a teacher that is not of the zoo
    bool teacherRefused = false;                        ///< it is a program that this user has not allowed to run
    std::optional<StoppedTraining> stoppedTeacher;      ///< a training of a teacher that can go on
    std::filesystem::file_time_type checkpointWritten;  ///< of the file that stoppedTeacher was read from

    const Project& project() const { return info.project; }
};

/// The project that is open: its folder, and the latest snapshot of it, which follows what jobs and other programs
/// write. All reading is done by jobs.
class Session : public QObject {
    Q_OBJECT

public:
    Session(const std::filesystem::path& folder, Jobs& jobs, QObject* parent = nullptr);

    const std::shared_ptr<const ProjectFolder>& folder() const { return m_folder; }
    const std::shared_ptr<TeacherViewCache>& teacherViews() const { return m_teacherViews; }
    QString path() const { return m_path; }
    /// "demo" of "demo.nonn".
    QString name() const;
    Jobs& jobs() const { return m_jobs; }

    /// Nothing until `opened`.
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }

    /// Asks for a new snapshot; one job however often it is called.
    void reload();

    /// How many threads a step may use.
    static int threads();

Q_SIGNALS:
    /// The first snapshot is there.
    void opened();
    /// There is a new one.
    void changed();
    /// The folder cannot be read (any more).
    void failed(const QString& reason);

private:
    void take(std::shared_ptr<const ProjectFolder> folder, std::shared_ptr<const Snapshot> snapshot);
    void watch(const QString& path);

    QString m_path;
    Jobs& m_jobs;
    std::shared_ptr<const ProjectFolder> m_folder;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<TeacherViewCache> m_teacherViews = std::make_shared<TeacherViewCache>();
    QFileSystemWatcher m_watcher;
    QTimer m_settle{this};
};

}  // namespace nonn
