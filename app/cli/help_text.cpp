// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include "cells.h"
#include "spoken.h"

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
        for (const LinePiece& piece : linePieces(line)) {
            const std::string added = (piece.spaced && !current.empty() ? " " : "") + piece.text;
            if (!current.empty() && indent + cellsOf(current) + cellsOf(added) > lineLength) {
                result += std::string(indent, ' ') + current + "\n";
                current = piece.text;
            } else {
                current += added;
            }
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
    std::string line = fullName(app);
    if (!app->get_subcommands({}).empty())
        line += " COMMAND";
    for (const CLI::Option* option : app->get_options())
        if (option->get_positional())
            line += " " + typeOf(option);
    for (const CLI::Option* option : app->get_options())
        if (!option->get_positional() && option->get_required())
            line += " " + namesOf(option);
    return said(Text::tr("Usage: %1", line + " [OPTION...]")) + "\n";
}

std::string section(const Text& title, const std::string& entries) {
    return entries.empty() ? std::string() : "\n" + said(title) + "\n" + entries;
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
    return standard.empty() ? option->get_description()
                            : withDefault(Text::verbatim(option->get_description()), standard);
}

std::string withDefault(const Text& help, const std::string& value) {
    return said(Text::tr("%1 (default: %2)", help, value));
}

std::string firstSentence(const std::string& text) {
    // A full stop within a word is part of a file's name.
    std::size_t end = text.size() - (text.ends_with('.') ? 1 : 0);
    for (const char* const sign : {". ", ".\n", ":", " (default", "。", "：", " :"})
        end = std::min(end, text.find(sign));
    return text.substr(0, end);
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
    return usage(app) + "\n" + wrapped(app->get_description(), 0) + section(Text::tr("Arguments:"), arguments) +
           section(Text::tr("Commands (each has --help):"), commands) + section(Text::tr("Options:"), options) + "\n" +
           wrapped(app->get_footer(), 0);
}

}  // namespace nonn::cli
