// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <CLI/CLI.hpp>

#include <string>

namespace nonn::cli {

/// What `--help` prints: usage, what the command does, its arguments and options with their defaults, and its commands
/// with the first sentence of each; lines of at most 80 characters.
std::string helpText(const CLI::App* app);

/// The kind of an option's value, as "DIR", without the ranges and choices that CLI11 puts behind it.
std::string typeOf(const CLI::Option* option);

/// Of a description: up to the first full stop or colon, or to the default.
std::string firstSentence(const std::string& text);

/// Its description, with its default.
std::string described(const CLI::Option* option);

/// The same, in the language of the program, where CLI11 does not know the default.
std::string withDefault(const Text& help, const std::string& value);

}  // namespace nonn::cli
