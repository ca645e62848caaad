// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/manual_page.h"

#include <cctype>
#include <sstream>

namespace nonn::texts {

namespace {

/// Of a line, whatever stands in it.
std::string escaped(const std::string& text) {
    std::string result = !text.empty() && (text.front() == '.' || text.front() == '\'') ? "\\&" : "";
    for (const char letter : text)
        result += letter == '\\' ? std::string("\\e") : letter == '-' ? std::string("\\-") : std::string(1, letter);
    return result;
}

/// The text's own line ends are kept.
std::string paragraph(const std::string& text) {
    std::istringstream lines(text);
    std::string result;
    for (std::string line; std::getline(lines, line);)
        result += (result.empty() ? "" : ".br\n") + escaped(line) + "\n";
    return result;
}

std::string upperCase(std::string text) {
    for (char& letter : text)
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return text;
}

std::string titled(const OptionOutline& option) {
    std::string title;
    for (const std::string& name : option.names)
        title += (title.empty() ? "" : ", ") + ("\\fB" + escaped(name) + "\\fR");
    return title + (option.value.empty() ? "" : (title.empty() ? "" : " ") + ("\\fI" + escaped(option.value) + "\\fR"));
}

std::string entries(const std::vector<OptionOutline>& options) {
    std::string text;
    for (const OptionOutline& option : options)
        text += ".TP\n" + titled(option) + "\n" + paragraph(option.description);
    return text;
}

std::string arguments(const CommandOutline& command) {
    std::string text;
    for (const OptionOutline& argument : command.arguments)
        text += " " + argument.value;
    return text;
}

std::string commandSection(const CommandOutline& command, const std::string& before) {
    const std::string name = before + command.name;
    std::string text;
    if (command.commands.empty())
        text += ".SS " + escaped(name + arguments(command)) + "\n" + paragraph(command.description + ".") +
                entries(command.arguments) + entries(command.options);
    for (const CommandOutline& inner : command.commands)
        text += commandSection(inner, name + " ");
    return text;
}

}  // namespace

std::string manualPage(const CommandOutline& program, const PageFacts& facts) {
    std::string page = ".TH " + upperCase(program.name) + " 1 \"\" \"" + program.name + " " + facts.version +
                       "\" \"NoNN Workbench\"\n";
    page += ".SH NAME\n" + escaped(program.name) + " \\- " + escaped(facts.summary) + "\n";
    page += ".SH SYNOPSIS\n.B " + escaped(program.name) + "\n" + (program.commands.empty() ? "" : ".I COMMAND\n");
    page += program.commands.empty() ? escaped("[OPTION...]" + arguments(program)) + "\n" : "[OPTION...]\n";
    page += ".SH DESCRIPTION\n" + paragraph(program.description);
    page += ".SH OPTIONS\n" + entries(program.options);
    if (!program.commands.empty())
        page += ".SH COMMANDS\n";
    for (const CommandOutline& command : program.commands)
        page += commandSection(command, "");
    if (!facts.epilogue.empty())
        page += ".SH NOTES\n" + paragraph(facts.epilogue);
    return page + ".SH SEE ALSO\n.BR " + escaped(facts.seeAlso) + " (1)\n";
}

}  // namespace nonn::texts
