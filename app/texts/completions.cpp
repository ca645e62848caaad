// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/completions.h"

#include "cli/help_text.h"

#include <functional>

namespace nonn::texts {

namespace {

using cli::firstSentence;
using Words = std::vector<std::string>;

std::string joined(const Words& words, const std::string& between) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

Words namesOf(const std::vector<CommandOutline>& commands) {
    Words names;
    for (const CommandOutline& command : commands)
        names.push_back(command.name);
    return names;
}

Words namesOf(const std::vector<OptionOutline>& options) {
    Words names;
    for (const OptionOutline& option : options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
}

/// A project that may be left out stands in brackets.
bool isFolder(const std::string& value) {
    return value == "DIR" || value == "PROJECT" || value == "[PROJECT]";
}

/// A bundle is a folder or a file.
bool isFile(const std::string& value) {
    return value == "FILE" || value == "BUNDLE";
}

/// Each command that has none below it, by its words.
void visit(const CommandOutline& program, const Words& before,
           const std::function<void(const Words&, const CommandOutline&)>& take) {
    for (const CommandOutline& command : program.commands) {
        Words words = before;
        words.push_back(command.name);
        if (command.commands.empty())
            take(words, command);
        visit(command, words, take);
    }
}

/// What the completions of one program call, and the beginning of the one that bash asks.
std::string bashBegin(const std::string& program) {
    const auto paths = [&](const std::string& kind, const std::string& flag) {
        return "_" + program + "_" + kind + "() {\n    compopt -o filenames\n    mapfile -t COMPREPLY < <(compgen " +
               flag + " -- \"$1\")\n}\n";
    };
    return "# bash completion of " + program + ", generated\n_" + program +
           "_words() {\n    mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$2\")\n}\n" + paths("folders", "-d") +
           paths("files", "-f") + "_" + program +
           "() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n    COMPREPLY=()\n";
}

std::string bashEnd(const std::string& program) {
    return "}\ncomplete -F _" + program + " " + program + "\n";
}

/// Where bash stands: the words of the command without options.
constexpr const char* bashFindsCommand = R"(    local command="" k
    for ((k = 1; k < COMP_CWORD; ++k)); do
        [[ ${COMP_WORDS[k]} == -* ]] && continue
        case "$command" in
)";

std::string bashWords(const std::string& program, const Words& words) {
    return "_" + program + "_words \"" + joined(words, " ") + "\" \"$word\"";
}

std::string bashValue(const std::string& program, const OptionOutline& option) {
    return !option.choices.empty()  ? bashWords(program, option.choices)
           : isFolder(option.value) ? "_" + program + "_folders \"$word\""
           : option.value == "FILE" ? "_" + program + "_files \"$word\""
                                    : "COMPREPLY=()";
}

/// What fits after one of the options, or begins as one of `names`.
std::string bashOptions(const std::string& program, const std::vector<OptionOutline>& options, const Words& names,
                        const std::string& indent) {
    std::string text = indent + "case \"$before\" in\n";
    for (const OptionOutline& option : options)
        if (!option.value.empty())
            text += indent + "    " + joined(option.names, "|") + ") " + bashValue(program, option) + "; return ;;\n";
    return text + indent + "esac\n" + indent + "if [[ $word == -* ]]; then " + bashWords(program, names) +
           "; return; fi\n";
}

/// Of a program without commands: its options, and folders as its argument, and files where it is none.
std::string bashOfPlain(const CommandOutline& program) {
    const bool folder = !program.arguments.empty() && isFolder(program.arguments.front().value);
    return bashBegin(program.name) + bashOptions(program.name, program.options, namesOf(program.options), "    ") +
           "    _" + program.name + (folder ? "_folders" : "_files") + " \"$word\"\n" + bashEnd(program.name);
}

std::string bashCommand(const std::string& program, const Words& words, const CommandOutline& command,
                        const Words& common) {
    Words names = namesOf(command.options);
    names.insert(names.end(), common.begin(), common.end());
    const bool files = command.arguments.size() > 1;
    return "        \"" + joined(words, " ") + "\")\n" + bashOptions(program, command.options, names, "            ") +
           "            _" + program + (files ? "_files" : "_folders") + " \"$word\" ;;\n";
}

}  // namespace

std::string bashCompletion(const CommandOutline& program) {
    if (program.commands.empty())
        return bashOfPlain(program);
    std::string text = bashBegin(program.name) + bashFindsCommand;
    text += "            \"\") case \"${COMP_WORDS[k]}\" in " + joined(namesOf(program.commands), "|") +
            ") command=${COMP_WORDS[k]} ;; esac ;;\n";
    for (const CommandOutline& command : program.commands)
        if (!command.commands.empty())
            text += "            " + command.name + ") case \"${COMP_WORDS[k]}\" in " +
                    joined(namesOf(command.commands), "|") + ") command+=\" ${COMP_WORDS[k]}\" ;; esac ;;\n";
    text += "        esac\n    done\n    case \"$command\" in\n";
    Words first = namesOf(program.commands);
    const Words common = namesOf(program.options);
    first.insert(first.end(), common.begin(), common.end());
    text += "        \"\") " + bashWords(program.name, first) + " ;;\n";
    for (const CommandOutline& command : program.commands)
        if (!command.commands.empty())
            text += "        \"" + command.name + "\") " + bashWords(program.name, namesOf(command.commands)) + " ;;\n";
    visit(program, {}, [&](const Words& words, const CommandOutline& command) {
        text += bashCommand(program.name, words, command, common);
    });
    return text + "    esac\n" + bashEnd(program.name);
}

namespace {

/// In single quotes, for zsh and fish alike, without what _arguments takes for itself.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char letter : text)
        result += letter == '\'' ? std::string("'\\''") : letter == '\n' ? std::string(" ") : std::string(1, letter);
    return result + "'";
}

std::string zshSafe(const std::string& text) {
    std::string result;
    for (const char letter : firstSentence(text))
        result += letter == '[' ? '(' : letter == ']' ? ')' : letter;
    return result;
}

std::string zshAction(const OptionOutline& option) {
    return !option.choices.empty()  ? "(" + joined(option.choices, " ") + ")"
           : isFolder(option.value) ? "_files -/"
           : isFile(option.value)   ? "_files"
                                    : " ";
}

std::string zshArguments(const CommandOutline& command, const std::vector<OptionOutline>& common) {
    std::string text = "_arguments";
    std::vector<OptionOutline> options = command.options;
    options.insert(options.end(), common.begin(), common.end());
    for (const OptionOutline& option : options)
        for (const std::string& name : option.names)
            text += " \\\n            " +
                    quoted(name + "[" + zshSafe(option.description) + "]" +
                           (option.value.empty() ? "" : ":" + option.value + ":" + zshAction(option)));
    for (const OptionOutline& argument : command.arguments)
        text += " \\\n            " + quoted(":" + argument.value + ":" + zshAction(argument));
    return text;
}

std::string zshList(const std::vector<CommandOutline>& commands) {
    std::string text;
    for (const CommandOutline& command : commands)
        text += " " + quoted(command.name + ":" + firstSentence(command.description));
    return text;
}

}  // namespace

std::string zshCompletion(const CommandOutline& program) {
    if (program.commands.empty())
        return "#compdef " + program.name + "\n# generated\n" + zshArguments(program, {}) + "\n";
    std::string text =
        "#compdef nonn\n# generated\n_nonn() {\n    local command=\"\" word\n    local -a commands\n"
        "    for word in ${words[2,CURRENT-1]}; do\n        [[ $word == -* ]] && continue\n"
        "        case \"$command\" in\n";
    text +=
        "            \"\") case $word in " + joined(namesOf(program.commands), "|") + ") command=$word ;; esac ;;\n";
    for (const CommandOutline& command : program.commands)
        if (!command.commands.empty())
            text += "            " + command.name + ") case $word in " + joined(namesOf(command.commands), "|") +
                    ") command+=\" $word\" ;; esac ;;\n";
    text += "        esac\n    done\n    case \"$command\" in\n        \"\") commands=(" + zshList(program.commands) +
            "); _describe command commands ;;\n";
    for (const CommandOutline& command : program.commands)
        if (!command.commands.empty())
            text += "        " + command.name + ") commands=(" + zshList(command.commands) +
                    "); _describe command commands ;;\n";
    visit(program, {}, [&](const Words& words, const CommandOutline& command) {
        // _arguments counts from the command's own name.
        text += "        \"" + joined(words, " ") + "\")\n        while [[ $words[1] != " + words.back() +
                " ]]; do shift words; (( CURRENT-- )); done\n        " + zshArguments(command, program.options) +
                " ;;\n";
    });
    return text + "    esac\n}\n_nonn \"$@\"\n";
}

namespace {

std::string fishOption(const std::string& program, const std::string& when, const OptionOutline& option) {
    std::string text = "complete -c " + program + when;
    for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.choices.empty())
        text += " -x -a " + quoted(joined(option.choices, " "));
    else if (isFolder(option.value))
        text += " -x -a '(__fish_complete_directories)'";
    else if (option.value == "FILE")
        text += " -r -F";
    else if (!option.value.empty())
        text += " -x";
    return text + " -d " + quoted(firstSentence(option.description)) + "\n";
}

std::string fishCommand(const std::string& when, const CommandOutline& command) {
    return "complete -c nonn -f -n " + quoted(when) + " -a " + command.name + " -d " +
           quoted(firstSentence(command.description)) + "\n";
}

}  // namespace

std::string fishCompletion(const CommandOutline& program) {
    const auto seen = [](const Words& words) {
        std::string condition;
        for (const std::string& word : words)
            condition += (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
        return condition;
    };
    std::string text = "# fish completion of " + program.name + ", generated\n";
    for (const CommandOutline& command : program.commands) {
        text += fishCommand("__fish_use_subcommand", command);
        for (const CommandOutline& inner : command.commands)
            text += fishCommand(seen({command.name}) + "; and not " + seen({joined(namesOf(command.commands), " ")}),
                                inner);
    }
    visit(program, {}, [&](const Words& words, const CommandOutline& command) {
        const std::string when = " -n " + quoted(seen(words));
        for (const OptionOutline& option : command.options)
            text += fishOption(program.name, when, option);
        if (command.arguments.size() == 1)
            text += "complete -c nonn -f" + when + " -a '(__fish_complete_directories)'\n";
    });
    for (const OptionOutline& option : program.options)
        text += fishOption(program.name, "", option);
    return text;
}

}  // namespace nonn::texts
