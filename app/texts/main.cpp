// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual pages and the shells' completions of the programs, from the same texts as their --help, when they
// are built.
#include "base/file.h"
#include "cli/commands.h"
#include "node/node_command.h"
#include "texts/completions.h"
#include "texts/manual_page.h"
#include "workbench/window_options.h"

#include <iostream>

namespace {

using namespace nonn;

texts::CommandOutline outlineOfWindow() {
    texts::CommandOutline outline{"nonn-workbench", windowDescription().toStdString(), {}, {}, {}};
    outline.arguments.push_back({{}, "[PROJECT]", {}, windowProjectDescription().toStdString()});
    for (const QCommandLineOption& option : windowOptions()) {
        texts::OptionOutline one{{}, option.valueName().toStdString(), {}, option.description().toStdString()};
        for (const QString& name : option.names())
            one.names.push_back((name.size() == 1 ? "-" : "--") + name.toStdString());
        outline.options.push_back(one);
    }
    return outline;
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
    writeFile(
        folder / "nonn-workbench.1",
        manualPage(outlineOfWindow(), {"build and inspect networks of neural networks", NONN_VERSION, "", "nonn"}));
    writeFile(folder / "nonn.bash", bashCompletion(program));
    writeFile(folder / "_nonn", zshCompletion(program));
    writeFile(folder / "nonn.fish", fishCompletion(program));
    NodeCommand command;
    const texts::CommandOutline node = texts::outlineOf(command.app());
    writeFile(folder / "nonn-node.1",
              manualPage(node, {"serve a student on a device", NONN_VERSION, command.app().get_footer(), "nonn"}));
    writeFile(folder / "nonn-node.bash", bashCompletion(node));
    writeFile(folder / "_nonn-node", zshCompletion(node));
    writeFile(folder / "nonn-node.fish", fishCompletion(node));
    return 0;
}
