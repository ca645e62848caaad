// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"
#include "graph/partition.h"

#include <string>
#include <string_view>
#include <vector>

namespace nonn {

enum class RowKind {
    teacher,   ///< as it is
    single,    ///< one network for all filters, on one device
    ensemble,  ///< as many such networks as devices, trained by themselves; the mean of their logits
    nonn,      ///< a network of neural networks
};

/// One thing that is trained and held against others. All devices of a row together have the same memory, whatever
/// their number, but for a single network of one device's size.
struct ComparisonRow {
    std::string name;  ///< as "nonn-k4-random"
    RowKind kind = RowKind::nonn;
    int devices = 1;      ///< that work at once: students of a NoNN, members of an ensemble
    int share = 1;        ///< each device has 1/share of the memory of all
    bool distils = true;  ///< else a single network learns from the labels alone
    WeightRule rule = WeightRule::activationHubs;
    PartitionAlgorithm algorithm = PartitionAlgorithm::leiden;
    DiscardPolicy policy = DiscardPolicy::coverAll;
    double deviceDropout = 0;

    bool operator==(const ComparisonRow&) const = default;
};

/// The probability of a lost message in rows that are trained for it.
constexpr double comparedDropout = 0.1;

/// What is compared for these numbers of devices, the most telling first:
///   teacher, single-total (a NoNN of one student), and for each number K above 1
///   nonn-kK                 communities by activation hubs, every filter kept
///   nonn-kK-random          their sizes, members by chance
///   nonn-kK-dropout         as nonn-kK, trained with comparedDropout
///   single-kK               one network of one device's size
///   nonn-kK-contiguous, nonn-kK-class-wise, nonn-kK-ca
///   ensemble-kK             K networks of one device's size
///   single-kK-labels        without the teacher
///   nonn-kK-drop-isolated, nonn-kK-drop-largest
/// Throws Error(badInput) for a number below 1 or one given twice.
std::vector<ComparisonRow> comparisonRows(const std::vector<int>& devices);

/// Those whose names fit one of the patterns, in which * stands for anything; all where there are none. Throws
/// Error(badInput) for a pattern that none fits.
std::vector<ComparisonRow> chosenRows(const std::vector<ComparisonRow>& rows, const std::vector<std::string>& patterns);

/// The row's name without its number of devices, as "nonn-random": the same for every number.
std::string kindOf(const ComparisonRow& row);

/// The row that another is compared with where nobody says: the random partition among as many devices; of teacher and
/// single-total, of the first number of `rows`. Empty where that is not among `rows` or the row itself.
std::string usualReference(const ComparisonRow& row, const std::vector<ComparisonRow>& rows);

}  // namespace nonn
