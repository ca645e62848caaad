// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <filesystem>

namespace nonn {

/// The demo up to what can be looked at: Fashion-MNIST, the teacher that comes with the program, its filter graph, two
/// students and a plan. What is there already stays. Takes seconds. Throws Error.
void makeDemoProject(const std::filesystem::path& path, int threads, const Progress& progress);

}  // namespace nonn
