// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"
#include "project/compare_folder.h"
#include "project/machine.h"

#include <functional>
#include <optional>
#include <string>

namespace nonn::steps {

struct CompareOutcome {
    Comparison comparison;
    int finished = 0;            ///< rows and seeds of which there are figures, training that ran away included
    int wished = 0;              ///< of how many, without those that cannot be
    std::int64_t testLooks = 0;  ///< of the project
    double seconds = 0;          ///< of this call
};

/// Told of the table whenever a row and seed is finished, by the thread that trains.
using CompareListener = std::function<void(const CompareOutcome&)>;

/// Trains what the rows need, seed after seed and in the order of comparisonRows(), and holds it against each other on
/// the test images, which counts as a look at them. What was trained before with the same settings is not trained
/// again; what was stopped goes on. Another program that compares the same project takes other rows: what it is at is
/// left to it. A row that cannot be, as for want of classes, or whose training ran away, says so in its `reason`.
/// Throws Error(badInput) without the teacher's answers (nonn graph) or for names of rows that are none, Error(usage)
/// where neither the request nor a plan says how much memory there is.
CompareOutcome compare(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine,
                       const Progress& progress, const CompareListener& listener = {});

/// The table of what is finished, without training anything.
CompareOutcome comparison(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine);

/// What was asked for the last time; nothing where nothing was. Throws Error(badInput) where it cannot be read.
std::optional<CompareRequest> lastCompareRequest(const ProjectFolder& folder);

/// Makes a run of the project of a finished row, with graph, partition and plan that it was made from, so that it can
/// be used, evaluated and exported as every other; gives the run's number. One that was opened before is not made
/// again. Throws Error(badInput) where the row is no NoNN or is not finished.
std::string openRow(const ProjectFolder& folder, const CompareRequest& request, const std::string& row,
                    std::uint64_t seed, const Machine& machine);

/// As toJson(Comparison), and {"finished", "wished", "test_set_looks", "seconds"}.
Json toJson(const CompareOutcome& outcome);

}  // namespace nonn::steps
