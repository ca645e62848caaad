// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

/// Of `nonn compare`, as the user wrote it; the rest is a new comparison's default, or with --resume and --show the
/// last one's.
struct CompareArguments {
    std::string project;
    TrainingOptions training;
    std::vector<int> students;
    std::vector<std::string> rows;
    std::optional<int> seeds;
    std::optional<std::int64_t> memory;
    std::optional<std::int64_t> images;
    std::optional<double> beta;
    std::optional<double> failure;
    std::string reference;
    bool resume = false;
    bool show = false;
    std::string open;
    std::string csv;
    std::string markdown;
};

}  // namespace nonn::cli
