// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/error.h"
#include "base/workers.h"
#include "empty_values.h"
#include "help_text.h"
#include "number_options.h"
#include "spoken.h"
#include "train/launch.h"

#include <algorithm>

namespace nonn::cli {

namespace {

Text about() {
    return Text::tr(
        "NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the "
        "students), one a device, and lets them learn.\n"
        "The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a "
        "folder in which each command finds what those before it have made. An option that is left out takes its "
        "default, "
        "not what it was the last time.");
}

Text footer() {
    return Text::tr(
        "Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 "
        "done, "
        "1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is "
        "saved).");
}

/// Processes that were started together here share its cores.
int defaultThreads() {
    int processesHere = 1;
    try {
        if (const std::optional<Launch> launch = launchOf(processEnvironment()))
            processesHere = std::max(1, launch->localSize);
    } catch (const Error&) {  // which is said by who trains in company
    }
    return std::max(1, processors() / processesHere);
}

}  // namespace

Commands::Commands(NetworkCommands networks) : m_app(said(about()), "nonn"), m_networks(std::move(networks)) {
    m_app.footer(said(footer()));
    m_app.formatter_fn([](const CLI::App* app, const std::string&, CLI::AppFormatMode) { return helpText(app); });
    m_app.set_help_flag("-h,--help", said(Text::tr("Print this help message and exit")));
    m_app.set_version_flag("--version", std::string("nonn ") + NONN_VERSION,
                           said(Text::tr("Display program version information and exit")));
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.add_flag("--json", m_options.json,
                   said(Text::tr("Print one JSON object, also on failure, and nothing else, on stdout")));
    m_app.add_flag("--quiet", m_options.quiet, said(Text::tr("Tell no progress")));
    m_options.threads = defaultThreads();
    addWhole(&m_app, "--threads", m_options.threads, {1, 4096},
             said(Text::tr("Processor cores to use (default: all, or their share of each process that was started "
                           "here to train together)")));
    addWhole(&m_app, "--seed", m_options.seed, {0, std::numeric_limits<std::uint64_t>::max()},
             said(Text::tr("Of everything that is left to chance; the same seed gives the same result")))
        ->default_str(std::to_string(m_options.seed));
    m_app
        .add_option("--device", m_options.device,
                    said(Text::tr("Where networks run: auto takes a CUDA device when there is one")))
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    addDemoCommand(*this);
    addProjectCommands(*this);
    addTeacherCommands(*this);
    addGraphCommands(*this);
    addPlanCommands(*this);
    addDistillCommand(*this);
    addMergeCommand(*this);
    addResultCommands(*this);
    addInferCommands(*this);
    addVariantCommand(*this);
    addCompareCommand(*this);
    addRunCommand(*this);
    refuseEmptyValues(m_app);
}

CLI::App* Commands::addOnProject(CLI::App& parent, const std::string& name, const std::string& help,
                                 std::string& project) {
    CLI::App* const command = parent.add_subcommand(name, help);
    command->add_option("project", project, said(Text::tr("Folder of the project, as my.nonn")))
        ->required()
        ->type_name("PROJECT");
    return command;
}

void Commands::onChosen(CLI::App* command, Action action) {
    command->callback([this, action = std::move(action)] { m_chosen = action; });
}

CLI::Option* addSize(CLI::App* command, const std::string& name, std::optional<std::int64_t>& target,
                     std::int64_t (*parse)(std::string_view), const std::string& help) {
    return command
        ->add_option_function<std::string>(
            name,
            [&target, parse, name](const std::string& text) {
                try {
                    target = parse(text);
                } catch (const Error& error) {
                    throw wrongValue(name, error.text());
                }
            },
            help)
        ->type_name("SIZE");
}

}  // namespace nonn::cli
