// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"
#include "project/setup.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace nonn {

/// Beside project.json, for the day on which that is damaged by a disk, by another program or by hand.
std::filesystem::path backupOf(const std::filesystem::path& project);

/// What is to be said of a folder that has the backup alone.
Text projectGone(const std::filesystem::path& project);

/// Whether project.json says that it was written by a program of a later schema.
bool isOfNewerVersion(const std::filesystem::path& projectFile);

/// A project on disk, which the command line and the window may have open at the same time:
///   project.json      see project.h; the same, as it was written last, in project.backup.json
///   teacher.pt        see model/teacher.h; weights in half precision, or a program
///   activity.pt       the teacher's answers to validation images, see evaluate/teacher_pass.h
///   graph.json        see graph/filter_graph.h
///   partition.json    see graph/partition.h
///   plan.json         see plan/plan.h
///   runs/001 ...      see run_folder.h
/// Every file is replaced whole or not at all. Nothing within names the folder itself, which may be moved.
/// May be used from several threads.
class ProjectFolder {
public:
    /// Throws Error(badInput) naming the folder where there is no project, with the backup where there is one, or
    /// project.json where it is damaged or newer.
    explicit ProjectFolder(std::filesystem::path path);

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path file(Stage stage) const { return m_path / fileName(stage); }
    /// Whether the stage is current and its file there: people remove what they take for a mere cache.
    bool holds(const Project& project, Stage stage) const;
    std::filesystem::path runs() const { return m_path / "runs"; }

    /// As it stands in the file now.
    Project read() const;

    /// Changes project.json, with no other program between reading and writing.
    void update(const std::function<void(Project&)>& change) const;

    /// Puts a new result of a stage in its place together with what `change` does to project.json, and marks what was
    /// made from the old one stale. `basis` is the project that the result was made from: Error(failed) where a stage
    /// before it has changed since. When the disk fills up, nothing has changed; after a crash in between, the old or
    /// the new result is there and marked stale.
    /// `write` is given a file name to write to. `digest` says what the result is, by its content or by what it is made
    /// from: what was made from a result of the same digest is current again. Without one nothing is.
    void commit(Stage stage, const Project& basis, const std::function<void(Project&)>& change,
                const std::function<void(const std::filesystem::path&)>& write, const std::string& digest = {}) const;

    /// The same for a JSON file, whose digest is that of its bytes.
    void commitJson(Stage stage, const Project& basis, const std::function<void(Project&)>& change,
                    const Json& content) const;

    /// Graph, partition and plan as they are now.
    Setup setup() const;
    /// Puts them back, with the settings that they were made with and all that was made from them. Error(failed) where
    /// they are of another teacher, or of other answers of it. After a crash in between they are marked stale.
    void restore(const Setup& setup) const;
    /// Puts back a current stage's file, which is gone. Error(failed) where the stage has changed since `basis`.
    void restore(Stage stage, const Project& basis,
                 const std::function<void(const std::filesystem::path&)>& write) const;

    /// A file beside project.json's changes, of no stage, as a run's evaluation.
    void writeBeside(const std::filesystem::path& file, const Json& content,
                     const std::function<void(Project&)>& change) const;

    /// Throws Error(badInput) naming the stage's file, and in the reason the command to run first, unless it is
    /// current.
    void require(const Project& project, Stage stage) const;

    /// What the file of graph, partition or plan holds. Throws Error(badInput) as require() does, and where it is not
    /// what this program wrote there, or one before it is not: the figures would be of something else.
    std::string result(const Project& project, Stage stage) const;

    /// Read once and kept until networks are to see the images otherwise. `seen`: as openProjectData() has it. Throws
    /// Error(badInput) where it is not what it was when the project was made.
    std::shared_ptr<const Dataset> dataset(const Project& project, const Progress& progress,
                                           const std::optional<ImageSettings>& seen = {}) const;

private:
    std::string checkedContent(const Project& project, Stage stage) const;
    void noteDigests(Project& project) const;
    void notePlanned(Project& project) const;
    void write(const Project& project) const;
    void keepBackup(const Project& project) const;
    std::filesystem::path projectFile() const { return m_path / "project.json"; }
    void place(const Project& before, const Project& after, const std::filesystem::path& file,
               const std::function<void(const std::filesystem::path&)>& write) const;

    std::filesystem::path m_path;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const Dataset> m_dataset;
    mutable ImageSettings m_datasetSeen;
};

}  // namespace nonn
