// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company_options.h"
#include "training_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

/// Of `nonn distill --cache-mb`.
constexpr std::int64_t bytesPerMegabyte = 1'000'000;

/// Of `nonn distill`, as the user wrote it; the rest is a new run's default, or an unfinished run's own.
struct DistillArguments {
    std::string project;
    TrainingOptions training;
    std::optional<std::string> mode;
    std::optional<std::string> featureLoss;
    std::optional<double> alpha;
    std::optional<double> temperature;
    std::optional<double> beta;
    std::optional<double> deviceDropout;
    std::optional<std::int64_t> cacheMegabytes;
    std::optional<std::int64_t> images;
    std::vector<std::string> architectures;
    std::vector<int> students;
    CompanyOptions company;
    bool resume = false;
    bool resumeIfBegun = false;
};

/// Of `nonn merge`.
struct MergeArguments {
    std::string project;
    std::vector<std::string> runs;
};

}  // namespace nonn::cli
