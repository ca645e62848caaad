// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <string>

namespace nonn {

/// A classifier of the zoo for images of this shape:
///   wrn-D-K        Wide ResNet, D = 6n + 4, any width K > 0, as wrn-16-4 or wrn-10-0.5
///   wrn-D-K-nonn   the same as the NoNN authors build it
/// Throws Error(badInput) listing the names known.
Architecture makeClassifier(const std::string& name, Shape image, int classes);

/// The same network cut before its classifier and closed by the bridge of a student that imitates `filters` filters.
Architecture makeStudent(const std::string& name, Shape image, int filters);

}  // namespace nonn
