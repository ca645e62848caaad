// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace nonn::cli {

namespace {

constexpr std::size_t lineLength = 80;

/// Words of `text` in lines that begin with `indent` spaces; the text's own line ends are kept.
std::string wrapped(const std::string& text, std::size_t indent) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::string current;
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            if (!current.empty() && indent + current.size() + 1 + word.size() > lineLength) {
                result += std::string(indent, ' ') + current + "\n";
                current.clear();
            }
            current += (current.empty() ? "" : " ") + word;
        }
        result += std::string(indent, ' ') + current + "\n";
    }
    return result;
}

std::string namesOf(const CLI::Option* option) {
    std::string names;
    for (const std::string& name : option->get_snames())
        names += (names.empty() ? "-" : ", -") + name;
    for (const std::string& name : option->get_lnames())
        names += (names.empty() ? "--" : ", --") + name;
    const std::string type = option->get_type_size() == 0 ? "" : typeOf(option);
    return type.empty() ? names : names + " " + type;
}

std::string fullName(const CLI::App* app) {
    const CLI::App* const parent = app->get_parent();
    return parent ? fullName(parent) + " " + app->get_name() : app->get_name();
}

std::string usage(const CLI::App* app) {
    std::string line = "Usage: " + fullName(app);
    if (!app->get_subcommands({}).empty())
        line += " COMMAND";
    for (const CLI::Option* option : app->get_options())
        if (option->get_positional())
            line += " " + typeOf(option);
    for (const CLI::Option* option : app->get_options())
        if (!option->get_positional() && option->get_required())
            line += " " + namesOf(option);
    return line + " [OPTION...]\n";
}

std::string section(const std::string& title, const std::string& entries) {
    return entries.empty() ? std::string() : "\n" + title + ":\n" + entries;
}

}  // namespace

std::string typeOf(const CLI::Option* option) {
    static const std::map<std::string, std::string> plainWords{
        {"INT", "N"}, {"UINT", "N"}, {"FLOAT", "X"}, {"TEXT", "NAME"}};
    const std::string whole = option->get_type_name();
    const std::string type = whole.substr(0, whole.find(':'));
    const auto word = plainWords.find(type);
    return word == plainWords.end() ? type : word->second;
}

std::string described(const CLI::Option* option) {
    const std::string& standard = option->get_default_str();
    return option->get_description() + (standard.empty() ? "" : " (default: " + standard + ")");
}

std::string firstSentence(const std::string& text) {
    return text.substr(0, std::min(text.find_first_of(".:"), text.find(" (default")));
}

std::string helpText(const CLI::App* app) {
    std::string arguments;
    std::string options;
    for (const CLI::Option* option : app->get_options())
        if (option->get_positional())
            arguments += "  " + typeOf(option) + "\n" + wrapped(described(option), 6);
        else
            options += "  " + namesOf(option) + "\n" + wrapped(described(option), 6);
    std::string commands;
    for (const CLI::App* command : app->get_subcommands({}))
        commands += "  " + command->get_name() + "\n" + wrapped(firstSentence(command->get_description()), 6);
    return usage(app) + "\n" + wrapped(app->get_description(), 0) + section("Arguments", arguments) +
           section("Commands (each has --help)", commands) + section("Options", options) + "\n" +
           wrapped(app->get_footer(), 0);
}

}  // namespace nonn::cli
