// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/answer_table.h"
#include "evaluate/evaluation.h"
#include "pages/figure_row.h"

#include <QString>
#include <cstdint>
#include <vector>

/// What the page of evaluations says.
namespace nonn::words {

/// "5,000 validation images".
QString images(Split split, std::int64_t count);

/// The figures of an evaluation, each with the images that it is of.
std::vector<Figure> figures(const Evaluation& evaluation);

/// The accuracy of those plugged in, on images of `split`, and by how many points it differs from that of all.
Figure pluggedIn(const std::vector<bool>& alive, Split split, double accuracy, double accuracyOfAll);

/// What those plugged in have right without their own fusion layer where they answer by it, `withLayer`, else with it.
Figure otherwise(bool withLayer, double accuracy);

/// Why what training said of all students differs from what they say now, on the same images; empty where it does not.
QString trained(double now, double inTraining, const QString& arithmetic);

/// Which images what is shown belongs to, and how often the test images were looked at; either may be null.
QString which(const AnswerTable* answers, const Evaluation* evaluation, std::int64_t testLooks);

}  // namespace nonn::words
