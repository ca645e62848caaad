// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"
#include "evaluate/comparison_setup.h"
#include "project/project_folder.h"

#include <filesystem>
#include <optional>
#include <string>

namespace nonn {

/// What is to be compared, how students are trained for it.
struct CompareRequest {
    std::vector<int> students{1, 2, 4, 8};
    std::vector<std::string> rows = {};  ///< see chosenRows(); empty: all
    int seeds = 3;
    std::uint64_t firstSeed = 1;              ///< the others are those after it
    std::optional<std::int64_t> memory = {};  ///< bytes of weights of all devices together; absent: those of the plan
    double failure = 0.1;                     ///< see Comparison::failure
    std::string reference = {};               ///< see ComparisonWish::reference
    /// Of every row: its architectures, seed, threads and device dropout do not count.
    DistilOptions training;
};

/// `compare/request.json`.
Json toJson(const CompareRequest& request);
/// Throws Error(badInput) naming `path`.
CompareRequest compareRequestFromJson(const std::filesystem::path& path, const Json& value);

/// Everything that the students of one row and seed depend on: what is trained the same is trained once.
struct CellConfig {
    std::string row;
    std::uint64_t seed = 1;
    std::string teacher;  ///< its digest
    Precision precision = Precision::fp32;
    std::vector<std::string> architectures;
    std::vector<std::vector<int>> filters;
    DistilOptions training;  ///< as settingsOf() has them for the row, with its seed
    std::string device;      ///< "cpu" or "cuda"
};

Json toJson(const CellConfig& config);

/// One row with one seed in `compare/ROW/SEED-DIGEST/`, the digest that of its config but for the number of threads:
///   config.json      see CellConfig, written when it is begun
///   checkpoint.pt, member0.pt ...   what an unfinished one goes on from
///   metrics.csv      see metrics.h
///   partition.json, plan.json, students/*.pt
///   evaluation.json  see evaluate/evaluation.h
///   result.json      see ComparisonCell; where it is there, the cell is finished
///   run.json         under which number it was opened as a run
class CellFolder {
public:
    CellFolder(const ProjectFolder& project, const CellConfig& config);

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path file(const char* name) const { return m_path / name; }

    /// Nothing where it is not finished. Throws Error(badInput) where the file is damaged.
    std::optional<ComparisonCell> result() const;
    void writeResult(const ComparisonCell& cell) const;

    /// With how many threads it was begun: it goes on with as many. `threads` where it was not begun.
    int threads(int threads) const;

private:
    std::filesystem::path m_path;
};

std::filesystem::path compareFolder(const ProjectFolder& project);

}  // namespace nonn
