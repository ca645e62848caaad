// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/process.h"
#include "cli/parse_failure.h"
#include "cli/spoken.h"
#include "cli/translation.h"
#include "node/announcement.h"
#include "node/node_command.h"

#include <csignal>
#include <iostream>
#include <thread>

namespace {

using namespace nonn;

int fail(const Error& error) {
    std::cerr << "nonn-node: " << cli::said(error) << "\n";
    return exitStatus(error.code());
}

/// What asks the node to stop is kept from all threads, and waited for by one.
sigset_t holdSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void waitFor(const sigset_t& signals) {
    int signal = 0;
    sigwait(&signals, &signal);
}

/// Who asks a second time does not wait.
void endAtOnceBySecond(const sigset_t& signals) {
    std::thread([signals] {
        waitFor(signals);
        std::_Exit(exitStatus(ErrorCode::cancelled));
    }).detach();
}

int serve(const NodeCommand& command) {
    const sigset_t signals = holdSignals();
    const NodeOptions options = command.options();
    NodeServer node(options);
    std::optional<Announcement> announcement;
    if (command.announces())
        announcement.emplace(Announced{node.listens(), options.students, options.certificate.has_value()});
    if (const std::optional<HostPort> metrics = node.tellsMetrics())
        std::cerr << "metrics at http://" << metrics->text() << "/metrics\n";
    std::cout << "ready " << node.listens().text() << std::endl;
    waitFor(signals);
    announcement.reset();
    endAtOnceBySecond(signals);
    node.stop(std::chrono::milliseconds(static_cast<std::int64_t>(1000 * command.patience())));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const ClosedStreams closed = settleProcess();
    cli::speakAsAsked();
    if (closed.output)
        return fail(Error(
            ErrorCode::failed, {},
            Text::tr("the standard %1 stream is closed; where it is not wanted, lead it to /dev/null", "output")));
    try {
        NodeCommand command;
        try {
            command.app().parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
                return command.app().exit(error);
            return fail(Error(ErrorCode::usage, {}, cli::reasonOf(error)));
        }
        return serve(command);
    } catch (const Error& error) {
        return fail(error);
    } catch (const std::exception& error) {
        return fail(Error(ErrorCode::failed, {}, Text::verbatim(error.what())));
    }
}
