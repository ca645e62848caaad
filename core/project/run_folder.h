// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/folder_lock.h"
#include "project/project_folder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// The numbers of the contents that a run was made from, see StageRecord.
struct RunInputs {
    int teacher = 0;
    int partition = 0;
    int plan = 0;  ///< 0 where the architectures were given by hand

    bool operator==(const RunInputs&) const = default;
};

/// What came of a run.
struct RunResult {
    int epochs = 0;
    int bestEpoch = 0;
    double validationAccuracy = 0;  ///< of the fused network, 0..1
    double imagesPerSecond = 0;     ///< in training, mean over the epochs

    bool operator==(const RunResult&) const = default;
};

/// A run of some students that was joined with others to a whole one.
struct MergedRun {
    std::string run;  ///< as it was given: a number, or a path
    std::vector<int> students;
    int threads = 1;  ///< that it was trained with
    std::string device;

    bool operator==(const MergedRun&) const = default;
};

/// How many processes trained a run from when on; see Company.
struct RunSegment {
    int afterEpoch = 0;  ///< epochs that were finished then
    int processes = 1;

    bool operator==(const RunSegment&) const = default;
};

/// `config.json`: everything that a run depends on, and its result once it is finished.
struct RunConfig {
    std::string id;  ///< the folder's name, "001", "002" ...
    RunInputs inputs;
    DistilOptions options;
    std::vector<std::string> architectures;  ///< one a student
    std::string device;                      ///< "cpu" or "cuda"
    std::string version;                     ///< of this program
    std::string libtorch;                    ///< its version
    std::optional<RunResult> result;         ///< not set until the run is finished
    /// Of a run of some students only, in place of a result once these are trained; its accuracy is their mean.
    std::optional<RunResult> part = {};
    std::string teacherDigest = {};          ///< of such a run: see teacherDigest()
    std::vector<MergedRun> mergedFrom = {};  ///< what it was joined from, where it was

    std::vector<RunSegment> segments = {};  ///< none of a run that one process alone trained

    /// Notes how many processes go on with it, where that is another number than before.
    void noteProcesses(int processes, int afterEpoch);

    /// Whether there is nothing left to train in it.
    bool trained() const { return result || part; }
};

Json toJson(const RunConfig& config);
/// Throws Error(badInput) naming `path`.
RunConfig runConfigFromJson(const std::filesystem::path& path, const Json& value);

/// One distillation in `runs/ID/`:
///   config.json      see above
///   metrics.csv      one line an epoch, see metrics.h
///   moments.csv      some lines an epoch, likewise
///   checkpoint.pt    what an unfinished run goes on from
///   students/*.pt    of the best epoch, see train/nonn_network.h
///   about.json       what people call it and remark of it, where they do: see steps_runs.h
///   answers.pt       to validation images, kept lest they be asked for again: see evaluate/answer_table_file.h
///   survivors.json   fusion layers for survivors, where they were asked for: see plan/survivor_layers.h
///   evaluation.json  see evaluate/evaluation.h
///   made_from/       graph, partition and plan, see setup.h
class RunFolder {
public:
    explicit RunFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::string id() const { return m_path.filename().string(); }
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path config() const { return m_path / "config.json"; }
    std::filesystem::path metrics() const { return m_path / "metrics.csv"; }
    std::filesystem::path moments() const { return m_path / "moments.csv"; }
    std::filesystem::path checkpoint() const { return m_path / "checkpoint.pt"; }
    std::filesystem::path madeFrom() const { return m_path / "made_from"; }
    std::filesystem::path about() const { return m_path / "about.json"; }
    std::filesystem::path answers() const { return m_path / "answers.pt"; }
    std::filesystem::path survivors() const { return m_path / "survivors.json"; }
    std::filesystem::path evaluation() const { return m_path / "evaluation.json"; }

    /// Throws Error(badInput) naming the file where it is damaged, and in the reason what takes the run away.
    RunConfig read() const;
    bool evaluated() const;

private:
    std::filesystem::path m_path;
};

/// Makes the folder of a new run, numbered after the last one, with its config.json; sets `config.id`.
RunFolder addRun(const ProjectFolder& project, RunConfig& config);

/// All runs, in the order in which they were begun.
std::vector<RunFolder> listRuns(const ProjectFolder& project);

/// Throws Error(badInput) naming the folder where there is no such run.
RunFolder findRun(const ProjectFolder& project, const std::string& id);

/// Whether the run was made from what the project holds now: its teacher, its partition, and students of the
/// architectures of its plan, whatever the limits by which these were chosen.
bool isCurrent(const RunConfig& run, const Project& project);

/// Puts back the graph, partition and plan that a run was made from, which is current then; returns what was there
/// before, to be put back in turn. Throws Error(badInput) where the run is of a version that did not keep them,
/// Error(failed) where the teacher has been replaced since.
Setup useRun(const ProjectFolder& folder, const RunFolder& run);

/// "students 0, 2 only"; nothing of a run of all.
std::optional<Text> partText(const RunConfig& run);

/// The latest finished, or the latest stopped, run that is current; of some students only, it counts as neither once
/// these are trained.
std::optional<RunFolder> latestRun(const ProjectFolder& folder, const Project& project, bool finished);

/// The run of this name, else the latest finished one that is current. A run that is named may have been made from an
/// older partition or plan, which is said in the log, but not with an older teacher or unfinished: Error(badInput).
RunFolder chooseFinishedRun(const ProjectFolder& folder, const Project& project, const std::string& id);

}  // namespace nonn
