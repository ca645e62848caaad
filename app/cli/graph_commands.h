// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"
#include "project/project.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

/// Of `nonn graph`.
struct GraphArguments {
    std::string project;
    std::string rule = "ah";
    GraphOptions options;
    std::optional<double> percentile;
    std::string activity;
    std::string matrix;
    std::string labels = "auto";
    std::string out;
};

/// Of `nonn partition`.
struct PartitionArguments {
    std::string project;
    PartitionSettings settings;
    std::string algorithm = "leiden";
    std::string policy = "cover-all";
    std::string resolution = "auto";
    std::vector<std::string> moves;
};

}  // namespace nonn::cli
