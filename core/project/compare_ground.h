// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison_setup.h"
#include "project/compare_folder.h"
#include "project/machine.h"

#include <map>
#include <string>
#include <vector>

namespace nonn {

/// One row with one seed, ready to be trained or read.
struct ComparedCell {
    const ComparisonRow* row = nullptr;
    std::uint64_t seed = 1;
    RowSetup setup;  ///< empty for the teacher
    CellConfig config;
    CellFolder folder;
};

/// What a comparison of a project stands on: its rows, and what each is to be with each seed.
class CompareGround {
public:
    /// Throws as steps::compare() does.
    CompareGround(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine);

    const Project& project() const { return m_project; }
    const ComparisonBasis& basis() const { return m_basis; }
    const std::vector<ComparisonRow>& rows() const { return m_rows; }
    /// Seed after seed, each in the order of the rows; the teacher with the first one only.
    const std::vector<ComparedCell>& cells() const { return m_cells; }

    /// The table of these cells; rows that cannot be have their reason.
    Comparison table(const std::vector<ComparisonCell>& cells) const;

    /// As the graph of a row is made from the project's, for a person who opens it.
    GraphOptions graphOptions(WeightRule rule) const;

private:
    void addCell(const ProjectFolder& folder, const Machine& machine, const ComparisonRow& row, std::uint64_t seed);

    Project m_project;
    CompareRequest m_request;
    ComparisonBasis m_basis;
    std::vector<ComparisonRow> m_rows;
    std::vector<ComparedCell> m_cells;
    std::map<std::string, Text> m_impossible;  ///< row and why
};

}  // namespace nonn
