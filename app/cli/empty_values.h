// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace nonn::cli {

/// Of every option, of commands too. As a script gives one whose variable was never set: to go on without it would do
/// something else than was meant.
void refuseEmptyValues(CLI::App& app);

}  // namespace nonn::cli
