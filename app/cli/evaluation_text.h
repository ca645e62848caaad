// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"
#include "plan/survivor_layers.h"

#include <optional>
#include <string>

namespace nonn::cli {

/// Accuracies of teacher and students, a row a student, and a row a subset where these are few.
std::string evaluationText(const Evaluation& evaluation);
/// A line on the fusion layers for survivors that subsets were measured with; empty without any.
std::string survivorsText(const std::optional<SurvivorLayers>& layers);

}  // namespace nonn::cli
