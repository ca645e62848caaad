// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"

#include <QString>
#include <QStringList>

namespace nonn {

/// One sentence for each number of devices: whether communities do better than random members of the same sizes, with
/// all devices there and where each may be gone. Only what both rows have figures of.
QStringList verdicts(const Comparison& comparison);

}  // namespace nonn
