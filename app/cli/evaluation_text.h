// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"

#include <string>

namespace nonn::cli {

/// Accuracies of teacher and students, a row a student, and a row a subset where these are few.
std::string evaluationText(const Evaluation& evaluation);

}  // namespace nonn::cli
