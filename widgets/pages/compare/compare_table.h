// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"
#include "pages/facts_model.h"

namespace nonn {

/// The columns of a comparison's table. Accuracies in percent, differences in points.
enum class CompareColumn {
    row,
    seeds,
    accuracy,
    deviation,
    oneGone,
    expected,
    reference,
    difference,
    halfWidth,
    expectedDifference,
    parameters,
    memory,
    macs,
    bytes,
    seconds
};

QVector<FactsColumn> compareColumns();
/// One a line of the comparison, in its order.
QVector<QVector<Fact>> compareRows(const Comparison& comparison);

}  // namespace nonn
