// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"
#include "pages/facts_model.h"

namespace nonn {

/// What is done against failing devices, and the accuracy to be expected: a column for each of comparedFailures.
QVector<FactsColumn> failureColumns();
/// Three for each row of which subsets were measured: nothing, a fusion layer for each subset, every student twice.
QVector<QVector<Fact>> failureRows(const Comparison& comparison);

}  // namespace nonn
