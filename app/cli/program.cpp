// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "base/error.h"
#include "base/json.h"
#include "base/process.h"
#include "console.h"
#include "parse_failure.h"
#include "spoken.h"
#include "translation.h"

#include <csignal>
#include <iostream>
#include <string_view>

namespace nonn::cli {

namespace {

/// What a signal asks to stop. Set once, before the handler is.
const CancelToken* stop = nullptr;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void requestStop(int) {
    stop->request();
}

/// The first SIGINT, SIGTERM or SIGHUP asks the work to save its state and end; a second one ends the program at once.
/// Under nohup the terminal may go, and the work goes on.
void stopOnSignals(const CancelToken& token) {
    stop = &token;
    struct sigaction action {};
    action.sa_handler = requestStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    struct sigaction before {};
    sigaction(SIGHUP, nullptr, &before);
    if (before.sa_handler != SIG_IGN)
        sigaction(SIGHUP, &action, nullptr);
}

void printJson(const Json& json) {
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

int fail(const Error& error, bool json) {
    if (json)
        printJson(
            {{"error", {{"code", name(error.code())}, {"path", error.path().string()}, {"reason", error.reason()}}}});
    else
        std::cerr << "nonn: " << said(error) << "\n";
    return exitStatus(error.code());
}

Text noCommand(const std::string& word) {
    return Text::tr("'%1' is no command; nonn --help lists them", word);
}

/// CLI11 only says that a command is missing.
Text reasonWithin(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining(true);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && !unknown.empty())
        return noCommand(unknown.front());
    return reasonOf(error);
}

/// The word that stands where a command should; "" where there is none.
std::string unknownCommand(const CLI::App& app) {
    const CLI::App* chosen = &app;
    while (!chosen->get_subcommands().empty())
        chosen = chosen->get_subcommands().front();
    const std::vector<std::string> unknown = app.remaining(true);
    return chosen->get_subcommands({}).empty() || unknown.empty() ? std::string() : unknown.front();
}

/// Also where help or the version was asked for, which is printed.
int failParsing(const CLI::App& app, const CLI::ParseError& error, bool json) {
    const std::string unknown = unknownCommand(app);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success) && !unknown.empty())
        return fail(Error(ErrorCode::usage, {}, noCommand(unknown)), json);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error);
    return fail(Error(ErrorCode::usage, {}, reasonWithin(app, error)), json);
}

Report runReporting(const Commands& commands) {
    const CancelToken token;
    Console console(commands.options().quiet, token);
    stopOnSignals(token);
    const Progress progress([&](const ProgressReport& report) { console.report(report); }, token);
    try {
        return commands.chosen()(progress);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled && console.lost())
            throw Error(ErrorCode::failed, {},
                        Text::tr("nobody reads the standard error stream any more: stopped, and the state was saved. "
                                 "With --quiet nothing is told there"));
        throw;
    }
}

/// Whatever is thrown becomes an Error.
Report run(const Program& program, const Commands& commands) {
    try {
        program.begin(commands.options());
        return runReporting(commands);
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::failed, {}, Text::tr("there is not enough memory"));
    } catch (const std::exception& error) {
        throw Error(ErrorCode::failed, {}, program.reason(error));
    }
}

/// Known before parsing has succeeded.
bool wantsJson(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--json")
            return true;
    return false;
}

int printed(const Report& report, bool json) {
    if (report.json.is_null())
        return report.status;
    if (json)
        printJson(report.json);
    else
        std::cout << report.text;
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "nonn: " << said(Text::tr("the result cannot be written to the standard output stream")) << "\n";
        return exitStatus(ErrorCode::failed);
    }
    return report.status;
}

/// Work that could tell nobody how it goes, or what came of it, is not begun.
int refuseClosed(const ClosedStreams& closed, bool json) {
    const std::string name = closed.output ? "output" : "error";
    const Error error(ErrorCode::failed, {},
                      Text::tr("the standard %1 stream is closed; where it is not wanted, lead it to /dev/null", name));
    if (closed.output && json)
        std::cerr << "nonn: " << said(error) << "\n";
    else if (closed.error && !json)
        std::cout << "nonn: " << said(error) << "\n";
    else
        return fail(error, json);
    return exitStatus(error.code());
}

}  // namespace

int run(const Program& program, int argc, char** argv) {
    const ClosedStreams closed = settleProcess();
    const bool json = wantsJson(argc, argv);
    speakAsAsked();
    if (closed.output || closed.error)
        return refuseClosed(closed, json);
    Commands commands(program.networks);
    if (!program.about.empty())
        commands.app().description(said(program.about));
    try {
        commands.app().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return failParsing(commands.app(), error, json);
    } catch (const Error& error) {
        return fail(error, json);
    }
    try {
        if (!commands.chosen())
            program.handOn(argv);
        return printed(run(program, commands), json);
    } catch (const Error& error) {
        return fail(error, json);
    }
}

}  // namespace nonn::cli
