// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/progress.h"
#include "network_commands.h"
#include "project/machine.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace nonn::cli {

/// The options that every command takes, anywhere on the line.
struct GlobalOptions {
    bool json = false;
    bool quiet = false;
    int threads = 1;
    std::uint64_t seed = 1;
    std::string device = "auto";

    Machine machine() const { return {device, threads}; }
};

/// What a command has to say: one object for programs, text for people, and the exit status. Without an object nothing
/// is printed: another process says it.
struct Report {
    Json json;
    std::string text;
    int status = 0;
};

using Action = std::function<Report(const Progress&)>;

/// The command line: each group of commands adds its own, parsing decides on one action.
class Commands {
public:
    explicit Commands(NetworkCommands networks = {});
    Commands(const Commands&) = delete;
    Commands& operator=(const Commands&) = delete;

    CLI::App& app() { return m_app; }
    const GlobalOptions& options() const { return m_options; }
    const NetworkCommands& networks() const { return m_networks; }
    /// Whether the user wrote it, as "--threads".
    bool given(const std::string& option) const { return m_app.get_option(option)->count() > 0; }

    /// A command whose first argument is a project.
    CLI::App* addOnProject(CLI::App& parent, const std::string& name, const std::string& help, std::string& project);

    /// What is to be done when this command was chosen. To be called after its options were added: they are bound to
    /// places that must live as long as this object.
    void onChosen(CLI::App* command, Action action);
    /// The same of a command that needs LibTorch, one of networks().
    template <typename Arguments>
    void onNetworks(CLI::App* command, const NetworkCommand<Arguments>& run,
                    std::type_identity_t<std::shared_ptr<const Arguments>> arguments) {
        m_arguments.push_back(arguments);  // to which its options are bound, also where nothing is done with them here
        onChosen(command, !run ? Action() : Action([this, run, arguments](const Progress& progress) {
                     return run(*arguments, *this, progress);
                 }));
    }
    /// Empty where the command is to be handed on to a program that has LibTorch.
    const Action& chosen() const { return m_chosen; }

private:
    CLI::App m_app;
    NetworkCommands m_networks;
    std::vector<std::shared_ptr<const void>> m_arguments;
    GlobalOptions m_options;
    Action m_chosen;
};

/// An option such as "--memory 500KB", read by parseBytes() or parseCount().
CLI::Option* addSize(CLI::App* command, const std::string& name, std::optional<std::int64_t>& target,
                     std::int64_t (*parse)(std::string_view), const std::string& help);

/// The groups.
void addProjectCommands(Commands& commands);  ///< new, data, info
void addDemoCommand(Commands& commands);      ///< demo
void addTeacherCommands(Commands& commands);  ///< teacher train, teacher import
void addGraphCommands(Commands& commands);    ///< graph, partition
void addPlanCommands(Commands& commands);     ///< plan, simulate, calibrate
void addDistillCommand(Commands& commands);   ///< distill
void addMergeCommand(Commands& commands);     ///< merge
void addResultCommands(Commands& commands);   ///< use, emulate, evaluate, export
void addInferCommands(Commands& commands);    ///< infer
void addRunCommand(Commands& commands);       ///< run
void addVariantCommand(Commands& commands);   ///< variant
void addCompareCommand(Commands& commands);   ///< compare

}  // namespace nonn::cli
