// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace nonn {

class ConfusionCells;

/// A table as CSV (RFC 4180): a line of headers, then its rows as they are shown.
QString tableText(const QAbstractItemModel& model);

/// Counts of images, the same whatever is shown of them: a line a true class, a column an answer.
QString confusionText(const ConfusionCells& cells);

}  // namespace nonn
