// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "data/open_dataset.h"
#include "graph/filter_graph.h"
#include "graph/partition.h"
#include "plan/assignment.h"
#include "plan/fleet.h"
#include "plan/plan.h"
#include "project/stage.h"
#include "train/distillation_settings.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What a data set was found to be when the project was made; it must be the same ever after.
struct DatasetFacts {
    std::string name;
    int classes = 0;
    int channels = 0;
    int height = 0;
    int width = 0;
    std::int64_t training = 0;  ///< images
    std::int64_t validation = 0;
    std::int64_t test = 0;
    PartOrigin validationFrom = PartOrigin::training;
    PartOrigin testFrom = PartOrigin::given;
    std::int64_t skipped = 0;  ///< pictures left out
    GivenImages given = {};    ///< what its images are in their files, whatever networks see of them

    bool operator==(const DatasetFacts&) const = default;
};

DatasetFacts factsOf(const Dataset& dataset);
/// Of the same images, as networks see them in `dataset`.
DatasetFacts seenAs(DatasetFacts facts, const Dataset& dataset);
/// {"name", "classes", "channels", "height", "width", "train", "validation", "test", "validation_from", "test_from",
/// "skipped", "given": {"channels", "height", "width"}}; the latter two are null for pictures of sizes of their own.
Json toJson(const DatasetFacts& facts);
/// See preparationText().
std::optional<Text> preparationText(const DatasetFacts& facts);

/// See suggestAugmentation(side, images).
Augmentation suggestAugmentation(const DatasetFacts& dataset);

/// {"path", "reason"} each.
Json toJson(const std::vector<SkippedImage>& skipped);
/// {"text", "doubt"} each.
Json toJson(const std::vector<DataNote>& notes);
/// The same for scripts: "reason" and "text" are the English.
Json englishJson(const std::vector<SkippedImage>& skipped);
Json englishJson(const std::vector<DataNote>& notes);
constexpr std::size_t mostSkippedShown = 100;

/// What `teacher.pt` holds.
struct TeacherFacts {
    std::string source;        ///< "builtin", "trained", or the file that was imported
    std::string architecture;  ///< of the zoo, or see TeacherDescription::name
    int filters = 0;           ///< of its last feature map
    Normalisation normalisation;
    std::optional<double> validationAccuracy;  ///< 0..1, where it was measured
    std::optional<double> testAccuracy;

    bool operator==(const TeacherFacts&) const = default;
};

/// {"source", "architecture", "filters", "mean", "deviation", "validation_accuracy", "test_accuracy"}.
Json toJson(const TeacherFacts& facts);

enum class GraphSource {
    teacher,   ///< the teacher's answers to validation images
    activity,  ///< a CSV file of images x filters activities
    matrix,    ///< a CSV file of filters x filters weights
};

std::string_view name(GraphSource source);

/// How the graph is made.
struct GraphOptions {
    GraphSource source = GraphSource::teacher;
    std::filesystem::path file;                   ///< where it is imported
    TableLabels labels = TableLabels::automatic;  ///< of that file
    std::int64_t images = 0;                      ///< validation images that the teacher is asked about; 0: all
    GraphSettings settings;
    bool findsPercentile = false;  ///< whenever the graph is made, settings.percentile is found: suitablePercentile()

    bool operator==(const GraphOptions&) const = default;
};

/// What the devices are.
struct PlanOptions {
    std::vector<Budget> budgets;  ///< one for all students, or one a student
    Fleet fleet;                  ///< the devices where they were listed, spare ones too; else empty
    SizeRule size = SizeRule::fill;
    Objective objective = Objective::latency;  ///< by which the planner gives devices their students

    bool operator==(const PlanOptions&) const = default;
};

/// How students are trained.
struct DistilOptions {
    DistillationSettings settings;
    std::vector<std::string> architectures;  ///< in place of the plan's: one for all students, or one a student
    std::int64_t images = 0;                 ///< training images used, each class its share; 0: all
    std::vector<int> students = {};          ///< in independent mode: these alone, ascending; empty: all
};

/// A stage's result as it lies in the project folder. Whether it holds goes by content: a result that comes back, as
/// after an undo, has its number again, and what was made from it holds again.
struct StageRecord {
    int revision = 0;                           ///< the number of its content, see Project::contents; 0: not made yet
    bool stale = false;                         ///< not to be trusted whatever it was made from
    std::array<int, stages.size()> madeFrom{};  ///< the numbers of the stages before it; 0 where there was none

    bool operator==(const StageRecord&) const = default;
};

/// What a stage has held before.
struct StageContent {
    int revision = 0;
    std::string digest;             ///< of the file, or of what it is made from; see ProjectFolder::commit()
    std::vector<int> colours = {};  ///< of a partition: the colour of each student, see graph/colour_slots.h
    std::vector<std::string> architectures = {};  ///< of a plan: one a student

    bool operator==(const StageContent&) const = default;
};
constexpr std::size_t mostContents = 500;  // of a stage; older ones are forgotten, and are new when they come back

/// `project.json`: where the data comes from, the settings that each stage was last run with, and what is stale.
struct Project {
    DataSource source;
    SplitSettings split;
    ImageSettings images;  ///< `side` is set for a source of pictures
    DatasetFacts dataset;
    std::optional<DatasetDigest> digest;  ///< nothing where an earlier program made the project, which kept none
    std::vector<SkippedImage> skipped;    ///< the first mostSkippedShown of those left out
    std::vector<DataNote> notes;          ///< of how the data were taken, and of what is odd about them
    std::optional<TeacherFacts> teacher;
    std::optional<GraphOptions> graph;  ///< this and the next three: once the stage was run
    std::optional<PartitionSettings> partition;
    std::optional<PlanOptions> plan;
    std::optional<DistilOptions> distil;
    std::array<StageRecord, stages.size()> records;
    std::array<std::vector<StageContent>, stages.size()> contents;  ///< the latest last
    std::int64_t askedImages = 0;  ///< validation images that `activity.pt` was asked for; 0: all
    std::int64_t testLooks = 0;    ///< how often figures of the test images were given out

    const StageRecord& record(Stage stage) const { return records[static_cast<std::size_t>(stage)]; }
    StageRecord& record(Stage stage) { return records[static_cast<std::size_t>(stage)]; }
    StageState state(Stage stage) const;

    /// The stage has a new result, made from what is before it now: it is current, and what was made from another is
    /// stale. A digest that it had before gives it its number of then; an empty one is like no other.
    void markMade(Stage stage, const std::string& content = {});
    /// This stage, where it exists, is stale, and so is what comes after it.
    void markStale(Stage stage);
    /// The digest of the stage's result, where it is known.
    std::string digestOf(Stage stage) const;
    void setDigest(Stage stage, const std::string& made);

    /// Of the students of the plan that is there; empty where that is not known.
    std::vector<std::string> plannedArchitectures() const;
    void setPlannedArchitectures(const Plan& made);

    /// The colour (0-based) of each student of the partition with this number; empty where it is not known.
    std::vector<int> colours(int revision) const;
    /// Of the partition that is there now. One that was there before keeps those that it had.
    void setColours(const std::vector<int>& colours);
};

/// Of the files that this program writes.
/// 2: how pictures are held, where the parts come from and what was left out.
/// 3: what each result was made from, and what a stage has held before; a digest of the data, how their folders were
/// taken, and notes on that.
/// 4: what images are in their files, and of how many channels networks see them; the colours of students.
/// 5: the architectures of plans, which students trained by an earlier plan may have too.
constexpr int projectSchema = 5;

Json toJson(const Project& project);

/// Throws Error(badInput) naming `path` where a member is missing, not known or out of range, or when the file was
/// written by a newer program.
Project projectFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
