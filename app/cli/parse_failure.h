// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <CLI/CLI.hpp>

namespace nonn::cli {

/// What CLI11 says of a command line that it cannot read, which it says in English, as a text of this program where it
/// is one of those that people meet.
Text reasonOf(const CLI::ParseError& error);

}  // namespace nonn::cli
