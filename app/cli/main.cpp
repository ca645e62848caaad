// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/json.h"
#include "commands.h"
#include "console.h"
#include "model/runtime.h"

#include <c10/util/Exception.h>

#include <csignal>
#include <iostream>
#include <string_view>

namespace {

using namespace nonn;

/// What a signal asks to stop. Set once, before the handler is.
const CancelToken* stop = nullptr;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void requestStop(int) {
    stop->request();
}

/// The first SIGINT or SIGTERM asks the work to save its state and end; a second one ends the program at once.
void stopOnSignals(const CancelToken& token) {
    stop = &token;
    struct sigaction action {};
    action.sa_handler = requestStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

void printJson(const Json& json) {
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

int fail(const Error& error, bool json) {
    if (json)
        printJson(
            {{"error", {{"code", name(error.code())}, {"path", error.path().string()}, {"reason", error.reason()}}}});
    else
        std::cerr << "nonn: " << error.what() << "\n";
    return exitStatus(error.code());
}

/// CLI11 only says that a command is missing.
std::string reasonOf(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining(true);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && !unknown.empty())
        return "'" + unknown.front() + "' is no command; nonn --help lists them";
    return error.what();
}

/// Also where help or the version was asked for, which is printed.
int failParsing(const CLI::App& app, const CLI::ParseError& error, bool json) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error);
    return fail(Error(ErrorCode::usage, {}, Text::verbatim(reasonOf(app, error))), json);
}

cli::Report runReporting(const cli::Commands& commands) {
    cli::Console console(commands.options().quiet);
    const CancelToken token;
    stopOnSignals(token);
    const Progress progress([&](const ProgressReport& report) { console.report(report); }, token);
    return commands.chosen()(progress);
}

/// Whatever LibTorch or the standard library throws becomes an Error.
cli::Report run(const cli::Commands& commands) {
    try {
        initialiseRuntime(commands.options().threads);
        return runReporting(commands);
    } catch (const Error&) {
        throw;
    } catch (const c10::Error& error) {
        throw Error(ErrorCode::failed, {}, Text::verbatim(error.what_without_backtrace()));
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::failed, {}, Text::tr("there is not enough memory"));
    } catch (const std::exception& error) {
        throw Error(ErrorCode::failed, {}, Text::verbatim(error.what()));
    }
}

/// Known before parsing has succeeded.
bool wantsJson(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--json")
            return true;
    return false;
}

int printed(const cli::Report& report, bool json) {
    if (json)
        printJson(report.json);
    else
        std::cout << report.text;
    std::cout.flush();
    return std::cout ? report.status : exitStatus(ErrorCode::failed);
}

}  // namespace

int main(int argc, char** argv) {
    const bool json = wantsJson(argc, argv);
    cli::Commands commands;
    try {
        commands.app().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return failParsing(commands.app(), error, json);
    }
    try {
        return printed(run(commands), json);
    } catch (const Error& error) {
        return fail(error, json);
    }
}
