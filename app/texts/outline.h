// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace nonn::texts {

/// An option or, without names, an argument that stands by its place.
struct OptionOutline {
    std::vector<std::string> names;    ///< with their hyphens, the short ones first
    std::string value;                 ///< the kind of its value, as "DIR"; empty for a flag
    std::vector<std::string> choices;  ///< of its value, where there are few
    std::string description;           ///< with the default
};

/// A command line as its pages and completions need it.
struct CommandOutline {
    std::string name;
    std::string description;
    std::vector<OptionOutline> arguments;
    std::vector<OptionOutline> options;
    std::vector<CommandOutline> commands;
};

CommandOutline outlineOf(const CLI::App& app);

}  // namespace nonn::texts
