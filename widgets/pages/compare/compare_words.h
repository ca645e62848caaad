// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison.h"

#include <QStringList>

namespace nonn {

/// What the comparison says of communities against other divisions, a sentence a number of devices, as far as it can
/// tell; then why rows have no figures.
QStringList compareWords(const Comparison& comparison);

}  // namespace nonn
