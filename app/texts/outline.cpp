// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/outline.h"

#include "cli/help_text.h"

#include <sstream>

namespace nonn::texts {

namespace {

/// Of a type as CLI11 writes it: "TEXT:{fp32,fp16}".
std::vector<std::string> choicesIn(const std::string& type) {
    const std::size_t begin = type.find('{');
    const std::size_t end = type.find('}');
    std::vector<std::string> choices;
    if (begin == std::string::npos || end == std::string::npos)
        return choices;
    std::istringstream in(type.substr(begin + 1, end - begin - 1));
    for (std::string choice; std::getline(in, choice, ',');)
        choices.push_back(choice);
    return choices;
}

OptionOutline outlineOf(const CLI::Option& option) {
    OptionOutline outline;
    if (!option.get_positional()) {
        for (const std::string& name : option.get_snames())
            outline.names.push_back("-" + name);
        for (const std::string& name : option.get_lnames())
            outline.names.push_back("--" + name);
    }
    if (option.get_type_size() != 0)
        outline.value = cli::typeOf(&option);
    outline.choices = choicesIn(option.get_type_name());
    outline.description = cli::described(&option);
    return outline;
}

}  // namespace

CommandOutline outlineOf(const CLI::App& app) {
    CommandOutline outline{app.get_name(), app.get_description(), {}, {}, {}};
    for (const CLI::Option* const option : app.get_options())
        if (option != app.get_help_ptr() || app.get_parent() == nullptr)
            (option->get_positional() ? outline.arguments : outline.options).push_back(outlineOf(*option));
    for (const CLI::App* const command : app.get_subcommands({}))
        outline.commands.push_back(outlineOf(*command));
    return outline;
}

}  // namespace nonn::texts
