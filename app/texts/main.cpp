// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual pages and the shells' completions of the programs, from the same texts as their --help, when they
// are built.
#include "base/file.h"
#include "cli/commands.h"
#include "node/node_command.h"
#include "texts/completions.h"
#include "texts/manual_page.h"
#include "workbench/window_options.h"

#include <QCommandLineParser>
#include <iostream>

namespace {

using namespace nonn;

texts::CommandOutline outlineOfWindow() {
    texts::CommandOutline outline{"nonn-workbench", windowDescription().toStdString(), {}, {}, {}};
    outline.arguments.push_back({{}, "[PROJECT]", {}, windowProjectDescription().toStdString()});
    QCommandLineParser parser;
    for (const QCommandLineOption& option :
         windowOptions() + QList{parser.addHelpOption(), parser.addVersionOption()}) {
        texts::OptionOutline one{{}, option.valueName().toStdString(), {}, option.description().toStdString()};
        for (const QString& name : option.names())
            one.names.push_back((name.size() == 1 ? "-" : "--") + name.toStdString());
        for (const QString& choice : windowChoices(option))
            one.choices.push_back(choice.toStdString());
        outline.options.push_back(one);
    }
    return outline;
}

/// For bash, zsh and fish.
void writeCompletions(const std::filesystem::path& folder, const texts::CommandOutline& program) {
    writeFile(folder / (program.name + ".bash"), bashCompletion(program));
    writeFile(folder / ("_" + program.name), zshCompletion(program));
    writeFile(folder / (program.name + ".fish"), fishCompletion(program));
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "Usage: nonn-texts FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = words[1];
    cli::Commands commands;
    const texts::CommandOutline program = texts::outlineOf(commands.app());
    const texts::PageFacts facts{"divide a trained image classifier among several tiny networks", NONN_VERSION,
                                 commands.app().get_footer(), "nonn-workbench"};
    writeFile(folder / "nonn.1", manualPage(program, facts));
    writeCompletions(folder, program);
    const texts::CommandOutline window = outlineOfWindow();
    writeFile(folder / "nonn-workbench.1",
              manualPage(window, {"build and inspect networks of neural networks", NONN_VERSION, "", "nonn"}));
    writeCompletions(folder, window);
    NodeCommand command;
    const texts::CommandOutline node = texts::outlineOf(command.app());
    writeFile(folder / "nonn-node.1",
              manualPage(node, {"serve a student on a device", NONN_VERSION, command.app().get_footer(), "nonn"}));
    writeCompletions(folder, node);
    return 0;
}
