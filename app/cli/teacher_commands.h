// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company_options.h"
#include "project/teacher_request.h"
#include "train/teacher_training_settings.h"
#include "training_options.h"

#include <string>
#include <vector>

namespace nonn::cli {

/// Of `nonn teacher train`.
struct TrainTeacherArguments {
    std::string project;
    TeacherTrainingSettings settings;
    TrainingOptions training;
    CompanyOptions company;
};

/// Of `nonn teacher import`.
struct ImportTeacherArguments {
    std::string project;
    TeacherRequest request;
    std::vector<float> mean;
    std::vector<float> deviation;
};

/// Of `nonn teacher trust`.
struct TrustTeacherArguments {
    std::string project;
};

}  // namespace nonn::cli
